// ui/forms/noticebar.cpp
#include "forms/noticebar.h"
#include "support/controls.h"
#include <QHBoxLayout>
#include <QPainter>

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , text_(label(QString()))
    , buttons_(new QHBoxLayout)
{
    text_->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(text_);
    layout->addLayout(buttons_);
    hide();
}

void NoticeBar::ask(const QString &text, const std::vector<Action> &actions)
{
    clear();
    text_->setText(text);
    setAccessibleName(text);
    for (const Action &action : actions) {
        QPushButton *button = plainButton(action.text);
        buttons_->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            clear();
            run();
        });
    }
    buttons_->addStretch(1);
    show();
}

void NoticeBar::clear()
{
    hide();
    while (QLayoutItem *item = buttons_->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that was just clicked
        }
        delete item;
    }
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).amberSoft);
    painter.drawRoundedRect(rect(), 6, 6);
}
