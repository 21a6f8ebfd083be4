// ui/safety/autolock.h - notices that nobody has touched the keyboard or the mouse for a while
#pragma once
#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <functional>

class Settings;

class AutoLock final : public QObject {
    Q_OBJECT
public:
    static constexpr int lookEvery = 15000; ///< milliseconds

    /// By the clock on the wall, so that the time a computer sleeps counts as well.
    AutoLock(const Settings &settings, std::function<QDateTime()> clock, QObject *parent = nullptr);
    void watch(bool on); ///< only while an encrypted workspace is open
    void look(); ///< emits idle() once the time of the setting has passed

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Settings &settings_;
    std::function<QDateTime()> clock_;
    QDateTime last_;
    QTimer timer_;
};
