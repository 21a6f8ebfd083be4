// tests/models/report_editions_test.cpp - what an edition leaves out is nowhere in its file: not on the
// pages, in outline, metadata or attachment
#include "models/planted.h"
#include "models/report_pdf.h"
#include "report/edition.h"
#include "schema/errors.h"
#include "schema/translator.h"
#include "schema/values.h"
#include <QJsonDocument>
#include <gmock/gmock.h>

using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

std::string words(const QString &text)
{
    return text.toStdString();
}

/// Without the line breaks and hyphens that may part a word, and without case.
QString folded(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == QChar(0xAD); });
    return text.toLower();
}

QString outlineOf(const std::vector<OutlineEntry> &entries)
{
    QString all;
    for (const OutlineEntry &entry : entries)
        all += entry.name + u'\n' + outlineOf(entry.children);
    return all;
}

struct Place {
    const char *name;
    QString text;
};
std::vector<Place> placesOf(const ReportResult &made)
{
    const PrintedFile file(made.pdf);
    QString data;
    for (const Attached &one : file.attachments())
        data += QString::fromUtf8(one.data);
    return {{"pages", folded(file.text())},
            {"outline", folded(outlineOf(file.outline()))},
            {"metadata", folded(file.metadata())},
            {"attachment", folded(data)}};
}

QStringList inText(const Plant &plant)
{
    QStringList out{folded(plant.word)};
    if (plant.isDate)
        out << folded(shownDate(plant.word, Translator()));
    return out;
}

class Editions : public testing::TestWithParam<std::tuple<const char *, const char *>> {
protected:
    Editions()
    {
        options = optionsOfSample();
        options.kind = QLatin1String(std::get<0>(GetParam()));
        options.edition = QLatin1String(std::get<1>(GetParam()));
        options.organisation = QLatin1String(PlantedWorkspace::own);
        options.holds = [](const Record &) { return true; };
        options.selectedBy = s("Xqselected");
        for (const char *id : {PlantedWorkspace::activity, PlantedWorkspace::category})
            options.lastChanges[QLatin1String(id)] = {options.moment, s("Xqchanger")};
    }
    report::Edition edition() const { return report::Edition(options.edition); }
    bool isInternal() const { return options.edition == QLatin1String("internal"); }
    bool isLeftOut(const Plant &plant) const
    {
        const report::Edition of = edition();
        if (isInternal())
            return false;
        const bool isThird = plant.record == QLatin1String(PlantedWorkspace::third);
        const bool isClient = plant.record == QLatin1String(PlantedWorkspace::client);
        return PlantedWorkspace::isSecret(plant.record) || plant.isReason
            || !of.holds(*plant.reg, *plant.field) || (isThird && !of.holds(*plant.field, of.others()))
            || (isClient && of.isPublic());
    }
    PlantedWorkspace workspace;
    ReportOptions options;
};
} // namespace

TEST_P(Editions, NothingLeftOutIsAnywhereInTheFile)
{
    const ReportResult made = write(workspace.reader(), options);
    int left = 0;
    for (const Place &place : placesOf(made)) {
        for (const Plant &plant : workspace.plants()) {
            if (!isLeftOut(plant))
                continue;
            ++left;
            for (const QString &word : inText(plant))
                EXPECT_FALSE(place.text.contains(word))
                    << place.name << ": " << plant.reg->key << '.' << plant.field->key << " of "
                    << qPrintable(plant.record);
        }
        if (isInternal())
            continue;
        for (const char *word : {"xqselected", "xqchanger", "aaaaaaaa", "organisation-secret", "notrecorded",
                                 "notexamined", "openpoint", "confirmed"})
            EXPECT_FALSE(place.text.contains(QLatin1String(word).toString().remove(u'-')))
                << place.name << ": " << word;
    }
    EXPECT_EQ(left > 0, !isInternal());
    EXPECT_EQ(PrintedFile(made.pdf).attachments().empty(), options.edition == QLatin1String("public"));
}

TEST_P(Editions, WhatItHoldsIsAttached)
{
    const QString data =
        QString::fromUtf8(QJsonDocument(reportData(workspace.reader(), options).json).toJson());
    const bool clients = options.kind == QLatin1String("ropa-processor");
    const QString entry = QLatin1String(clients ? PlantedWorkspace::category : PlantedWorkspace::activity);
    EXPECT_THAT(words(data), HasSubstr(words(workspace.word(entry, "name"))));
    EXPECT_THAT(words(data), HasSubstr(words(workspace.word(s("own"), "name"))));
    int held = 0;
    for (const Plant &plant : workspace.plants())
        if (plant.record == entry && !isLeftOut(plant)) {
            EXPECT_THAT(words(data.toLower()), HasSubstr(words(plant.word.toLower()))) << plant.field->key;
            ++held;
        }
    EXPECT_GE(held, 4);
    if (options.edition != QLatin1String("public")) {
        const PrintedFile file(write(workspace.reader(), options).pdf);
        ASSERT_EQ(file.attachments().size(), 1U);
        EXPECT_EQ(file.attachments().front().data, data.toUtf8());
    }
}

INSTANTIATE_TEST_SUITE_P(All, Editions,
                         testing::Combine(testing::Values("ropa-controller", "ropa-processor"),
                                          testing::Values("internal", "authority", "authority-strict",
                                                          "public")));

class EditionRules : public testing::Test {
protected:
    static bool holds(const char *edition, const RegisterInfo &reg, const char *field)
    {
        return report::Edition(QLatin1String(edition)).holds(reg, *reg.find(s(field)));
    }
    PlantedWorkspace workspace;
};

TEST_F(EditionRules, EveryFieldOfThePersonIsInNoPublicEdition)
{
    int personal = 0;
    for (const RegisterInfo *reg : catalogue())
        for (const FieldInfo &field : reg->fields)
            if (field.personal) {
                EXPECT_FALSE(holds("public", *reg, field.key)) << reg->key << '.' << field.key;
                ++personal;
            }
    EXPECT_GT(personal, 20);
    for (const char *security : {"measures", "security_note", "systems", "location", "technologies"})
        EXPECT_FALSE(holds("public", ProcessingActivity::schema().info(), security)) << security;
}

TEST_F(EditionRules, RemarksStatesAndMarksAreInternal)
{
    int found = 0;
    for (const char *key :
         {"remarks", "confidential", "origin", "origin_source", "confirmed", "owner", "record_state",
          "approved_by", "review_due", "last_review", "bases_note", "risk_note", "evidence"})
        for (const RegisterInfo *reg : catalogue())
            for (const char *edition : {"authority", "authority-strict", "public"}) {
                if (!reg->find(s(key)))
                    continue;
                EXPECT_FALSE(holds(edition, *reg, key)) << edition << ' ' << reg->key << '.' << key;
                ++found;
            }
    EXPECT_GT(found, 60);
}

TEST_F(EditionRules, TheTemplateAsksForMoreThanTheLaw)
{
    const RegisterInfo &activities = ProcessingActivity::schema().info();
    for (const char *field : {"department", "start_date", "sources", "dpia_done"}) {
        EXPECT_TRUE(holds("authority", activities, field)) << field;
        EXPECT_FALSE(holds("authority-strict", activities, field)) << field;
    }
    EXPECT_TRUE(holds("authority", Purpose::schema().info(), "bases"));
    EXPECT_FALSE(holds("authority-strict", Purpose::schema().info(), "bases"));
}

TEST_F(EditionRules, EveryNamedFieldExists)
{
    for (const report::HeldFields &one : report::heldFields())
        for (const QString &key : QString::fromLatin1(one.fields).split(u' ')) {
            const auto reg = std::ranges::find_if(catalogue(), [&one](const RegisterInfo *info) {
                return QLatin1String(info->key) == QLatin1String(one.reg);
            });
            ASSERT_NE(reg, catalogue().end()) << one.reg;
            EXPECT_TRUE((*reg)->find(key)) << one.reg << '.' << words(key);
        }
}

TEST_F(EditionRules, TheLettersOfTheLawAreTheHeadings)
{
    ReportOptions options = optionsOfSample();
    options.edition = s("authority-strict");
    options.organisation = s("own");
    const QString text = PrintedFile(write(workspace.reader(), options).pdf).text();
    qsizetype at = 0;
    for (const char *letter :
         {"(a) the name and contact details of the controller", "(b) the purposes of the processing",
          "(c) a description of the categories of data subjects", "(d) the categories of recipients",
          "(e) where applicable, transfers of personal data", "(f) where possible, the envisaged time limits",
          "(g) where possible, a general description"}) {
        const qsizetype found = text.indexOf(s(letter), at);
        EXPECT_GT(found, at) << letter;
        at = std::max(at, found);
    }
    EXPECT_THAT(words(text), Not(HasSubstr("Further particulars")));
    const PrintedFile file(write(workspace.reader(), options).pdf);
    EXPECT_GT(file.outline().front().children.front().page, 0) << "nothing follows a cover on its page";
    EXPECT_THAT(words(text), HasSubstr("1 organisation (Germany)")) << "recipients by category";
}

TEST_F(EditionRules, ThereIsNoOtherEdition)
{
    ReportOptions options = optionsOfSample();
    options.edition = s("short");
    try {
        write(workspace.reader(), options);
        FAIL();
    } catch (const Error &error) {
        EXPECT_THAT(words(error.message()), HasSubstr("internal, authority, authority-strict, public"));
    }
}

TEST_F(EditionRules, WhatOneFieldLeavesOutStandsInNoOther)
{
    MemoryReader reader;
    fillSample(reader, 1);
    Organisation joint;
    joint.name = s("Partner A/S");
    joint.email = s("Office@partner.example");
    joint.dpoEmail = s("office@partner.example");
    joint.website = s("https://partner.example");
    reader.add(s("partner"), joint);
    ProcessingActivity a;
    a.name = s("Joint booking");
    a.controllers = {{s("nordlys")}};
    a.jointControllers = {{s("partner")}};
    reader.add(s("booking"), a);
    const auto attached = [&](const char *edition) {
        ReportOptions options = optionsOfSample();
        options.edition = QLatin1String(edition);
        return QJsonDocument(reportData(reader, options).json).toJson();
    };
    EXPECT_THAT(attached("public").toStdString(),
                AllOf(Not(HasSubstr("ffice@partner.example")), HasSubstr("https://partner.example")));
    EXPECT_THAT(attached("authority").toStdString(), HasSubstr("ffice@partner.example"));
}

TEST_F(EditionRules, NamesInFreeTextAreListed)
{
    MemoryReader reader;
    fillSample(reader, 1);
    ProcessingActivity a;
    a.reference = s("PA-0009");
    a.name = s("Mentoring");
    a.controllers = {{s("nordlys")}};
    a.owner = s("Anna Meier, head of HR");
    a.residualSafeguards = s("Ask Ms Meier first.");
    a.description = s("Anna Meier runs it.");
    reader.add(s("mentoring"), a);
    Purpose p;
    p.parent = {s("mentoring")};
    p.name = s("Pairs as ANNA MEIER proposes");
    reader.add(s("mentoring-purpose"), p);
    ProcessingActivity secret;
    secret.name = s("Project Falcon");
    secret.confidential = true;
    reader.add(s("secret"), secret);
    p.name = s("After Project Falcon; ameierung is another word");
    reader.add(s("second-purpose"), p);
    const auto found = [&](const char *edition) {
        ReportOptions options = optionsOfSample();
        options.edition = QLatin1String(edition);
        QStringList out;
        for (const NameInText &one : write(reader, options).names)
            if (one.record == QLatin1String("mentoring"))
                out << QLatin1String(one.field->key) + u'/' + one.name;
        return out;
    };
    EXPECT_EQ(found("internal"), QStringList());
    EXPECT_EQ(found("public"),
              (QStringList{s("residual_safeguards/Meier"), s("name/Anna Meier"), s("name/Project Falcon")}));
    EXPECT_EQ(found("authority-strict"), found("public"));
}
