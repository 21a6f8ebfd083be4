// ui/tables/emptypage.cpp
#include "tables/emptypage.h"
#include "support/controls.h"
#include <QHBoxLayout>

EmptyPage::EmptyPage(const QString &title, const QString &purpose, QWidget *parent)
    : QWidget(parent)
    , buttons_(new QHBoxLayout)
{
    InkLabel *head = label(title, Theme::heading2());
    InkLabel *words = label(purpose, {}, &Theme::muted);
    for (InkLabel *each : {head, words}) {
        each->setWordWrap(true);
        each->setAlignment(Qt::AlignHCenter);
        each->setMaximumWidth(460);
    }
    words->setMinimumWidth(300);
    buttons_->setSpacing(8);
    buttons_->addStretch(1);
    buttons_->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(head);
    column->addWidget(words);
    column->addLayout(buttons_);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 2);
    layout->addStretch(1);
}

void EmptyPage::addButton(QPushButton *button)
{
    buttons_->insertWidget(buttons_->count() - 1, button);
}
