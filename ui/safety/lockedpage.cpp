// ui/safety/lockedpage.cpp
#include "safety/lockedpage.h"
#include "support/controls.h"
#include <QFileInfo>
#include <QVBoxLayout>

LockedPage::LockedPage(QWidget *parent)
    : QWidget(parent)
    , name_(label({}, Theme::heading1()))
    , unlock_(primaryButton(tr("&Unlock…")))
{
    setObjectName(QStringLiteral("locked"));
    unlock_->setObjectName(QStringLiteral("unlock"));
    QPushButton *leave = plainButton(tr("&Leave it closed"));
    auto *sign = new QLabel;
    sign->setPixmap(icon(QStringLiteral("lock"), &Theme::accent).pixmap(40, 40));
    sign->setAccessibleName(tr("Locked"));
    name_->setWordWrap(true);
    InkLabel *words =
        label(tr("The workspace is locked: it is closed, and its key is no longer in memory. What was "
                 "being typed is kept in the file and offered again. The time after which it locks "
                 "is one of the settings."),
              QFont(), &Theme::muted);
    words->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(sign);
    column->addWidget(name_);
    column->addWidget(words);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(unlock_);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(32, 32, 32, 32);
    row->addStretch(1);
    row->addLayout(column, 4);
    row->addStretch(1);
    setFocusProxy(unlock_);
    connect(unlock_, &QPushButton::clicked, this, [this] { emit unlockWanted(path_); });
    connect(leave, &QPushButton::clicked, this, &LockedPage::left);
}

void LockedPage::setFile(const QString &path)
{
    path_ = path;
    name_->setText(QFileInfo(path).fileName());
}
