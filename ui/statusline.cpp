// ui/statusline.cpp
#include "statusline.h"
#include "rules/rulebook.h"
#include "support/controls.h"
#include "views/datewords.h"
#include "workspace/job.h"
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

StatusLine::StatusLine(const Translator &translator, QWidget *parent)
    : QStatusBar(parent)
    , saved_(label({}, Theme::small(), &Theme::muted))
    , rules_(label({}, Theme::small(), &Theme::muted))
    , job_(label({}, Theme::small(), &Theme::muted))
    , progress_(new QProgressBar)
    , cancel_(iconButton(QStringLiteral("close"), tr("Stop")))
{
    setSizeGripEnabled(false);
    setContentsMargins(16, 0, 16, 0);
    saved_->setObjectName(QStringLiteral("saved"));
    progress_->setFixedSize(140, 12);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress"));
    rules_->setText(
        tr("Rules as of %1 · no legal advice").arg(shortDate(rulesAsOf().toString(Qt::ISODate), translator)));
    rules_->setToolTip(tr("Open points and dates are computed by the rules of this version of Custos, which "
                          "know the law as it stood on that day."));
    addWidget(saved_);
    addPermanentWidget(job_);
    addPermanentWidget(progress_);
    addPermanentWidget(cancel_);
    addPermanentWidget(rules_);
    connect(cancel_, &QToolButton::clicked, this, [this] {
        cancel_->setEnabled(false);
        if (shown_)
            shown_->cancel();
    });
    setJobVisible(false);
    showNothingOpen();
}

void StatusLine::showNothingOpen()
{
    saved_->setText(tr("No workspace is open"));
}

void StatusLine::showSaved(const QDateTime &at)
{
    saved_->setText(tr("All changes saved %1").arg(QLocale().toString(at.time(), QLocale::ShortFormat)));
}

void StatusLine::showEditing()
{
    saved_->setText(tr("Being edited: saved when you leave the record, or with Ctrl+S"));
}

void StatusLine::showReadOnly()
{
    saved_->setText(tr("Opened for reading only: nothing can be changed"));
}

void StatusLine::showEarlierDay()
{
    saved_->setText(tr("An earlier day is shown: nothing can be changed there"));
}

void StatusLine::showJob(Job *job)
{
    shown_ = job;
    job_->setText(job->title());
    progress_->setRange(0, 0); // how much there is to do is not known yet
    cancel_->setEnabled(true);
    setJobVisible(true);
    connect(job, &Job::progressed, this, [this, job](qint64 done, qint64 total) {
        if (job != shown_ || total <= 0)
            return;
        progress_->setRange(0, 100);
        progress_->setValue(int(done * 100 / total));
    });
    connect(job, &Job::ended, this, [this, job] {
        if (job == shown_)
            setJobVisible(false);
    });
    connect(job, &QObject::destroyed, this, [this] {
        if (!shown_)
            setJobVisible(false);
    });
}

void StatusLine::setJobVisible(bool visible)
{
    for (QWidget *part :
         {static_cast<QWidget *>(job_), static_cast<QWidget *>(progress_), static_cast<QWidget *>(cancel_)})
        part->setVisible(visible);
}
