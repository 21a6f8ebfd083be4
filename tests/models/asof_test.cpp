// tests/models/asof_test.cpp - the workspace as recorded at a moment reads as it read then
#include "registers/attachment.h"
#include "registers/workspace.h"
#include "schema/exportjson.h"
#include "storage/blobs.h"
#include "storage/differences.h"
#include "storage/lastchanges.h"
#include "support/generator.h"
#include "support/testfile.h"
#include "workspace/asof.h"
#include "workspace/attaching.h"
#include "workspace/job.h"
#include "workspace/pictures.h"
#include "workspace/reading.h"
#include <QBuffer>
#include <QElapsedTimer>
#include <QJsonDocument>

struct AsOf : TestFile {
    struct Kept {
        QDateTime at;
        QJsonObject all;
        QString head;
    };
    std::vector<Kept> kept;

    static QJsonObject all(const Workspace &w) { return exportJson(w.source(), w.format()); }
    void keep()
    {
        kept.push_back({now, all(*workspace), workspace->ledger().info().head});
        now = now.addDays(1);
    }
    std::unique_ptr<Workspace> at(const QDateTime &moment, PastPoints points = PastPoints::Computed) const
    {
        return workspaceOf(*workspace, pastOf(source(), moment, points));
    }
    void expectAllAsTheyWere() const
    {
        for (const Kept &then : kept) {
            const std::unique_ptr<Workspace> past = at(then.at);
            EXPECT_EQ(QJsonDocument(all(*past)).toJson().toStdString(),
                      QJsonDocument(then.all).toJson().toStdString())
                << qPrintable(then.at.toString());
            EXPECT_EQ(past->ledger().info().head, then.head);
        }
    }
};

TEST_F(AsOf, ReadsAsItReadThen)
{
    keep();
    fill();
    keep();
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    keep();
    const Change third = purpose("Third", 3);
    workspace->apply({third}, QStringLiteral("added"));
    keep();
    workspace->apply({in<Purpose>().removed(third.id)}, QStringLiteral("removed"));
    keep();
    workspace->undo();
    keep();
    workspace->redo();
    Change moved = rename(QStringLiteral("Salaries"));
    FieldState considered;
    considered.applies = Applies::DoesNotApply;
    considered.reason = QStringLiteral("Nobody owns it");
    moved.after->states.insert(QStringLiteral("owner"), considered);
    workspace->apply({moved}, QStringLiteral("edited"));
    keep();
    workspace->apply({in<Organisation>().added(Organisation{})}, QStringLiteral("added"));
    expectAllAsTheyWere();
    expectSound();
}

TEST_F(AsOf, IsFoundAndFilteredLikeNow)
{
    fill();
    const QDateTime then = now;
    now = now.addDays(1);
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    const std::unique_ptr<Workspace> past = at(then);
    const RegisterInfo &activities = ProcessingActivity::schema().info();
    const auto found = [&](const Workspace &w, const char *words) {
        return w.source().rids(activities, {.search = QString::fromLatin1(words)}).size();
    };
    EXPECT_EQ(found(*past, "payroll"), 1u);
    EXPECT_EQ(found(*past, "wages"), 0u);
    EXPECT_EQ(found(*workspace, "wages"), 1u);
    EXPECT_EQ(lastChanges(past->source().connection(), activities).value(payroll).at, then);
    EXPECT_EQ(past->history().count(), 2);
    const std::unique_ptr<Reading> reader = past->openReader();
    EXPECT_EQ(reader->source().title(payroll), QStringLiteral("Payroll")) << "a job reads the same moment";
}

TEST_F(AsOf, CannotBeChangedAndItsClockStands)
{
    fill();
    const QDateTime then = now;
    now = now.addDays(1);
    const std::unique_ptr<Workspace> past = at(then);
    EXPECT_TRUE(past->isReadOnly());
    EXPECT_EQ(past->now(), then);
    EXPECT_EQ(past->asOf(), then);
    EXPECT_EQ(workspace->asOf(), std::nullopt);
    EXPECT_THROW(past->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited")), StorageError);
    EXPECT_THROW(past->source().connection().run("DELETE FROM record"), StorageError);
    EXPECT_EQ(past->path(), workspace->path());
    close();
    EXPECT_EQ(past->name(), QStringLiteral("Client")) << "it does not need the file any more";
}

TEST_F(AsOf, HasTheOpenPointsOfThatDay)
{
    fill();
    const QDateTime then = now;
    now = now.addYears(3); // a review is long due by now
    const std::unique_ptr<Workspace> past = at(then, PastPoints::InTable);
    EXPECT_TRUE(past->openPointsAreCurrent());
    EXPECT_EQ(past->openPoints(then), past->recheck(then));
    EXPECT_NE(past->openPoints(past->now()).size(), workspace->openPoints(workspace->now()).size());
}

TEST_F(AsOf, BeforeTheFirstEntrySaysWhenTheWorkspaceBegins)
{
    try {
        at(now.addSecs(-1));
        FAIL();
    } catch (const BeforeBeginning &e) {
        EXPECT_TRUE(e.message().contains(QStringLiteral("2026-03-31 09:00"))) << qPrintable(e.message());
    }
    EXPECT_EQ(beginningOf(db()), now);
}

TEST_F(AsOf, WhatIsErasedStaysErased)
{
    fill();
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    ProcessingActivity other;
    other.name = QStringLiteral("Other");
    workspace->apply({in<ProcessingActivity>().added(other)}, QStringLiteral("added"));
    const QDateTime then = now;
    now = now.addDays(1);
    workspace->erase(acme);
    workspace->erase(payroll);
    const Past past = pastOf(source(), then, PastPoints::Computed);
    EXPECT_EQ(past.erased, 2) << "the activity and the organisation; parts go with their record";
    const std::unique_ptr<Workspace> w = workspaceOf(*workspace, past);
    EXPECT_FALSE(w->source().registerOf(payroll));
    EXPECT_EQ(w->source().all(Purpose::schema().info()).size(), 0u);
    EXPECT_EQ(w->source().all(ProcessingActivity::schema().info()).size(), 1u);
    EXPECT_FALSE(w->source().connection().first("PRAGMA foreign_key_check").isValid());
    now = now.addDays(1);
    EXPECT_EQ(pastOf(source(), now, PastPoints::Computed).erased, 0) << "it was erased by then";
}

TEST_F(AsOf, ContentsOfFilesAndTheLogoCanBeRead)
{
    fill();
    QImage logo(40, 20, QImage::Format_RGB32);
    logo.fill(Qt::darkGreen);
    QBuffer png;
    ASSERT_TRUE(png.open(QIODevice::WriteOnly));
    ASSERT_TRUE(logo.save(&png, "PNG"));
    const RegisterInfo &reg = WorkspaceRecord::schema().info();
    const Record record = source().all(reg).front();
    Change change{&reg, record.id, record.row, record.row};
    (*change.after)[reg.indexOf(QLatin1String("logo"))] = stored(db(), png.data());
    workspace->apply({change}, QStringLiteral("edited"));
    const QByteArray agreement("Agreed on 3 November.");
    const QString sha256 = stored(db(), agreement);
    const ChangeSet files = attached(
        source(), payroll,
        {{QStringLiteral("a.txt"), QStringLiteral("text/plain"), agreement.size(), sha256}}, now.date());
    workspace->apply(files, QStringLiteral("attached"));
    const QDateTime then = now;
    now = now.addDays(1);
    workspace->apply({{&Attachment::schema().info(), files.front().id, files.front().after, {}}},
                     QStringLiteral("removed"));

    const std::unique_ptr<Workspace> past = at(then);
    ASSERT_EQ(past->source().parts(Attachment::schema().info(), payroll).size(), 1u);
    const std::unique_ptr<Reading> reading = past->openReader();
    EXPECT_EQ(Blobs(reading->contents()).bytes(sha256, Blobs::most), agreement);
    EXPECT_EQ(logoOf(reading->source(), reading->contents()).size(), logo.size());
    EXPECT_TRUE(logoOf(source(), db()).pixelColor(1, 1) == QColor(Qt::darkGreen));
}

TEST_F(AsOf, ALinkToWhatIsErasedIsGone)
{
    fill();
    const QDateTime then = now;
    now = now.addDays(1);
    workspace->erase(acme);
    const std::unique_ptr<Workspace> past = at(then);
    const std::optional<Row> row = past->source().find(ProcessingActivity::schema().info(), payroll);
    ASSERT_TRUE(row);
    EXPECT_FALSE(valueOf(ProcessingActivity::schema().info(), *row, "controllers").isValid());
}

TEST_F(AsOf, AMomentIsADayOrAnInstantWithItsZone)
{
    const QTimeZone berlin("Europe/Berlin");
    EXPECT_EQ(*momentFrom(QStringLiteral("2026-03-28"), berlin),
              QDateTime(QDate(2026, 3, 28), QTime(22, 59, 59, 999), QTimeZone::utc()));
    EXPECT_EQ(*momentFrom(QStringLiteral("2026-03-31T12:00:00Z"), berlin),
              QDateTime(QDate(2026, 3, 31), QTime(12, 0), QTimeZone::utc()));
    EXPECT_EQ(*momentFrom(QStringLiteral("2026-03-31T12:00:00+02:00"), berlin),
              QDateTime(QDate(2026, 3, 31), QTime(10, 0), QTimeZone::utc()));
    for (const char *text : {"2026-03", "2026-02-30", "yesterday", "2026-03-31T12:00:00", ""})
        EXPECT_FALSE(momentFrom(QString::fromLatin1(text), berlin)) << text;
}

TEST_F(AsOf, TheDifferenceOfTwoMomentsIsOneChangePerRecord)
{
    fill();
    const qint64 then = entries();
    const auto named = [](const QString &name) { return QJsonObject{{QStringLiteral("name"), name}}; };
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    workspace->apply({rename(QStringLiteral("Salaries"))}, QStringLiteral("edited"));
    const Change third = purpose("Third", 3);
    workspace->apply({third}, QStringLiteral("added"));
    workspace->apply({in<Purpose>().removed(third.id)}, QStringLiteral("removed"));
    std::vector<HistoryChange> found = differencesSince(db(), then);
    ASSERT_EQ(found.size(), 1u) << "what came and went in between is no difference";
    EXPECT_EQ(found[0].record, payroll);
    EXPECT_EQ(*found[0].before, named(QStringLiteral("Payroll")));
    EXPECT_EQ(*found[0].after, named(QStringLiteral("Salaries")));

    const QString first = source().parts(Purpose::schema().info(), payroll).front().id;
    workspace->apply({in<Purpose>().removed(first)}, QStringLiteral("removed"));
    const Change added = in<Organisation>().added(Organisation{});
    workspace->apply({added}, QStringLiteral("added"));
    workspace->apply({rename(QStringLiteral("Payroll"))}, QStringLiteral("edited"));
    found = differencesSince(db(), then);
    ASSERT_EQ(found.size(), 2u) << "and what is as it was is none either";
    EXPECT_EQ(found[0].record, first);
    EXPECT_EQ(found[0].before->value(QStringLiteral("name")), QStringLiteral("Pay staff"));
    EXPECT_FALSE(found[0].after);
    EXPECT_EQ(found[1].record, added.id);
    EXPECT_FALSE(found[1].before);

    workspace->erase(payroll);
    found = differencesSince(db(), then);
    const auto erased = std::ranges::count_if(found, [](const HistoryChange &c) { return c.erased; });
    EXPECT_EQ(erased, 3) << "the activity, the purpose it still had and the one that was removed before, "
                            "without their values";
}

TEST_F(AsOf, ManyEntriesTakeAboutASecond)
{
    constexpr int records = 200, rounds = 20;
    workspace->apply(generated(records), QStringLiteral("import"));
    const QDateTime then = now;
    now = now.addDays(1);
    const RegisterInfo &activities = ProcessingActivity::schema().info();
    const qsizetype remarks = activities.indexOf(QLatin1String("remarks"));
    Ledger ledger = otherDesk();
    for (int round = 0; round < rounds; ++round) {
        ChangeSet changes;
        for (const Record &record : source().all(activities)) {
            Change change{&activities, record.id, record.row, record.row};
            (*change.after)[remarks] = QStringLiteral("Round %1").arg(round);
            changes.push_back(change);
        }
        ledger.commit(changes, QStringLiteral("edited"));
    }
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<Workspace> past = at(then);
    RecordProperty("milliseconds", int(timer.elapsed()));
    EXPECT_EQ(past->history().count(), 2);
    // 4,000 changes; a machine that is busy with other things gets ten times the time.
    EXPECT_LT(timer.elapsed(), 1000);
}
