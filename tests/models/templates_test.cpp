// tests/models/templates_test.cpp - every template can be begun with, in every language, and says nothing it
// cannot know
#include "registers/data_category.h"
#include "schema/translator.h"
#include "support/testfile.h"
#include "workspace/templates.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using Templates = TestFile;

static QJsonArray written()
{
    QFile file(QStringLiteral(CUSTOS_SOURCE_DIR "/resources/reference/templates.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll())[QLatin1String("templates")].toArray();
}

/// The objects with a text per language, wherever they stand.
static void eachText(const QJsonValue &value, const std::function<void(const QJsonObject &)> &see)
{
    if (value.isArray())
        for (const QJsonValue each : value.toArray())
            eachText(each, see);
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    if (object.contains(QLatin1String("en")))
        return see(object);
    for (const QJsonValue each : object)
        eachText(each, see);
}

TEST(TemplateTexts, StandInEveryLanguage)
{
    int texts = 0;
    QStringList languages = Translator::languages();
    languages << QStringLiteral("fr");
    for (const QJsonValue one : written())
        eachText(one, [&](const QJsonObject &text) {
            ++texts;
            for (const QString &language : std::as_const(languages))
                EXPECT_FALSE(text[language].toString().trimmed().isEmpty())
                    << text[QLatin1String("en")].toString().toStdString() << ' ' << language.toStdString();
        });
    EXPECT_GT(texts, 400);
}

TEST(TemplateTexts, QuestionsAreQuestions)
{
    for (const Template &each : templates())
        for (const QString &language : Translator::languages()) {
            EXPECT_GE(each.questions(language).size(), 2U) << each.id().toStdString();
            for (const TemplateQuestion &question : each.questions(language))
                EXPECT_TRUE(question.words.endsWith(u'?')) << question.words.toStdString();
        }
}

static const FieldInfo *fieldOf(const Template &begin, const QString &path)
{
    const QString part = path.section(u'.', 0, -2), key = path.section(u'.', -1);
    const RegisterInfo &reg = registerNamed(catalogue(), part.isEmpty() ? begin.reg() : part);
    if (!part.isEmpty() && begin.reg() != QLatin1String(reg.parent))
        return nullptr;
    return reg.find(key);
}

TEST(TemplateTexts, QuestionsBelongToFields)
{
    for (const Template &each : templates())
        for (const TemplateQuestion &question : each.questions(QStringLiteral("en"))) {
            const FieldInfo *field = fieldOf(each, question.field);
            EXPECT_TRUE(field && field->home != Home::Record)
                << each.id().toStdString() << ' ' << question.field.toStdString();
        }
}

TEST(TemplateTexts, EveryMemberIsAFieldOfItsRegister)
{
    const auto known = [](const QString &reg, const QJsonObject &values) {
        for (const QString &key : values.keys())
            EXPECT_TRUE(registerNamed(catalogue(), reg).find(key))
                << reg.toStdString() << ' ' << key.toStdString();
    };
    QSet<QString> ids;
    for (const QJsonValue one : written()) {
        const QJsonObject object = one.toObject();
        const QString id = object[QLatin1String("id")].toString(),
                      reg = object[QLatin1String("register")].toString();
        EXPECT_FALSE(ids.contains(id)) << id.toStdString();
        ids << id;
        known(reg, object[QLatin1String("values")].toObject());
        for (const RegisterInfo *part : partsOf(catalogue(), registerNamed(catalogue(), reg)))
            for (const QJsonValue row : object[QLatin1String(part->key)].toArray())
                known(QLatin1String(part->key), row.toObject());
    }
    EXPECT_GE(ids.size(), 22);
}

TEST_F(Templates, FillOnlyWhatFits)
{
    for (const Template &each : templates())
        for (const QString &language : Translator::languages())
            for (const Change &change : recordFrom(each, source(), language, now))
                for (std::size_t i = 0; i < change.reg->fields.size(); ++i)
                    EXPECT_TRUE(fits(change.reg->fields[i], change.after->at(qsizetype(i))))
                        << each.id().toStdString() << ' ' << change.reg->fields[i].key;
}

TEST_F(Templates, NameNoPeriodNoDateNoNationalLawAndNobody)
{
    static const QSet<QString> national{
        QStringLiteral("provision"),        QStringLiteral("art9_provision"),
        QStringLiteral("art10_provision"),  QStringLiteral("specific_provision"),
        QStringLiteral("retention_ground"), QStringLiteral("archive_ground"),
        QStringLiteral("final_ground")};
    for (const Template &each : templates())
        for (const Change &change : recordFrom(each, source(), QStringLiteral("en"), now))
            for (std::size_t i = 0; i < change.reg->fields.size(); ++i) {
                const FieldInfo &field = change.reg->fields[i];
                if (!change.after->at(qsizetype(i)).isValid() || field.home == Home::Record)
                    continue;
                EXPECT_TRUE(field.kind != Kind::Period && field.kind != Kind::Date && !field.reference
                            && !field.personal && !national.contains(QLatin1String(field.key))
                            && field.kind != Kind::Country && field.kind != Kind::Countries)
                    << each.id().toStdString() << ' ' << field.key;
            }
}

TEST_F(Templates, InterestsAreNamedWhereABasisNeedsThem)
{
    for (const Template &each : templates())
        for (const Row &row : each.rows(Purpose::schema().info(), QStringLiteral("en"))) {
            const Purpose purpose = Purpose::schema().unpack(row);
            const bool interests =
                std::ranges::find(purpose.bases, LegalBasis::LegitimateInterests) != purpose.bases.end();
            EXPECT_EQ(interests, !purpose.legitimateInterest.isEmpty()) << each.id().toStdString();
            EXPECT_FALSE(purpose.bases.empty()) << each.id().toStdString();
        }
}

TEST_F(Templates, BeginOneRecordWithItsPartsInOneStep)
{
    const Template *begin = templateNamed(QStringLiteral("payroll"));
    ASSERT_TRUE(begin);
    const ChangeSet set = recordFrom(*begin, source(), QStringLiteral("de"), now);
    workspace->apply(set, Reason(QStringLiteral("template")));
    const std::optional<ProcessingActivity> made = in<ProcessingActivity>().find(set.front().id);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->name, QStringLiteral("Lohn- und Gehaltsabrechnung"));
    EXPECT_EQ(made->origin, Origin::Template);
    EXPECT_EQ(made->originSource, QStringLiteral("payroll"));
    EXPECT_EQ(made->confirmed, std::optional(false));
    EXPECT_FALSE(made->reference.isEmpty());
    const auto purposes = source().parts(Purpose::schema().info(), set.front().id);
    ASSERT_EQ(purposes.size(), 2U);
    EXPECT_EQ(Purpose::schema().unpack(purposes[1].row).position, std::optional<qint64>(2));
    EXPECT_GE(source().parts(DataCategory::schema().info(), set.front().id).size(), 5U);
    workspace->undo();
    EXPECT_FALSE(source().registerOf(set.front().id));
    EXPECT_FALSE(source().registerOf(purposes[0].id));
}

TEST_F(Templates, TheSameClockGivesTheSameIdsAndNoneTwice)
{
    const Template *begin = templateNamed(QStringLiteral("cctv"));
    ASSERT_TRUE(begin);
    const ChangeSet first = recordFrom(*begin, source(), QStringLiteral("en"), now);
    const ChangeSet same = recordFrom(*begin, source(), QStringLiteral("en"), now);
    EXPECT_EQ(first.back().id, same.back().id);
    workspace->apply(first, Reason(QStringLiteral("template")));
    const ChangeSet second = recordFrom(*begin, source(), QStringLiteral("en"), now);
    EXPECT_NE(second.front().id, first.front().id);
    EXPECT_NO_THROW(workspace->apply(second, Reason(QStringLiteral("template"))));
}

TEST_F(Templates, QuestionsAreFoundByTheSourceOfARecord)
{
    const QString known = QStringLiteral("payroll"), english = QStringLiteral("en");
    EXPECT_EQ(templateQuestions(known, QStringLiteral("third_countries"), english).size(), 1);
    EXPECT_EQ(templateQuestions(known, QStringLiteral("data_category.retention"), english).size(), 1);
    EXPECT_TRUE(templateQuestions(known, QStringLiteral("retention"), english).isEmpty());
    EXPECT_TRUE(
        templateQuestions(QStringLiteral("Register.xlsx"), QStringLiteral("name"), english).isEmpty());
}
