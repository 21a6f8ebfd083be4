// tests/models/schema_test.cpp - fields, registers, rules
#include "schema/passphrase.h"
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
