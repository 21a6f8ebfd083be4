// tests/models/tampering_test.cpp - what another SQLite tool did to the file is noticed
#include "schema/translator.h"
#include "support/testfile.h"
#include <QVersionNumber>

struct Tampering : TestFile {
    QStringList problems(const QString &head = {}) const
    {
        QStringList codes;
        for (const Problem &p : workspace->verify(head).problems)
            if (p.code != QLatin1String("schema-differs") && p.code != QLatin1String("index-differs"))
                codes << p.code;
        return codes;
    }
    static QStringList only(const char *code) { return {QString::fromLatin1(code)}; }
};

TEST_F(Tampering, HistoryIsAppendOnly)
{
    fill();
    db().script(
        "PRAGMA foreign_keys = OFF"); // they would stop some of these too; the triggers must do it alone
    for (const char *sql :
         {"UPDATE entry SET actor = 'x'", "DELETE FROM entry", "DELETE FROM entry_change",
          "UPDATE entry_change SET record = 'x', payload = NULL, salt = NULL",
          "UPDATE entry_change SET payload = '{}'",
          "INSERT OR REPLACE INTO entry_change SELECT seq, n, register, record, salt, '{}', digest FROM "
          "entry_change",
          "INSERT OR REPLACE INTO entry SELECT seq, id, origin, at, 'x', reason_code, reason_args, undoes, "
          "previous, hash FROM entry",
          "INSERT OR REPLACE INTO entry SELECT seq + 9, id, origin, at, 'x', reason_code, reason_args, "
          "undoes, "
          "previous, hash FROM entry"})
        EXPECT_THROW(db().run(sql), StorageError) << sql;
    expectSound();
}

TEST_F(Tampering, AFieldChangedWithAnotherToolIsNamed)
{
    fill();
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    db().run("UPDATE processing_activity SET name = 'Hush'");
    const Verification found = workspace->verify();
    EXPECT_EQ(problems(), only("register-differs"));
    const auto at = std::ranges::find(found.problems, QStringLiteral("register-differs"), &Problem::code);
    ASSERT_NE(at, found.problems.end());
    EXPECT_EQ(at->reg, QStringLiteral("processing_activity"));
    EXPECT_EQ(at->record, payroll);
    EXPECT_EQ(at->field, QStringLiteral("name"));
    const QString words = shownProblem(*at, source(), Translator());
    EXPECT_TRUE(words.contains(QStringLiteral("Processing activities")) && words.contains(payroll))
        << qPrintable(words);
    db().run("UPDATE processing_activity SET name = 'Wages'");
    expectSound();
}

TEST_F(Tampering, ARecordFiledUnderAnotherRegisterIsNamed)
{
    fill();
    for (const char *as : {"data_category", "nonsense"}) {
        db().run(
            "UPDATE record SET register = ? WHERE id = (SELECT id FROM record WHERE register = 'purpose' "
            "OR register = 'data_category' LIMIT 1)",
            {QString::fromLatin1(as)});
        EXPECT_TRUE(problems().contains(QStringLiteral("register-differs"))) << as;
    }
}

TEST_F(Tampering, AStateThatNoVersionWritesIsNamedAndEverythingElseIsRead)
{
    fill();
    ProcessingActivity a = *in<ProcessingActivity>().find(payroll);
    Change change = in<ProcessingActivity>().changed(payroll, a);
    change.after->states[QStringLiteral("third_countries")].applies = Applies::DoesNotApply;
    workspace->apply({change}, QStringLiteral("edited"));
    db().run("UPDATE field_state SET applies = 'nonsense'");
    EXPECT_TRUE(problems().contains(QStringLiteral("register-differs")));
    EXPECT_EQ(in<ProcessingActivity>().find(payroll)->name, a.name);
}

TEST_F(Tampering, ADamagedIndexIsMadeAgain)
{
    if (QVersionNumber::fromString(db().first("SELECT sqlite_version()").toString()) < QVersionNumber(3, 44))
        GTEST_SKIP() << "this engine's own check does not look at the index";
    fill();
    db().run("UPDATE search_content SET c0 = 'zzz'");
    EXPECT_TRUE(problems().contains(QStringLiteral("index-damaged")));
    close();
    {
        const auto reading = Workspace::open(path, {.desk = desk(), .readOnly = true});
        EXPECT_EQ(reading->source().title(payroll), QStringLiteral("Payroll"));
    }
    open();
    expectSound();
    EXPECT_EQ(
        source().rids(ProcessingActivity::schema().info(), {.search = QStringLiteral("payroll")}).size(), 1u);
}

TEST_F(Tampering, LinksStatesAndPartsAreComparedToo)
{
    fill();
    db().run("UPDATE link SET field = 'processors' WHERE field = 'controllers'");
    EXPECT_EQ(problems().count(QStringLiteral("register-differs")), 2) << "one link is missing, one is new";
    db().run("UPDATE link SET field = 'nonsense'");
    EXPECT_TRUE(problems().contains(QStringLiteral("link-differs")));
    db().run("UPDATE link SET field = 'controllers'");
    db().run("INSERT INTO field_state (record, field, applies) VALUES (?, 'name', 'does_not_apply')",
             {payroll});
    EXPECT_EQ(problems(), only("register-differs"));
    db().run("DELETE FROM field_state");
    db().run("UPDATE record SET position = 9 WHERE position = 2");
    EXPECT_EQ(problems(), only("register-differs"));
    db().run("UPDATE record SET position = 2 WHERE position = 9");
    db().run("INSERT INTO record (id, register) VALUES ('stranger', 'organisation')");
    db().run("INSERT INTO organisation (rid) SELECT rid FROM record WHERE id = 'stranger'");
    EXPECT_TRUE(problems().contains(QStringLiteral("record-without-history")));
}

TEST_F(Tampering, TheLastEntryCutOffIsSeenByTheRememberedHead)
{
    fill();
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    const QString head = workspace->verify().head;
    EXPECT_EQ(problems(head), QStringList());
    const char *cut =
        "BEGIN; DROP TRIGGER entry_delete; DROP TRIGGER change_delete; DELETE FROM entry_change WHERE "
        "seq = 3; DELETE FROM entry WHERE seq = 3; COMMIT";
    db().script(cut);
    EXPECT_EQ(problems(), only("register-differs")) << "cut off and its effect left";
    db().run("UPDATE processing_activity SET name = 'Payroll'");
    EXPECT_EQ(problems(), QStringList()) << "consistent in itself: only a remembered head can tell";
    EXPECT_EQ(problems(head), only("head-missing"));
    EXPECT_TRUE(std::ranges::any_of(workspace->verify().problems, [](const Problem &p) {
        return p.code == QLatin1String("schema-differs");
    })) << "the dropped triggers";
}

TEST_F(Tampering, ContentTakenOutWithoutErasureIsNoticed)
{
    fill();
    db().run("UPDATE entry_change SET payload = NULL, salt = NULL WHERE n = 3"); // the triggers must allow it
    EXPECT_TRUE(problems().contains(QStringLiteral("content-missing")));
    db().script("DROP TRIGGER entry_update; UPDATE entry SET actor = 'somebody'");
    EXPECT_TRUE(problems().contains(QStringLiteral("chain")));
}

TEST_F(Tampering, IndexAndOpenPointsAreMadeAgainAndCompared)
{
    fill();
    db().run("UPDATE search SET title = 'Hush' WHERE title = 'Payroll'");
    const auto codes = [&] {
        QStringList out;
        for (const Problem &p : workspace->verify().problems)
            out << p.code;
        return out;
    };
    EXPECT_EQ(codes(), only("index-differs"));
    db().run("UPDATE search SET title = 'Payroll' WHERE title = 'Hush'");
    db().run("DELETE FROM open_point WHERE record = ?", {payroll});
    EXPECT_EQ(codes(), only("open-points-differ"));
}
