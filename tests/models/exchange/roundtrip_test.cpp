// tests/models/exchange/roundtrip_test.cpp - what is exported comes back as it was
#include "demonstration/demonstration.h"
#include "models/exchange/importing.h"

struct RoundTrip : Importing {
    void openDemonstration(const char *language = "en")
    {
        close();
        QFile::remove(path);
        workspace =
            makeDemonstration(path, QStringLiteral("Group"), {.desk = desk()}, QLatin1String(language));
    }
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
    openDemonstration();
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
    openDemonstration();
    const QByteArray once = exported();
    openDemonstration();
    EXPECT_EQ(exported(), once);
    EXPECT_TRUE(workspace->verify().ok());
}

TEST_F(RoundTrip, TheDemonstrationHasAHistoryOfSeveralPeopleOverMonths)
{
    openDemonstration();
    const std::vector<HistoryEntry> entries = workspace->history().entries();
    EXPECT_GT(entries.size(), 50U);
    EXPECT_LT(entries.front().at.daysTo(now), 300);
    EXPECT_GT(entries.front().at.daysTo(now), 200);
    QSet<QString> actors, reasons;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        actors.insert(entries[i].actor);
        reasons.insert(entries[i].reason.code);
        EXPECT_LT(entries[i].at, now);
        EXPECT_TRUE(i == 0 || entries[i - 1].at <= entries[i].at) << entries[i].seq;
    }
    EXPECT_GE(actors.size(), 7);
    EXPECT_FALSE(actors.contains(desk().actor)) << "the user has done nothing yet";
    for (const char *code : {"created", "import", "added", "edited", "undo"})
        EXPECT_TRUE(reasons.contains(QLatin1String(code))) << code;
}

TEST_F(RoundTrip, TheTranslatedDemonstrationsHaveNoEnglishText)
{
    const auto textsOf = [this](const char *language) {
        openDemonstration(language);
        QMap<QString, QString> texts; // by place
        for (const RegisterInfo *reg : source().registers())
            for (const Record &record : source().all(*reg))
                for (const FieldInfo &field : reg->fields) {
                    const QString value = valueOf(*reg, record.row, field.key).toString();
                    if (field.isText() && value.contains(u' '))
                        texts.insert(QLatin1String(reg->key) + u' ' + QString::number(record.rid) + u' '
                                         + QLatin1String(field.key),
                                     value);
                }
        return texts;
    };
    static const QStringList names{// the same in every language
                                   QStringLiteral("legal_name"), QStringLiteral("register_number"),
                                   QStringLiteral("phone"),      QStringLiteral("address"),
                                   QStringLiteral("dpo_name"),   QStringLiteral("dpo_phone")};
    const QMap<QString, QString> english = textsOf("en");
    for (const char *language : {"de", "fr"}) {
        const QMap<QString, QString> translated = textsOf(language);
        for (auto text = english.begin(); text != english.end(); ++text) {
            const QString field = text.key().section(u' ', 2);
            const bool name = names.contains(field)
                || (field == QLatin1String("name") && text.key().startsWith(QLatin1String("organisation")));
            if (!name && translated.value(text.key()) == *text) {
                EXPECT_TRUE(
                    QStringList({QStringLiteral("ASiG, ArbMedVV"), QStringLiteral("Group")}).contains(*text))
                    << language << ' ' << qPrintable(text.key()) << ": " << qPrintable(*text);
            }
        }
    }
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
