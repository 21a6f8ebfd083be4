// tests/models/glossary_test.cpp - the program speaks the language of the GDPR, and avoids the words it
// should
#include "glossary.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <gmock/gmock.h>

using testing::HasSubstr;
using testing::IsEmpty;

static QString inTree(const char *path)
{
    return QDir(QStringLiteral(CUSTOS_SOURCE_DIR)).filePath(QLatin1String(path));
}

static void expectNone(const QStringList &complaints)
{
    for (const QString &complaint : complaints)
        ADD_FAILURE() << complaint.toStdString();
}

struct GlossaryTest : testing::Test {
    Glossary glossary{inTree("translations/glossary.json")};

    QStringList german(const char *source, const char *translation)
    {
        return glossary.complaints(
            {QStringLiteral("Test"), QString::fromUtf8(source), {QString::fromUtf8(translation)}},
            QStringLiteral("de"));
    }
    QStringList french(const char *source, const char *translation)
    {
        return glossary.complaints(
            {QStringLiteral("Test"), QString::fromUtf8(source), {QString::fromUtf8(translation)}},
            QStringLiteral("fr"));
    }
    QStringList english(const char *source)
    {
        return glossary.complaintsAboutSource(QStringLiteral("Test"), QString::fromUtf8(source));
    }
};

TEST_F(GlossaryTest, IsComplete)
{
    expectNone(glossary.ownFaults());
}

TEST_F(GlossaryTest, InflectionAndMnemonicsPass)
{
    expectNone(
        german("Processors of the joint controllers", "Auftragsverarbeiter der gemeinsam Verantwortlichen"));
    expectNone(german("&Processing activities", "Verarbeitungs&tätigkeiten"));
    expectNone(german("Representatives of supervisory authorities", "Vertreterinnen von Aufsichtsbehörden"));
    expectNone(german("Categories of data subjects", "Kategorien betroffener Personen"));
    expectNone(german("Special categories of personal data", "Besondere Kategorien personenbezogener Daten"));
    expectNone(german("The microprocessor", "Der Chip"));
}

TEST_F(GlossaryTest, TheWrongWordIsNamedWithTheStemsExpected)
{
    const QStringList found = german("Add a processor", "Dienstleister hinzufügen");
    ASSERT_EQ(found.size(), 1);
    EXPECT_THAT(found[0].toStdString(), HasSubstr("Auftragsverarbeiter"));
    EXPECT_THAT(found[0].toStdString(), HasSubstr("Dienstleister hinzufügen"));
    EXPECT_EQ(german("Joint controllers", "Verantwortliche").size(), 1) << "the longer term decides";
    EXPECT_EQ(german("Personal data breaches", "Verletzungen der Daten").size(), 1);
    EXPECT_EQ(german("Third countries", "Andere Länder").size(), 1);
}

TEST_F(GlossaryTest, FrenchTermsAreThoseOfTheRegulation)
{
    expectNone(french("&Processing activities", "Activités de traite&ment"));
    expectNone(french("Processors of the joint controllers",
                      "Sous-traitants des responsables conjoints du traitement"));
    EXPECT_EQ(french("Joint controllers", "Responsables du traitement").size(), 1);
    EXPECT_EQ(french("Controller", "Responsable de traitement").size(), 2) << "missing, and avoided";
    EXPECT_EQ(french("Contact", "Données personnelles").size(), 1);
    expectNone(french("Personal data breach", "Violation de données à caractère personnel"));
}

/// Where French sets a blank, a line must not end; and its apostrophe is the printer's.
static QString misset(const QString &french)
{
    static const QRegularExpression wrong(QStringLiteral(
        "'|«(?!\u202f)|(?<!\u202f)»|(?<![\u00a0\"]):(?=\\s|$)|(?<!\u202f)[;!?](?=\\s|$)|\\b(?:[Aa]"
        "rt|al)\\. (?=\\d)"));
    return wrong.match(french).captured(0);
}

TEST(Typography, FrenchIsSetAsFrenchIs)
{
    EXPECT_EQ(misset(QStringLiteral("Ouvrir «\u202f%1\u202f»\u00a0: l’art.\u00a030 (https://…)")), QString());
    for (const char *wrong : {"l'art", "« %1 »", "%1 : %2", "Oui ?", "l’art. 30"})
        EXPECT_FALSE(misset(QString::fromUtf8(wrong)).isEmpty()) << wrong;
    const std::vector<Message> messages = messagesOf(inTree("translations/custos_fr.ts"));
    EXPECT_THAT(messages, testing::Not(IsEmpty()));
    for (const Message &message : messages)
        for (const QString &text : message.translations)
            EXPECT_EQ(misset(text), QString()) << text.toStdString();
}

TEST_F(GlossaryTest, AvoidedWordsAreFoundInBothLanguages)
{
    EXPECT_EQ(english("2 Findings").size(), 1);
    EXPECT_EQ(english("Affiliates").size(), 1);
    EXPECT_EQ(english("A data breach").size(), 1);
    expectNone(english("A personal data breach"));
    EXPECT_EQ(german("Contact", "Rechte der Betroffenen").size(), 1);
    expectNone(german("Contact", "Rechte der betroffenen Person"));
    expectNone(german("Contact", "Keiner der betroffenen Verweise"));
    EXPECT_EQ(german("Saved", "&Versiegelt").size(), 1);
}

TEST(ProgramTexts, AreReadFromCodeAsTheCompilerReadsThem)
{
    const std::vector<Message> found = sourcesOf(QStringLiteral(
        "tr(\"One \" \"text\"); translate(\"Context\",\n \"Two (%1)\").arg(f(\"no\")); call(\"not this\");"));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].source, QStringLiteral("One text"));
    EXPECT_EQ(found[1].source, QStringLiteral("Two (%1)"));
    EXPECT_EQ(found[1].context, QStringLiteral("Context"));
}

TEST_F(GlossaryTest, NoSourceTextHasAnAvoidedWord)
{
    int texts = 0;
    for (const char *room : {"app", "ui", "models"}) {
        QDirIterator files(inTree(room), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            for (const Message &message : sourcesOf(QString::fromUtf8(file.readAll()))) {
                ++texts;
                for (const QString &c : glossary.complaintsAboutSource(message.context, message.source))
                    ADD_FAILURE() << file.fileName().toStdString() << ": " << c.toStdString();
            }
        }
    }
    EXPECT_GT(texts, 20) << "the texts of the program were not found";
}

TEST_F(GlossaryTest, EveryTranslationUsesTheTermsOfTheGdpr)
{
    const QDir folder(inTree("translations"));
    for (const QString &name : folder.entryList({QStringLiteral("custos_*.ts")}, QDir::Files)) {
        const QString language = name.mid(7).chopped(3);
        const std::vector<Message> messages = messagesOf(folder.filePath(name));
        EXPECT_THAT(messages, testing::Not(IsEmpty())) << name.toStdString();
        for (const Message &message : messages) {
            expectNone(glossary.complaintsAboutSource(message.context, message.source));
            expectNone(glossary.complaints(message, language));
        }
    }
    if (folder.exists(QStringLiteral("custos_de.ts")))
        expectNone(glossary.idleExceptions());
}
