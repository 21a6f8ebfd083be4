// ui/reports/namespanel.cpp
#include "reports/namespanel.h"
#include "schema/translator.h"
#include "support/controls.h"
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

NamesPanel::NamesPanel(const Translator &translator, QWidget *parent)
    : QFrame(parent)
    , translator_(translator)
    , text_(label(QString()))
    , list_(new QListWidget)
{
    setObjectName(QStringLiteral("reportNames"));
    text_->setWordWrap(true);
    list_->setObjectName(QStringLiteral("reportNamesList"));
    list_->setAccessibleName(tr("Texts with names"));
    list_->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(text_);
    column->addWidget(list_);
    connect(list_, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit recordRequested(item->data(Qt::UserRole).toString());
    });
    hide();
}

void NamesPanel::setNames(const NamesInTexts &names)
{
    constexpr qsizetype mostLines = 5;
    list_->clear();
    for (const NameInText &one : names) {
        auto *item = new QListWidgetItem(
            tr("%1, %2: %3")
                .arg(one.title, translator_.field(one.field->label), translator_.quoted(one.name)),
            list_);
        item->setData(Qt::UserRole, one.record);
    }
    text_->setText(
        tr("Before anybody else gets this report: %n text(s) in it hold a name. Look at them; Enter "
           "or a double click opens the record.",
           nullptr, int(names.size())));
    list_->setFixedHeight(int(std::min(qsizetype(names.size()), mostLines)) * (list_->sizeHintForRow(0) + 2)
                          + 4);
    setVisible(!names.empty());
}

void NamesPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).amberSoft);
    painter.drawRoundedRect(rect(), 6, 6);
}
