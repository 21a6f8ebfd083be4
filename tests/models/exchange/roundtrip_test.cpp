// tests/models/exchange/roundtrip_test.cpp - what is exported comes back as it was
#include "demonstration/demonstration.h"
#include "models/exchange/importing.h"

struct RoundTrip : Importing {
    QByteArray inEmpty(const QByteArray &json)
    {
        close();
        QFile::remove(path);
        open();
        import(json);
        return exported();
    }
};

TEST_F(RoundTrip, TheDemonstrationComesBackInAnEmptyWorkspaceAndIsUnchangedInItsOwn)
{
    fillDemonstration(*workspace);
    const QByteArray once = exported();
    const ImportPlan again = planned(once);
    EXPECT_TRUE(again.changes.empty());
    EXPECT_TRUE(again.refused.empty());
    EXPECT_EQ(again.records.added + again.records.changed, 0);
    EXPECT_GT(again.records.unchanged, 80);
    EXPECT_GT(again.parts.unchanged, 100);
    EXPECT_EQ(inEmpty(once), once);
}

TEST_F(RoundTrip, TheDemonstrationIsTheSameWithTheSameClock)
{
    fillDemonstration(*workspace);
    const QByteArray once = exported();
    close();
    QFile::remove(path);
    open();
    fillDemonstration(*workspace);
    EXPECT_EQ(exported(), once);
}

TEST_F(RoundTrip, TextsSurviveWhateverTheyHold)
{
    const QStringList texts{
        QStringLiteral("עברית ו-‏ערבית العربية"),
        QStringLiteral("👩‍👩‍👧‍👦 and 🇩🇰"),
        QStringLiteral("\"quotes\", 'more', `backticks` and \\ backslash \\n"),
        QStringLiteral("lines\nof\r\nall\rkinds\ttab"),
        QStringLiteral(" leading and trailing "),
        QStringLiteral("=cmd|' /C calc'!A1"),
        QStringLiteral("'; DROP TABLE organisation; --"),
        QStringLiteral("<b>bold</b> &amp; {\"json\": [1, 2]}"),
        QStringLiteral("e\u0301 is not \u00e9, \u202eright to left\u202c, \u0001\u001f\u007f"),
        QStringLiteral("null"),
        QString(20000, u'ß')};
    for (const QString &text : texts) {
        Organisation o;
        o.name = text;
        o.remarks = text;
        Change added = in<Organisation>().added(o);
        FieldState none;
        none.applies = Applies::DoesNotApply;
        none.reason = text;
        added.after->states.insert(QStringLiteral("dpo_designated"), none);
        workspace->apply({added}, QStringLiteral("added"));
    }
    const QByteArray once = exported();
    EXPECT_TRUE(planned(once).changes.empty());
    EXPECT_EQ(inEmpty(once), once);
    QStringList names;
    for (const Record &record : source().all(Organisation::schema().info()))
        names << valueOf(Organisation::schema().info(), record.row, "name").toString();
    EXPECT_EQ(names, texts);
}
