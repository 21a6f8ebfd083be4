// models/workspace/job.cpp
#include "workspace/job.h"
#include "storage/threadend.h"
#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QThreadPool>
#include <algorithm>
#include <atomic>
#include <mutex>

struct Progress::State {
    std::atomic<bool> cancelled = false;
    std::mutex guard; // between a worker that posts to the job and the owner's thread that deletes it
    Job *job = nullptr;

    template <class Call>
    void post(Call call)
    {
        const std::scoped_lock lock(guard);
        if (job)
            QMetaObject::invokeMethod(
                job, [to = job, call = std::move(call)]() mutable { call(*to); }, Qt::QueuedConnection);
    }
};

Progress::Progress(std::shared_ptr<State> state)
    : state_(std::move(state))
{
}

void Progress::report(qint64 done, qint64 total) const
{
    state_->post([done, total](Job &job) { emit job.progressed(done, total); });
}

bool Progress::isCancelled() const
{
    return state_->cancelled;
}

void Progress::throwIfCancelled() const
{
    if (isCancelled())
        throw Cancelled(QCoreApplication::translate("Storage", "Stopped."));
}

Job::Job(QObject *owner, const QString &title)
    : QObject(owner)
    , title_(title)
    , state_(std::make_shared<Progress::State>())
{
    state_->job = this;
}

Job::~Job()
{
    state_->cancelled = true;
    const std::scoped_lock lock(state_->guard);
    state_->job = nullptr;
}

void Job::cancel()
{
    state_->cancelled = true;
}

QThreadPool &Job::pool()
{
    static constexpr int several = 8; // a search does not wait for the file to be checked, whatever the cores
    static QPointer<QThreadPool> threads; // end with the application, before what they use is taken down
    if (!threads) {
        threads = new QThreadPool(QCoreApplication::instance());
        threads->setMaxThreadCount(std::max(QThread::idealThreadCount(), several));
    }
    return *threads;
}

Job *Job::start(QObject *owner, const QString &title, Work work, Done done, Failed failed)
{
    for (Job *older : owner->findChildren<Job *>(Qt::FindDirectChildrenOnly))
        older->cancel();
    auto *job = new Job(owner, title);
    job->done_ = std::move(done);
    job->failed_ = std::move(failed);
    pool().start([state = job->state_, work = std::move(work)]() mutable {
        std::any result;
        std::shared_ptr<Error> error;
        try {
            result = work(Progress(state));
        } catch (const Error &e) {
            error = std::make_shared<Error>(e);
        } catch (const std::exception &e) {
            error = std::make_shared<Error>(
                QCoreApplication::translate("Storage", "The work ended with an error of the program."),
                QString::fromUtf8(e.what()));
        }
        work = {}; // what it held (a reader) goes before the owner hears of it
        dropThreadsCryptoState();
        state->post(
            [result = std::move(result), error](Job &finished) mutable { finished.finish(result, error); });
    });
    return job;
}

void Job::finish(std::any &result, const std::shared_ptr<Error> &error)
{
    deleteLater();
    if (!state_->cancelled) {
        if (!error)
            done_(result);
        else if (failed_)
            failed_(*error);
    }
    emit ended();
}
