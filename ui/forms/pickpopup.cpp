// ui/forms/pickpopup.cpp
#include "forms/pickpopup.h"
#include "support/arrowkeys.h"
#include "support/controls.h"
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

enum Role { CodeRole = Qt::UserRole, CreateRole };

PickPopup::PickPopup(Setup setup, const QStringList &chosen, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , setup_(std::move(setup))
    , chosen_(chosen)
    , search_(new QLineEdit(this))
    , list_(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    search_->setPlaceholderText(tr("Search"));
    search_->setAccessibleName(tr("Search in the list"));
    new ArrowKeys(search_, list_);
    list_->setAccessibleName(tr("Entries to choose from"));
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(search_);
    layout->addWidget(list_);
    if (setup_.more) {
        QPushButton *more = linkButton(tr("More…"));
        more->setObjectName(QStringLiteral("more"));
        more->setAccessibleName(tr("More terms, from the full vocabulary"));
        layout->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this] {
            const QString words = search_->text().simplified();
            close();
            emit moreRequested(words);
        });
    }
    fill();
    connect(search_, &QLineEdit::textChanged, this, &PickPopup::fill);
    connect(search_, &QLineEdit::returnPressed, this, &PickPopup::take);
    connect(list_, &QListWidget::itemClicked, this, &PickPopup::take);
    connect(list_, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        if (item->flags() & Qt::ItemIsUserCheckable)
            return; // clicked or Space has dealt with it
        take();
    });
}

void PickPopup::openBelow(QWidget *widget)
{
    const int wanted =
        std::clamp(list_->count(), 3, 10) * list_->sizeHintForRow(0) + (setup_.more ? 100 : 70);
    resize(std::clamp(widget->width(), 300, 460), std::max(wanted, 140));
    QPoint at = widget->mapToGlobal(QPoint(0, widget->height() + 2));
    const QRect screen = widget->screen()->availableGeometry();
    if (at.y() + height() > screen.bottom())
        at.setY(widget->mapToGlobal(QPoint()).y() - height() - 2);
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
    show();
    search_->setFocus();
}

void PickPopup::fill()
{
    const QString words = search_->text().simplified();
    const Options found = setup_.find(words);
    list_->clear();
    bool exact = false;
    for (const Option &option : found) {
        auto *item = new QListWidgetItem(option.label, list_);
        item->setData(CodeRole, option.code);
        item->setToolTip(Qt::convertFromPlainText(option.label));
        exact = exact || option.label.compare(words, Qt::CaseInsensitive) == 0;
        if (setup_.several)
            item->setCheckState(chosen_.contains(option.code) ? Qt::Checked : Qt::Unchecked);
    }
    if (!setup_.create.isEmpty() && !words.isEmpty() && !exact)
        (new QListWidgetItem(setup_.create.arg(words), list_))->setData(CreateRole, words);
    list_->setCurrentRow(0);
}

void PickPopup::take()
{
    QListWidgetItem *item = list_->currentItem();
    if (!item)
        return;
    const QString words = item->data(CreateRole).toString(), code = item->data(CodeRole).toString();
    if (!words.isEmpty()) {
        close();
        emit created(words);
    } else if (!setup_.several) {
        close();
        emit toggled(code, true);
    } else {
        const bool on = !chosen_.contains(code);
        on ? chosen_.append(code) : void(chosen_.removeAll(code));
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        emit toggled(code, on);
    }
}
