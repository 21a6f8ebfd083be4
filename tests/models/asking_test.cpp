// tests/models/asking_test.cpp - long lists are asked for in a job; open points are counted where they lie
#include "rules/leftasis.h"
#include "schema/translator.h"
#include "support/generator.h"
#include "support/testfile.h"
#include "views/pointcounts.h"
#include "views/registertablemodel.h"
#include "views/tablecolumns.h"
#include "workspace/asof.h"
#include "workspace/leaving.h"
#include "workspace/reading.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

struct Asking : TestFile {
    static constexpr int activities = 300; // more than is put in or taken out one by one
    Translator english;
    const RegisterInfo &info = ProcessingActivity::schema().info();

    void SetUp() override
    {
        TestFile::SetUp();
        workspace->apply(generated(activities), QStringLiteral("imported"));
    }
    static void untilAnswered(const RegisterTableModel &model)
    {
        QSignalSpy spy(&model, &RegisterTableModel::counted);
        while (model.isAsking() && spy.wait(10000)) { }
        EXPECT_FALSE(model.isAsking());
    }
    static QStringList ids(const RegisterTableModel &model)
    {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row)
            out << model.idAt(row);
        return out;
    }
    QStringList answeredAtOnce(const QString &search, const std::vector<Filter> &filters = {}) const
    {
        RegisterTableModel model(info, *workspace, english);
        model.setQuery(search, filters);
        EXPECT_FALSE(model.isAsking());
        return ids(model);
    }
    Change named(const char *name) const
    {
        ProcessingActivity a;
        a.name = QString::fromLatin1(name);
        return in<ProcessingActivity>().added(a);
    }
};

struct Long : Asking {
    std::unique_ptr<RegisterTableModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    void SetUp() override
    {
        Asking::SetUp();
        show(*workspace);
    }
    void show(Workspace &of)
    {
        tester.reset();
        model = std::make_unique<RegisterTableModel>(info, of, english);
        model->setAnsweredAtOnce(0);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void TearDown() override
    {
        tester.reset();
        model.reset();
        Asking::TearDown();
    }
};

TEST_F(Long, WhatWasShownStaysUntilTheAnswerIsHere)
{
    model->setQuery(QStringLiteral("recruit"), {});
    EXPECT_TRUE(model->isAsking());
    EXPECT_EQ(model->rowCount(), activities);
    untilAnswered(*model);
    EXPECT_EQ(ids(*model), answeredAtOnce(QStringLiteral("recruit")));
    EXPECT_GT(model->rowCount(), 0);
    EXPECT_LT(model->rowCount(), activities);
    EXPECT_EQ(model->total(), activities);
    model->sort(int(model->columns().indexOf(QStringLiteral("name"))), Qt::DescendingOrder);
    untilAnswered(*model);
    EXPECT_NE(ids(*model), answeredAtOnce(QStringLiteral("recruit")));
    model->setQuery({}, {});
    untilAnswered(*model);
    EXPECT_EQ(model->rowCount(), activities);
}

TEST_F(Long, TheNewestQuestionWins)
{
    QSignalSpy answers(model.get(), &RegisterTableModel::counted);
    for (const char *typed : {"p", "pa", "pay", "n", "ne", "newsletter"})
        model->setQuery(QString::fromLatin1(typed), {});
    untilAnswered(*model);
    EXPECT_EQ(ids(*model), answeredAtOnce(QStringLiteral("newsletter")));
    EXPECT_FALSE(answers.wait(50)) << "no older answer comes after it";
    EXPECT_EQ(answers.size(), 1);
    EXPECT_EQ(ids(*model), answeredAtOnce(QStringLiteral("newsletter")));
}

TEST_F(Long, WhatIsSavedHereIsSeenAtOnce)
{
    workspace->apply({named("Zebra crossing")}, QStringLiteral("added"));
    EXPECT_EQ(model->rowCount(), activities + 1);
    EXPECT_EQ(model->total(), activities + 1);
    untilAnswered(*model);
    EXPECT_EQ(model->rowCount(), activities + 1);

    const QString shown = model->idAt(3);
    const QPersistentModelIndex kept = model->index(5, 0);
    const QString id = model->idAt(5);
    workspace->apply({in<ProcessingActivity>().removed(model->idAt(activities)), named("Aardvark")},
                     QStringLiteral("edited"));
    untilAnswered(*model);
    EXPECT_EQ(model->rowCount(), activities + 1);
    EXPECT_EQ(model->idAt(3), shown);
    EXPECT_EQ(model->idAt(kept.row()), id);
    workspace->undo();
    untilAnswered(*model);
    EXPECT_EQ(model->rowCount(), activities + 1);

    const auto name = int(model->columns().indexOf(QStringLiteral("name")));
    ProcessingActivity a = *in<ProcessingActivity>().find(shown);
    a.name = QStringLiteral("Renamed");
    workspace->apply({in<ProcessingActivity>().changed(shown, a)}, QStringLiteral("edited"));
    EXPECT_EQ(model->index(3, name).data().toString(), QStringLiteral("Renamed")) << "before any answer";
    untilAnswered(*model);
}

TEST_F(Long, ARowThatIsRemovedGoesAtOnce)
{
    const QString added = [&] {
        const Change change = named("Here and gone");
        workspace->apply({change}, QStringLiteral("added"));
        untilAnswered(*model);
        return change.id;
    }();
    ASSERT_EQ(model->idAt(activities), added);
    workspace->apply({in<ProcessingActivity>().removed(added)}, QStringLiteral("deleted"));
    EXPECT_EQ(model->rowCount(), activities);
    EXPECT_EQ(model->total(), activities);
    untilAnswered(*model);
    EXPECT_EQ(model->rowCount(), activities);
}

TEST_F(Long, AWorkspaceClosesWhileASearchRuns)
{
    for (int i = 0; i < 20; ++i)
        model->setQuery(QStringLiteral("p%1").arg(i), {});
    tester.reset();
    model.reset();
    close();
    EXPECT_FALSE(QFile::exists(path + QStringLiteral("-wal"))) << "no reader was left";
}

TEST_F(Long, AFailureIsSaidAndTheListStays)
{
    QSignalSpy failures(model.get(), &RegisterTableModel::failed);
    QString said;
    QObject::connect(model.get(), &RegisterTableModel::failed,
                     [&said](const Error &error) { said = error.message(); });
    model->setQuery({}, {{QStringLiteral("no_such_field"), {QStringLiteral("x")}}});
    ASSERT_TRUE(failures.wait(10000));
    EXPECT_EQ(said, QStringLiteral("There is no field “no_such_field” to filter by."));
    EXPECT_EQ(model->rowCount(), activities);
    EXPECT_FALSE(model->isAsking());
    model->setAnsweredAtOnce(activities);
    said.clear();
    model->setQuery({}, {{QStringLiteral("no_such_field"), {QStringLiteral("x")}}});
    EXPECT_FALSE(said.isEmpty()) << "and without a job";
    EXPECT_EQ(model->rowCount(), activities);
}

TEST_F(Long, AFileThatIsOnlyReadIsAskedTheSameWay)
{
    const QStringList wanted = answeredAtOnce(QStringLiteral("payroll"));
    tester.reset();
    model.reset();
    close();
    const auto readOnly = Workspace::open(path, {.desk = desk(), .readOnly = true});
    show(*readOnly);
    model->setQuery(QStringLiteral("payroll"), {});
    EXPECT_TRUE(model->isAsking());
    untilAnswered(*model);
    EXPECT_EQ(ids(*model), wanted);
    tester.reset();
    model.reset();
}

TEST_F(Long, AnEarlierDayIsAskedTheSameWay)
{
    const QDateTime moment = now;
    now = now.addDays(1);
    workspace->apply({named("Payroll of tomorrow")}, QStringLiteral("added"));
    untilAnswered(*model);
    const auto past = workspaceOf(*workspace, pastOf(source(), moment, PastPoints::InTable));
    show(*past);
    model->setQuery(QStringLiteral("payroll"), {});
    EXPECT_TRUE(model->isAsking());
    untilAnswered(*model);
    EXPECT_EQ(model->rowCount() + 1, answeredAtOnce(QStringLiteral("payroll")).size());
    tester.reset();
    model.reset();
}

TEST_F(Asking, PointsCountedInTheTableAreThoseTheRulesFind)
{
    Purpose bare; // whose points count for its activity
    bare.parent = {source().all(info).front().id};
    bare.position = 3;
    const Change part = in<Purpose>().added(bare);
    workspace->apply({part}, QStringLiteral("added"));
    OpenPoints points = workspace->openPoints(now);
    for (const QString &record : {part.id, bare.parent.id}) {
        const auto about = std::ranges::find(points, record, &OpenPoint::record);
        ASSERT_NE(about, points.end());
        const LeftNote note{{}, QStringLiteral("known"), now.date().addDays(7), QStringLiteral("dpo"), now};
        workspace->apply({leaving(source(), *about, note)}, QStringLiteral("left_as_is"));
    }
    points = LeftPoints(source(), now.date()).open(workspace->openPoints(now));

    const RoomCounts rooms = roomCounts(source(), PointCounting(*workspace));
    EXPECT_EQ(rooms.open, int(points.size()));
    QHash<QString, PointCount> wanted;
    for (const OpenPoint &point : points) {
        PointCount &count = wanted[ownerOf(point, source())];
        ++(point.grade == Grade::Law            ? count.law
               : point.grade == Grade::Guidance ? count.guidance
                                                : count.practice);
        count.pressing += isPressing(point);
    }
    const PointCounts counts(*workspace);
    const QHash<qint64, PointCount> byRid = pointCounts(source(), PointCounting(*workspace));
    EXPECT_EQ(byRid.size(), wanted.size());
    int pressing = 0;
    for (const Record &record : source().all(info)) {
        const PointCount expected = wanted.value(record.id);
        for (const PointCount &found : {counts.of(record.id), byRid.value(record.rid)}) {
            EXPECT_EQ(found.law, expected.law);
            EXPECT_EQ(found.guidance, expected.guidance);
            EXPECT_EQ(found.practice, expected.practice);
            EXPECT_EQ(found.pressing, expected.pressing);
        }
        pressing += expected.pressing > 0;
    }
    EXPECT_EQ(rooms.pressing.value(QStringLiteral("processing_activity")), pressing);
}
