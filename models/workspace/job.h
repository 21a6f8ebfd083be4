// models/workspace/job.h - work on another thread: progress, cancel, the newest wins, nothing comes back to
// the dead
#pragma once
#include "schema/errors.h"
#include <QObject>
#include <any>
#include <functional>
#include <memory>

class QThreadPool;

/// What the work sees of its job; from any thread.
class Progress {
public:
    void report(qint64 done, qint64 total) const;
    bool isCancelled() const;
    void throwIfCancelled() const; ///< \throws Cancelled

private:
    friend class Job;
    struct State;
    explicit Progress(std::shared_ptr<State> state);
    std::shared_ptr<State> state_;
};

/// A child of its owner. `done` runs on the owner's thread, and never once the owner is gone, the job was
/// cancelled, or the owner has begun a newer one. Read through Workspace::openReader(), never through the
/// window's own connection.
class Job final : public QObject {
    Q_OBJECT
public:
    using Failed = std::function<void(const Error &)>;

    /// `work(const Progress &)` gives a copyable value or nothing; `done(value)` or `done()` takes it. What
    /// the work throws comes to `failed` as an Error; Cancelled comes to nobody.
    template <class Work, class Done>
    static Job *run(QObject *owner, const QString &title, Work work, Done done, const Failed &failed = {})
    {
        using Result = std::invoke_result_t<Work, const Progress &>;
        if constexpr (std::is_void_v<Result>)
            return start(
                owner, title,
                [work = std::move(work)](const Progress &p) mutable {
                    work(p);
                    return std::any();
                },
                [done = std::move(done)](std::any &) mutable { done(); }, failed);
        else
            return start(
                owner, title,
                [work = std::move(work)](const Progress &p) mutable { return std::any(work(p)); },
                [done = std::move(done)](std::any &result) mutable {
                    done(std::move(*std::any_cast<Result>(&result)));
                },
                failed);
    }
    ~Job() override;

    const QString &title() const { return title_; }
    /// Threads of the jobs alone: Qt paints large areas on those of its global pool, and the window would
    /// wait for the jobs there.
    static QThreadPool &pool();
    void cancel(); ///< the work ends at its next look; `done` is not called

signals:
    void progressed(qint64 done, qint64 total);
    void ended(); ///< done, failed or cancelled; the job deletes itself after it

private:
    using Work = std::function<std::any(const Progress &)>;
    using Done = std::function<void(std::any &)>;
    static Job *start(QObject *owner, const QString &title, Work work, Done done, Failed failed);
    Job(QObject *owner, const QString &title);
    void finish(std::any &result, const std::shared_ptr<Error> &error);

    QString title_;
    Done done_;
    Failed failed_;
    std::shared_ptr<Progress::State> state_;
};
