// ui/statusline.h - the foot of the window: saved or not, running jobs with cancel, and the rules' date
#pragma once
#include <QDateTime>
#include <QPointer>
#include <QStatusBar>

class InkLabel;
class Job;
class QProgressBar;
class QToolButton;
class Translator;

class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(const Translator &translator, QWidget *parent = nullptr);
    void showNothingOpen();
    void showSaved(const QDateTime &at); ///< in the workspace's zone
    void showEditing();
    void showReadOnly();
    void showEarlierDay();

    void showJob(Job *job); ///< the newest one; until it ends

private:
    void setJobVisible(bool visible);

    InkLabel *saved_, *rules_, *job_;
    QProgressBar *progress_;
    QToolButton *cancel_;
    QPointer<Job> shown_;
};
