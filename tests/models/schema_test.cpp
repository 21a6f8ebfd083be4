// tests/models/schema_test.cpp - fields, registers, rules
#include "schema/law.h"
#include "schema/passphrase.h"
#include "schema/translator.h"
#include "schema/values.h"
#include "support/testfile.h"
#include <QTimeZone>

template <class R>
static void roundTrip(const R &record)
{
    const Register<R> &schema = R::schema();
    const Row row = schema.pack(record);
    EXPECT_EQ(schema.pack(schema.unpack(row)), row);
    EXPECT_EQ(schema.pack(schema.unpack(Row(row.size()))).count(QVariant()),
              schema.pack(R{}).count(QVariant()))
        << "unset stays null";
    for (qsizetype i = 0; i < row.size(); ++i) {
        const FieldInfo &f = schema.info().fields[std::size_t(i)];
        EXPECT_TRUE(fits(f, row[i])) << f.key;
        EXPECT_EQ(fromJson(f, toJson(schema.info(), row)[QLatin1String(f.key)]), row[i]) << f.key;
    }
}

TEST(Schema, RegistersRoundTrip)
{
    Organisation o;
    o.name = QStringLiteral("Acme");
    o.roles = {OrganisationRole::Processor};
    o.parentOrganisation = {QStringLiteral("x")};
    roundTrip(o);
    ProcessingActivity a;
    a.recordState = RecordState::InReview;
    a.processors = {{QStringLiteral("y")}, {QStringLiteral("x")}};
    a.residualCase = false;
    a.startDate = {QStringLiteral("2026-03")};
    a.reviewDue = QDate(2024, 2, 29);
    a.sources = {{QStringLiteral("text:the works council")}};
    roundTrip(a);
    Purpose p;
    p.position = 7;
    p.bases = {LegalBasis::Consent, LegalBasis::LegitimateInterests};
    p.art9Conditions = {Art9Condition::LegalClaims};
    roundTrip(p);
    EXPECT_STREQ(ProcessingActivity::schema().key<&ProcessingActivity::reviewDue>(), "review_due");
}

template <class E>
static void everyCode()
{
    for (std::size_t i = 0; i < termsOf(E{}).size(); ++i) {
        EXPECT_EQ(Codec<E>::in(Codec<E>::out(static_cast<E>(i))), static_cast<E>(i));
        EXPECT_EQ(Codec<E>::out(static_cast<E>(i)).toString(), QLatin1String(termsOf(E{})[i].code));
    }
    EXPECT_THROW(Codec<E>::in(QStringLiteral("no_such_code")), Error);
}

TEST(Schema, EveryEnumRoundTrips)
{
    everyCode<OrganisationRole>();
    everyCode<RecordState>();
    everyCode<Art9Condition>();
    everyCode<LegalBasis>();
}

TEST(Schema, ValuesMustFitAndUnsetIsNeverEmpty)
{
    const auto &info = ProcessingActivity::schema().info();
    const auto field = [&](const char *key) {
        return info.fields[std::size_t(info.indexOf(QLatin1String(key)))];
    };
    EXPECT_TRUE(fits(field("name"), {}));
    EXPECT_FALSE(fits(field("name"), QString()));
    EXPECT_FALSE(fits(field("review_due"), QStringLiteral("2021-31-31")));
    EXPECT_FALSE(fits(field("record_state"), QStringLiteral("boss")));
    EXPECT_FALSE(fits(field("processors"), QStringList()));
    EXPECT_EQ(citation({Act::Gdpr, 30, 1, "b"}), QStringLiteral("GDPR Art. 30(1)(b)"));
}

TEST(Schema, TheLawIsCitedAsTheLawyersOfTheLanguageWriteIt)
{
    const Translator german(QStringLiteral("de")), french(QStringLiteral("fr"));
    const Law point{Act::Gdpr, 30, 1, "b"}, definition{Act::Gdpr, 4, 16}, whole{Act::Gdpr, 32},
        subparagraph{Act::Gdpr, 49, 1, {}, 2}, national{Act::Bdsg, 40, 1},
        guideline{.act = Act::Wp248, .note = QT_TRANSLATE_NOOP("Law", "section III.B")};
    EXPECT_EQ(citation(point, german), QStringLiteral("Art. 30 Abs. 1 Buchst. b DSGVO"));
    EXPECT_EQ(citation(definition, german), QStringLiteral("Art. 4 Nr. 16 DSGVO"));
    EXPECT_EQ(citation(guideline, german), QStringLiteral("WP 248 Rev. 01, Abschnitt III.B"));
    const auto plain = [&](const Law &law) { return citation(law, french).replace(QChar(0xa0), u' '); };
    EXPECT_EQ(plain(point), QStringLiteral("art. 30, § 1, point b), du RGPD"));
    EXPECT_EQ(plain(definition), QStringLiteral("art. 4, point 16), du RGPD"));
    EXPECT_EQ(plain(whole), QStringLiteral("art. 32 du RGPD"));
    EXPECT_EQ(plain(subparagraph), QStringLiteral("art. 49, § 1, al. 2, du RGPD"));
    EXPECT_EQ(plain(national), QStringLiteral("§ 40, al. 1, du BDSG"));
    EXPECT_EQ(plain(guideline), QStringLiteral("WP 248 rév. 01, section III.B"));
    EXPECT_TRUE(citation(whole, french).startsWith(QStringLiteral("art.\u00a032"))) << "on one line";
}

TEST(Schema, ValuesAreSetAsTheLanguageAsks)
{
    const Translator english, french(QStringLiteral("fr"));
    EXPECT_EQ(shownDate(QStringLiteral("2026-03-01"), french), QStringLiteral("1er mars 2026"));
    EXPECT_EQ(shownDate(QStringLiteral("2026-03-02"), french), QStringLiteral("2 mars 2026"));
    EXPECT_EQ(shownDate(QStringLiteral("2026-03"), french), QStringLiteral("mars 2026"));
    EXPECT_EQ(shownPeriod(QStringLiteral("P1Y6M"), french), QStringLiteral("1 an 6 mois"));
    EXPECT_EQ(shownPeriod(QStringLiteral("P0D"), french), QStringLiteral("0 jour")) << "none is singular";
    EXPECT_EQ(shownCountry(QStringLiteral("DE"), french), QStringLiteral("Allemagne"));
    const QString a = QStringLiteral("a"), b = QStringLiteral("b");
    EXPECT_EQ(english.labelled(a, b), QStringLiteral("a: b"));
    EXPECT_EQ(french.labelled(a, b), QStringLiteral("a\u00a0: b"));
    EXPECT_EQ(french.labelled(QStringLiteral("%2"), b), QStringLiteral("%2\u00a0: b")) << "text is data";
    EXPECT_EQ(french.quoted(a), QStringLiteral("«\u202fa\u202f»"));
    EXPECT_EQ(french.clauses({a, b}), QStringLiteral("a\u202f; b"));
}

struct Migrations : TestFile { };

TEST_F(Migrations, MakeExactlyTheDeclaredColumns)
{
    for (const RegisterInfo *reg : catalogue()) {
        QStringList declared{QStringLiteral("rid")}, columns;
        for (const FieldInfo &f : reg->fields)
            if (f.home == Home::Column)
                declared << QLatin1String(f.key);
        Statement s = db().query("SELECT name FROM pragma_table_info(?)", {QString::fromLatin1(reg->key)});
        while (s.step())
            columns << s.value(0).toString();
        declared.sort(); // a later migration adds its columns at the end
        columns.sort();
        EXPECT_EQ(columns, declared) << reg->key;
    }
}

TEST(Passphrases, AreWipedWhereTheyCameFrom)
{
    QString typed = QStringLiteral("vier Wörter, ohne Sinn");
    const QString shared = typed;
    const Passphrase words = Passphrase::taken(typed);
    EXPECT_TRUE(typed.isEmpty());
    EXPECT_EQ(QByteArray(words.utf8().data(), qsizetype(words.utf8().size())), "vier Wörter, ohne Sinn");
    QByteArray line = "four words";
    EXPECT_FALSE(Passphrase::taken(line).isEmpty());
    EXPECT_TRUE(line.isEmpty());
    EXPECT_EQ(shared, QStringLiteral("vier Wörter, ohne Sinn")) << "what others hold is theirs";
    EXPECT_TRUE(Passphrase(QString()).isEmpty());
}
