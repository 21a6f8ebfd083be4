// tests/models/job_test.cpp - work on another thread
#include "support/testfile.h"
#include "workspace/job.h"
#include "workspace/reading.h"
#include <QSignalSpy>
#include <QThread>

struct Jobs : TestFile {
    static void untilEnded(Job *job)
    {
        QSignalSpy spy(job, &Job::ended);
        EXPECT_TRUE(spy.wait(10000));
    }
};

TEST_F(Jobs, DeliverOnTheOwnersThread)
{
    fill();
    QObject owner;
    qsizetype read = 0;
    QThread *worked = nullptr, *delivered = nullptr;
    std::shared_ptr<Reading> reader = workspace->openReader();
    Job *job = Job::run(
        &owner, QStringLiteral("Counting"),
        [&worked, reader = std::move(reader)](const Progress &p) {
            worked = QThread::currentThread();
            p.report(1, 2);
            return reader->source().all(Purpose::schema().info());
        },
        [&](const std::vector<Record> &rows) {
            read = qsizetype(rows.size());
            delivered = QThread::currentThread();
        });
    QSignalSpy progress(job, &Job::progressed);
    untilEnded(job);
    EXPECT_EQ(read, 2);
    EXPECT_EQ(progress.size(), 1);
    EXPECT_NE(worked, delivered);
    EXPECT_EQ(delivered, QThread::currentThread());
}

static void waitForCancel(const Progress &p)
{
    for (;;) {
        p.throwIfCancelled();
        QThread::msleep(1);
    }
}

TEST_F(Jobs, TheNewestWinsAndTheCancelledSayNothing)
{
    QObject owner;
    int first = 0, second = 0, failures = 0;
    const auto failed = [&](const Error &) { ++failures; };
    Job *older = Job::run(
        &owner, QStringLiteral("old"), waitForCancel, [&] { ++first; }, failed);
    QSignalSpy ended(older, &Job::ended);
    Job *newer = Job::run(
        &owner, QStringLiteral("new"), [](const Progress &) { return 7; }, [&](int n) { second = n; },
        failed);
    untilEnded(newer);
    if (ended.isEmpty())
        ended.wait(10000);
    EXPECT_EQ(ended.size(), 1);
    EXPECT_EQ(first, 0);
    EXPECT_EQ(second, 7);
    EXPECT_EQ(failures, 0);
}

TEST_F(Jobs, NothingComesBackToTheDead)
{
    std::atomic<bool> stopped = false;
    int delivered = 0;
    {
        QObject owner;
        Job::run(
            &owner, QStringLiteral("orphan"),
            [&stopped](const Progress &p) {
                while (!p.isCancelled())
                    QThread::msleep(1);
                p.report(1, 1);
                stopped = true;
            },
            [&] { ++delivered; });
    }
    for (int i = 0; i < 5000 && !stopped; ++i)
        QThread::msleep(1);
    QCoreApplication::processEvents();
    EXPECT_TRUE(stopped);
    EXPECT_EQ(delivered, 0);
}

TEST_F(Jobs, FailuresComeAsErrors)
{
    QObject owner;
    QString message;
    Job *job = Job::run(
        &owner, QStringLiteral("bad"), [](const Progress &) { throw StorageError(QStringLiteral("no")); },
        [] {}, [&](const Error &e) { message = e.message(); });
    untilEnded(job);
    EXPECT_EQ(message, QStringLiteral("no"));
}

TEST_F(Jobs, ClosingTheWorkspaceStopsItsReaders)
{
    fill();
    QObject owner;
    std::shared_ptr<Reading> reader = workspace->openReader();
    Job::run(
        &owner, QStringLiteral("endless"),
        [reader = std::move(reader)](const Progress &) {
            for (;;)
                reader->source().connection().first("WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + "
                                                    "1 FROM n) SELECT count(*) FROM n");
        },
        [] {});
    QThread::msleep(20);
    close();
    EXPECT_FALSE(QFile::exists(path + QStringLiteral("-wal")));
}

TEST_F(Jobs, WhatOneReadWithTheNextReadsWith)
{
    fill();
    std::unique_ptr<Reading> reader = workspace->openReader();
    const Connection *with = &reader->source().connection();
    EXPECT_EQ(reader->source().title(payroll), QStringLiteral("Payroll"));
    reader->stopAlsoWhile([] { return true; });
    reader.reset();
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    reader = workspace->openReader();
    EXPECT_EQ(&reader->source().connection(), with) << "kept";
    EXPECT_EQ(reader->source().title(payroll), QStringLiteral("Wages")) << "nothing stops it, nothing is old";
    std::unique_ptr<Reading> beside = workspace->openReader();
    EXPECT_NE(&beside->source().connection(), with) << "used by one at a time";
    reader.reset();
    beside.reset();
    close();
    EXPECT_FALSE(QFile::exists(path + QStringLiteral("-wal"))) << "what is kept does not keep the file";
}
