// ui/tables/listhead.cpp
#include "tables/listhead.h"
#include "support/controls.h"
#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTimer>

static constexpr int pauseInTyping = 20; // milliseconds, between two questions while a key repeats

ListHead::ListHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , count_(label(QString(), {}, &Theme::muted))
    , buttons_(new QHBoxLayout)
    , search_(new QLineEdit(this))
    , pause_(new QTimer(this))
{
    buttons_->setSpacing(8);
    buttons_->addWidget(new ElidedLabel(title, Theme::heading1()));
    count_->setContentsMargins(0, 6, 0, 0);
    count_->setObjectName(QStringLiteral("count"));
    buttons_->addWidget(count_);
    buttons_->addStretch(1);
    search_->setPlaceholderText(tr("Search this list   Ctrl+F"));
    search_->setAccessibleName(tr("Search this list"));
    search_->setObjectName(QStringLiteral("search"));
    search_->setClearButtonEnabled(true);
    search_->setMinimumHeight(32);
    pause_->setSingleShot(true);
    pause_->setInterval(pauseInTyping);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addLayout(buttons_);
    layout->addWidget(search_);
    connect(search_, &QLineEdit::textChanged, this, [this] {
        if (!pause_->isActive())
            ask();
    });
    connect(search_, &QLineEdit::returnPressed, this, &ListHead::ask);
    connect(pause_, &QTimer::timeout, this, [this] {
        if (searched() != asked_)
            ask();
    });
}

void ListHead::ask()
{
    asked_ = searched();
    pause_->start();
    emit searchChanged(asked_);
}

QString ListHead::searched() const
{
    return search_->text().simplified();
}

void ListHead::setCount(int shown, int total)
{
    const QLocale locale;
    count_->setText(shown == total ? locale.toString(total)
                                   : tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
}

void ListHead::addButton(QWidget *button)
{
    buttons_->addWidget(button);
}
