// ui/moments.h - which moment the window shows: today, or an earlier one that is made in a job
#pragma once
#include "workspaceview.h"

class PastView;

class Moments final : public QObject {
    Q_OBJECT
public:
    Moments(Workspace &now, const Ports &ports, QWidget *window);
    ~Moments() override; ///< the view with all that was read goes at once
    void ask(); ///< for a day; today leads back
    void show(QDate day);
    void leave(); ///< back to today
    PastView *past() const { return past_; } ///< nullptr: today is shown

signals:
    void arrived(PastView *view); ///< to be shown; it goes when another day is shown or today again
    void left(); ///< the view is gone after this
    void jobStarted(Job *job);

private:
    QDate firstDay() const;

    Workspace &now_;
    Ports ports_;
    QWidget *window_;
    QPointer<PastView> past_;
    QList<QPointer<PastView>> leaving_; // until the event loop removes them
};
