// tests/models/openpointlist_test.cpp - many open points are read in a job; those left as they are say why
#include "schema/translator.h"
#include "support/generator.h"
#include "support/testfile.h"
#include "views/openpointsmodel.h"
#include "workspace/leaving.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

struct OpenPointList : TestFile {
    Translator english;
    std::unique_ptr<OpenPointsModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    void SetUp() override
    {
        TestFile::SetUp();
        fill();
        workspace->apply(generated(400), QStringLiteral("imported"));
    }
    void TearDown() override
    {
        forget();
        TestFile::TearDown();
    }
    void forget()
    {
        tester.reset();
        model.reset();
    }
    void show()
    {
        model = std::make_unique<OpenPointsModel>(*workspace, english);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void shown()
    {
        show();
        untilAnswered();
    }
    void untilAnswered() const
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !model->isAsking(); }, 20000));
    }
    static QStringList lines(const OpenPointsModel &of)
    {
        QStringList out;
        for (int row = 0; row < of.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < of.columnCount(); ++column)
                cells << of.index(row, column).data().toString();
            out << cells.join(u'|');
        }
        return out;
    }
    template <class Ask>
    QStringList atOnce(Ask ask) const
    {
        OpenPointsModel other(*workspace, english);
        other.setAnsweredAtOnce(1000000);
        ask(other);
        if (other.isAsking()) // begun in the constructor
            other.setShown({QStringLiteral("none")}, {}), ask(other);
        EXPECT_FALSE(other.isAsking());
        return lines(other);
    }
    void leave(const OpenPoint &point, const char *reason) const
    {
        const LeftNote note{
            {}, QString::fromLatin1(reason), now.date().addDays(10), QStringLiteral("dpo"), workspace->now()};
        workspace->apply({leaving(source(), point, note)}, QStringLiteral("left_as_is"));
    }
};

TEST_F(OpenPointList, ManyAreReadInAJobAndTheSameAsAtOnce)
{
    show();
    EXPECT_TRUE(model->isAsking());
    EXPECT_EQ(model->rowCount(), 0) << "the window does not wait for them";
    untilAnswered();
    EXPECT_GT(model->rowCount(), 1500);
    EXPECT_EQ(model->rowCount(), int(workspace->openPoints(now).size()));
    const auto compare = [this](auto ask) {
        const int before = model->rowCount();
        ask(*model);
        EXPECT_TRUE(model->isAsking());
        EXPECT_EQ(model->rowCount(), before) << "what was shown stays until it is answered";
        untilAnswered();
        EXPECT_GT(model->rowCount(), 0);
        EXPECT_EQ(lines(*model), atOnce(ask));
    };
    compare([](OpenPointsModel &m) { m.setShown({QStringLiteral("law")}, {}); });
    compare([](OpenPointsModel &m) { m.setShown({}, QStringLiteral("pAyRoLl")); });
    EXPECT_LT(model->rowCount(), model->all());
    compare([](OpenPointsModel &m) {
        m.setShown({}, QStringLiteral("payroll"));
        m.sort(OpenPointsModel::FieldColumn, Qt::DescendingOrder);
    });
    EXPECT_GE(model->index(0, OpenPointsModel::FieldColumn).data().toString(),
              model->index(model->rowCount() - 1, OpenPointsModel::FieldColumn).data().toString());
}

TEST_F(OpenPointList, WhatIsShownIsReadNoSecondTime)
{
    shown();
    const QStringList before = lines(*model);
    db().run("DELETE FROM open_point");
    model->setShown({}, QStringLiteral("a"));
    untilAnswered();
    model->setShown({}, {});
    untilAnswered();
    EXPECT_EQ(lines(*model), before) << "typing searches what was read";
}

TEST_F(OpenPointList, TheNewestQuestionWins)
{
    shown();
    QSignalSpy answers(model.get(), &OpenPointsModel::counted);
    for (const char *typed : {"p", "pa", "pay", "n", "ne"})
        model->setShown({}, QString::fromLatin1(typed));
    untilAnswered();
    EXPECT_EQ(answers.size(), 1);
    EXPECT_FALSE(answers.wait(30)) << "no older answer comes after it";
    EXPECT_EQ(lines(*model), atOnce([](OpenPointsModel &m) { m.setShown({}, QStringLiteral("ne")); }));
}

TEST_F(OpenPointList, APointThatIsLeftGoesAndTheOthersStayWhereTheyAre)
{
    const QStringList open{QStringLiteral("law"), QStringLiteral("guidance"), QStringLiteral("practice")};
    show();
    model->setShown(open, {});
    untilAnswered();
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    const int rows = model->rowCount();
    const QPersistentModelIndex above = model->index(2, 0), below = model->index(10, 0);
    leave(model->at(model->index(5, 0))->point, "It is being asked");
    untilAnswered();
    EXPECT_EQ(resets.size(), 0);
    EXPECT_EQ(model->rowCount(), rows - 1);
    EXPECT_EQ(model->open(), rows - 1);
    EXPECT_EQ(above.row(), 2);
    EXPECT_EQ(below.row(), 9);
    workspace->undo();
    untilAnswered();
    EXPECT_EQ(model->rowCount(), rows);
    EXPECT_EQ(below.row(), 10);
    EXPECT_EQ(resets.size(), 0);
}

TEST_F(OpenPointList, ReasonAndLastDayStandInColumnsOfTheirOwn)
{
    show();
    untilAnswered();
    const OpenPoint point = model->at(model->index(0, 0))->point;
    const QString words = model->index(0, OpenPointsModel::PointColumn).data().toString();
    leave(point, "The answer\ncomes in May");
    model->setShown({leftCode}, {});
    untilAnswered();
    ASSERT_EQ(model->rowCount(), 1);
    const auto cell = [this](int column) { return model->index(0, column).data().toString(); };
    EXPECT_EQ(cell(OpenPointsModel::PointColumn), words) << "the sentence says nothing of it";
    EXPECT_EQ(cell(OpenPointsModel::ReasonColumn), QStringLiteral("The answer comes in May"));
    EXPECT_EQ(cell(OpenPointsModel::UntilColumn), QStringLiteral("10 Apr 2026"));
    EXPECT_TRUE(model->index(0, OpenPointsModel::ReasonColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("dpo")))
        << "who decided it";
    model->setShown({leftCode}, QStringLiteral("in may"));
    untilAnswered();
    EXPECT_EQ(model->rowCount(), 1) << "the reason is searched too";

    const OpenPointsModel own(*workspace, english, point.record);
    QStringList sentences;
    for (int row = 0; row < own.rowCount(); ++row)
        sentences << own.index(row, OpenPointsModel::PointColumn).data().toString();
    EXPECT_TRUE(sentences.last().contains(QStringLiteral("The answer comes in May")))
        << "beside its record one column says all";
}

TEST_F(OpenPointList, AWorkspaceClosesWhileItIsRead)
{
    show();
    ASSERT_TRUE(model->isAsking());
    forget();
    close();
    EXPECT_FALSE(QFile::exists(path + QStringLiteral("-wal"))) << "no reader was left";
}

TEST_F(OpenPointList, AFailureIsSaidAndTheListStays)
{
    shown();
    const QStringList before = lines(*model);
    QSignalSpy failures(model.get(), &OpenPointsModel::failed);
    db().run("ALTER TABLE open_point RENAME COLUMN code TO something");
    emit workspace->openPointsChanged();
    ASSERT_TRUE(failures.wait(20000));
    EXPECT_EQ(lines(*model), before);
    EXPECT_FALSE(model->isAsking());
    db().run("ALTER TABLE open_point RENAME COLUMN something TO code");
}
