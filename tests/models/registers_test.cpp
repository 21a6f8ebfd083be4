// tests/models/registers_test.cpp - every register keeps the promises of its descriptors
#include "registers/attachment.h"
#include "registers/catalogue.h"
#include "registers/client.h"
#include "registers/controller_deviation.h"
#include "registers/data_category.h"
#include "registers/left_as_is.h"
#include "registers/purpose.h"
#include "registers/saved_filter.h"
#include "registers/vocabulary.h"
#include "registers/workspace.h"
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <gtest/gtest.h>

static bool isCode(const char *text)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9_]+$"));
    return shape.match(QLatin1String(text)).hasMatch();
}

static QVariant sample(const FieldInfo &f)
{
    const QString id = QStringLiteral("6f1c1a52-0a4b-5b0e-9d55-2c1f00000001");
    const auto terms = [&f] {
        QStringList codes;
        for (const Term &term : f.terms)
            codes << QLatin1String(term.code);
        return codes;
    };
    switch (f.kind) {
    case Kind::Integer:
        return QVariant::fromValue<qint64>(249);
    case Kind::Flag:
        return false; // a stated "no" must not turn into "not stated"
    case Kind::Date:
        return f.partial ? QStringLiteral("2026-03") : QStringLiteral("2024-02-29");
    case Kind::DateTime:
        return QStringLiteral("2020-12-22T12:17:00+01:00[Europe/Berlin]");
    case Kind::Period:
        return QStringLiteral("P1Y6M");
    case Kind::Choice:
        return terms().constLast();
    case Kind::Choices:
        return f.open ? terms() << QStringLiteral("text:etwas Eigenes") : terms();
    case Kind::Country:
        return QStringLiteral("EPO");
    case Kind::Countries:
        return QStringList{QStringLiteral("US"), QStringLiteral("EPO")};
    case Kind::References:
        return QStringList{id, QStringLiteral("another")};
    case Kind::Reference:
        return id;
    case Kind::Blob:
        return QString(64, u'a');
    default:
        return QStringLiteral("Ä „text“ with 12 words");
    }
}

template <class R>
static void keepsEveryValue()
{
    const Register<R> &schema = R::schema();
    const RegisterInfo &info = schema.info();
    const Row empty = schema.pack(R{});
    ASSERT_EQ(std::size_t(empty.size()), info.fields.size());
    EXPECT_EQ(empty.count(QVariant()), empty.size()) << info.key << ": a new record states nothing";
    EXPECT_EQ(schema.pack(schema.unpack(empty)), empty) << info.key;

    Row full;
    for (const FieldInfo &f : info.fields)
        full << sample(f);
    EXPECT_EQ(schema.pack(schema.unpack(full)), full) << info.key;
    const QJsonObject json = toJson(info, full);
    for (qsizetype i = 0; i < full.size(); ++i) {
        const FieldInfo &f = info.fields[std::size_t(i)];
        EXPECT_TRUE(fits(f, full[i])) << info.key << '.' << f.key;
        EXPECT_EQ(fromJson(f, json[QLatin1String(f.key)]), full[i]) << info.key << '.' << f.key;
    }
}

TEST(Registers, KeepEveryValueAndUnsetStaysUnset)
{
    keepsEveryValue<WorkspaceRecord>();
    keepsEveryValue<Organisation>();
    keepsEveryValue<Measure>();
    keepsEveryValue<System>();
    keepsEveryValue<ProcessingActivity>();
    keepsEveryValue<Purpose>();
    keepsEveryValue<DataCategory>();
    keepsEveryValue<ControllerDeviation>();
    keepsEveryValue<ProcessorActivity>();
    keepsEveryValue<Client>();
    keepsEveryValue<Attachment>();
    keepsEveryValue<LeftAsIs>();
    keepsEveryValue<SavedFilter>();
    EXPECT_EQ(catalogue().size(), 13u) << "a new register is tested here too";
}

TEST(Registers, KeysAreUniqueAndPlain)
{
    QSet<QString> registers, prefixes;
    for (const RegisterInfo *reg : catalogue()) {
        EXPECT_TRUE(isCode(reg->key)) << reg->key;
        EXPECT_FALSE(registers.contains(QLatin1String(reg->key))) << reg->key;
        registers << QLatin1String(reg->key);
        EXPECT_NE(reg->prefix == nullptr, reg->parent == nullptr) << reg->key;
        if (reg->prefix) {
            EXPECT_FALSE(prefixes.contains(QLatin1String(reg->prefix))) << reg->prefix;
            prefixes << QLatin1String(reg->prefix);
        }
        EXPECT_TRUE(!reg->parent || belongsToAny(*reg) || registers.contains(QLatin1String(reg->parent)))
            << reg->key << " stands before its parent";
        QSet<QString> keys;
        for (const FieldInfo &f : reg->fields) {
            EXPECT_TRUE(isCode(f.key)) << f.key;
            EXPECT_FALSE(keys.contains(QLatin1String(f.key))) << reg->key << '.' << f.key;
            keys << QLatin1String(f.key);
        }
    }
}

TEST(Registers, EveryFieldExplainsItself)
{
    for (const RegisterInfo *reg : catalogue()) {
        EXPECT_STRNE(reg->title, "");
        EXPECT_STRNE(reg->singular, "");
        EXPECT_STRNE(reg->purpose, "");
        const std::size_t head = reg->parent ? 2 : 5;
        for (std::size_t i = head; i < reg->fields.size(); ++i) {
            const FieldInfo &f = reg->fields[i];
            EXPECT_STRNE(f.label, "") << f.key;
            EXPECT_STRNE(f.group, "") << f.key;
            EXPECT_TRUE(QString::fromUtf8(f.help).endsWith(u'.')) << reg->key << '.' << f.key;
            const QString target = QString::fromLatin1(f.reference ? f.reference : reg->key);
            EXPECT_NO_THROW(registerNamed(catalogue(), target)) << f.key;
            const bool chooses = f.kind == Kind::Choice || f.kind == Kind::Choices;
            EXPECT_EQ(chooses, !f.terms.empty()) << reg->key << '.' << f.key;
        }
    }
}

TEST(Registers, CodesOfAListAreUniqueAndPlain)
{
    for (const RegisterInfo *reg : catalogue())
        for (const FieldInfo &f : reg->fields) {
            QSet<QString> codes;
            for (const Term &term : f.terms) {
                EXPECT_TRUE(isCode(term.code)) << term.code;
                EXPECT_FALSE(codes.contains(QLatin1String(term.code))) << f.key << ' ' << term.code;
                EXPECT_STRNE(term.label, "") << term.code;
                codes << QLatin1String(term.code);
            }
        }
}

template <class E>
static void everyCode()
{
    const auto terms = termsOf(E{});
    for (std::size_t i = 0; i < terms.size(); ++i) {
        EXPECT_EQ(Codec<E>::out(static_cast<E>(i)).toString(), QLatin1String(terms[i].code));
        EXPECT_EQ(Codec<E>::in(Codec<E>::out(static_cast<E>(i))), static_cast<E>(i));
    }
    EXPECT_THROW(Codec<E>::in(QStringLiteral("no_such_code")), Error);
}

template <class... E>
static void everyCodeOf()
{
    (everyCode<E>(), ...);
}

TEST(Registers, EveryEnumRoundTrips)
{
    everyCodeOf<Origin, Applies, OrganisationRole, Ownership, AppliedLaw, DpoDuty, Colour, Art32Aim,
                MeasureStatus, Importance, RecordState, ProcessingState, PersonsBand, AutomatedGround,
                DpiaCase, DpiaCriterion, DpiaList, LegalBasis, Art9Condition, SpecialKind,
                RetentionOutcome>();
}

TEST(Registers, CodesPromisedToScriptsStay)
{
    const auto codes = [](std::span<const Term> terms) {
        QStringList out;
        for (const Term &term : terms)
            out << QLatin1String(term.code);
        return out.join(u' ');
    };
    EXPECT_EQ(
        codes(termsOf(LegalBasis{})),
        QStringLiteral("consent contract legal_obligation vital_interests public_task legitimate_interests"));
    EXPECT_EQ(codes(termsOf(Art9Condition{})),
              QStringLiteral("art9_2_a art9_2_b art9_2_c art9_2_d art9_2_e art9_2_f art9_2_g art9_2_h "
                             "art9_2_i art9_2_j"));
    EXPECT_EQ(termsOf(SpecialKind{}).size(), 8u);
    EXPECT_EQ(termsOf(DpiaCriterion{}).size(), 9u);
    EXPECT_EQ(vocabulary::operations().size(), 14u) << "the operations of Art. 4(2)";
    EXPECT_STREQ(DataCategory::schema().key<&DataCategory::retention>(), "retention");
    EXPECT_EQ(DataCategory::schema().info().find(u"retention")->kind, Kind::Period);
}
