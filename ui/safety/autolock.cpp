// ui/safety/autolock.cpp
#include "safety/autolock.h"
#include "support/settings.h"
#include <QApplication>
#include <QEvent>

AutoLock::AutoLock(const Settings &settings, std::function<QDateTime()> clock, QObject *parent)
    : QObject(parent)
    , settings_(settings)
    , clock_(std::move(clock))
{
    timer_.setInterval(lookEvery);
    connect(&timer_, &QTimer::timeout, this, &AutoLock::look);
}

void AutoLock::watch(bool on)
{
    last_ = clock_();
    if (on) {
        qApp->installEventFilter(this);
        timer_.start();
    } else {
        qApp->removeEventFilter(this);
        timer_.stop();
    }
}

void AutoLock::look()
{
    const int minutes = settings_.get(setting::lockAfter);
    if (timer_.isActive() && minutes > 0 && last_.secsTo(clock_()) >= qint64(minutes) * 60)
        emit idle();
}

bool AutoLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        last_ = clock_();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
