// tests/app/policies_test.cpp - the main job on real input: what five published privacy policies describe,
// imported, verified and printed as a record of processing activities
#include "commandline/commandline.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <map>
#include <poppler-qt6.h>

namespace {

struct Policy {
    const char *file; ///< in tests/data/policies, without its ending
    const char *publisher; ///< the own entity
    int activities, purposes, categories, organisations;
};
constexpr Policy policies[] = {
    {"000", "MST", 8, 15, 29, 1},
    {"001", "mindlinksoft.com", 10, 19, 22, 1},
    {"002", "JSC MST", 12, 22, 27, 2},
    {"003", "Milestone Systems A/S", 13, 23, 30, 4},
    {"004", "Publisher not named", 13, 24, 33, 3},
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QString dataOf(const Policy &policy)
{
    return QStringLiteral(CUSTOS_SOURCE_DIR "/tests/data/policies/%1.json").arg(QLatin1String(policy.file));
}

QJsonObject registersOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json)[QLatin1String("registers")].toObject();
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("\\W+"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    return text.toLower().split(gap, Qt::SkipEmptyParts);
}

/// Every run of `length` words.
QStringList runsOf(const QStringList &words, int length)
{
    QStringList out;
    for (qsizetype i = 0; i + length <= words.size(); ++i)
        out += words.mid(i, length).join(QLatin1Char(' '));
    return out;
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList out;
    if (value.isString())
        out += value.toString();
    for (const QJsonValue inner : value.toArray())
        out += textsIn(inner);
    for (const QJsonValue inner : value.toObject())
        out += textsIn(inner);
    return out;
}

/// The one record of the workspace has its own id.
void expectKept(const QString &reg, QJsonObject written, const QJsonObject &kept)
{
    if (reg == QLatin1String("workspace"))
        written.remove(QStringLiteral("id"));
    for (auto member = written.begin(); member != written.end(); ++member)
        EXPECT_EQ(kept[member.key()], member.value()) << qPrintable(reg) << '.' << qPrintable(member.key());
}

} // namespace

/// A new workspace with one policy imported. The tests only read it, so one serves them all.
class Client {
public:
    explicit Client(const Policy &policy)
    {
        EXPECT_EQ(run({QStringLiteral("new"), workspace}), 0);
        EXPECT_EQ(run({QStringLiteral("import"), workspace, dataOf(policy)}), 0) << answer.toStdString();
        plan = answered();
        const QString out = path("all.json");
        EXPECT_EQ(run({QStringLiteral("export"), workspace, QStringLiteral("--as"), QStringLiteral("json"),
                       QStringLiteral("--out"), out}),
                  0);
        kept = registersOf(bytesOf(out));
    }
    QString path(const char *name) const { return folder_.filePath(QLatin1String(name)); }
    /// Runs a sub-command of the program; what it prints is in `answer`.
    int run(const QStringList &args)
    {
        testing::internal::CaptureStdout();
        const int code = runCommand(args);
        answer = QByteArray::fromStdString(testing::internal::GetCapturedStdout());
        return code;
    }
    QJsonObject answered() const { return QJsonDocument::fromJson(answer).object(); }

private:
    QTemporaryDir folder_;

public:
    const QString workspace = path("client.custos");
    QByteArray answer;
    QJsonObject plan; ///< what the import said
    QJsonObject kept; ///< what the workspace holds, register by register
};

class PublishedPolicy : public testing::TestWithParam<Policy> {
protected:
    static std::map<std::string, Client> clients;
    static void TearDownTestSuite() { clients.clear(); }
    Client &client = clients.try_emplace(GetParam().file, GetParam()).first->second;
};
std::map<std::string, Client> PublishedPolicy::clients;

TEST_P(PublishedPolicy, IsImportedWhole)
{
    const QJsonObject &plan = client.plan;
    for (const QJsonValue refused : plan[QLatin1String("refused")].toArray())
        ADD_FAILURE() << QJsonDocument(refused.toObject()).toJson().toStdString();
    for (const QJsonValue warning : plan[QLatin1String("warnings")].toArray())
        ADD_FAILURE() << QJsonDocument(warning.toObject()).toJson().toStdString();
    EXPECT_EQ(plan[QLatin1String("parts")][QLatin1String("added")].toInt(),
              GetParam().purposes + GetParam().categories);
    EXPECT_EQ(client.run({QStringLiteral("verify"), client.workspace}), 0) << client.answer.toStdString();
    EXPECT_TRUE(client.answered()[QLatin1String("ok")].toBool());
}

TEST_P(PublishedPolicy, IsKeptAsItWasWritten)
{
    const QJsonObject written = registersOf(bytesOf(dataOf(GetParam())));
    const QJsonObject &kept = client.kept;
    const auto count = [&](const char *key) { return kept[QLatin1String(key)].toArray().size(); };
    EXPECT_EQ(count("processing_activity"), GetParam().activities);
    EXPECT_EQ(count("purpose"), GetParam().purposes);
    EXPECT_EQ(count("data_category"), GetParam().categories);
    EXPECT_EQ(count("organisation"), GetParam().organisations);
    EXPECT_EQ(count("workspace"), 1);

    QHash<QString, QJsonObject> records;
    for (const QJsonValue list : kept)
        for (const QJsonValue record : list.toArray())
            records.insert(record[QLatin1String("id")].toString(), record.toObject());
    for (auto list = written.begin(); list != written.end(); ++list)
        for (const QJsonValue value : list->toArray())
            expectKept(list.key(), value.toObject(),
                       list.key() == QLatin1String("workspace")
                           ? kept[QLatin1String("workspace")][0].toObject()
                           : records.value(value[QLatin1String("id")].toString()));
}

TEST_P(PublishedPolicy, NamesItsPublisherAndWhoeverElseItNames)
{
    QHash<QString, QJsonObject> byName;
    for (const QJsonValue o : client.kept[QLatin1String("organisation")].toArray())
        byName.insert(o[QLatin1String("name")].toString(), o.toObject());
    const QJsonObject own = byName.value(QLatin1String(GetParam().publisher));
    EXPECT_EQ(own[QLatin1String("roles")].toArray(), QJsonArray{QStringLiteral("own_entity")});
    EXPECT_EQ(own[QLatin1String("origin")].toString(), QStringLiteral("policy"));
    EXPECT_FALSE(own[QLatin1String("confirmed")].toBool(true)) << "nobody has confirmed it yet";

    struct Named {
        const char *file, *name, *role, *country;
    };
    for (const Named &named : {Named{"002", "JSC MST", "own_entity", "RU"},
                               {"002", "Facebook", "recipient", ""},
                               {"003", "Milestone Systems A/S", "own_entity", "DK"},
                               {"003", "Milestone Group Companies", "group_company", ""},
                               {"003", "Milestone Partners", "recipient", ""},
                               {"003", "Datatilsynet", "authority", "DK"},
                               {"004", "Google", "recipient", ""},
                               {"004", "Twitter", "recipient", ""}})
        if (QLatin1String(named.file) == QLatin1String(GetParam().file)) {
            const QJsonObject o = byName.value(QLatin1String(named.name));
            EXPECT_TRUE(o[QLatin1String("roles")].toArray().contains(QLatin1String(named.role)))
                << named.name;
            EXPECT_EQ(o[QLatin1String("country")].toString(), QLatin1String(named.country)) << named.name;
        }
}

TEST_P(PublishedPolicy, StatesThePeriodsItStatesAndNoOthers)
{
    QMap<QString, int> stated;
    int silent = 0;
    for (const QJsonValue c : client.kept[QLatin1String("data_category")].toArray()) {
        if (const QString period = c[QLatin1String("retention")].toString(); !period.isEmpty())
            ++stated[period];
        if (c[QLatin1String("retention#state")][QLatin1String("applies")] == QLatin1String("not_examined"))
            ++silent;
    }
    static const QMap<QString, QMap<QString, int>> expected{
        {QStringLiteral("002"), {{QStringLiteral("P6Y"), 7}}},
        {QStringLiteral("003"), {{QStringLiteral("P6M"), 2}}},
        {QStringLiteral("004"), {{QStringLiteral("P14D"), 3}}}};
    EXPECT_EQ(stated, expected.value(QLatin1String(GetParam().file)));
    if (QLatin1String(GetParam().file) == QLatin1String("000")) {
        EXPECT_EQ(silent, GetParam().categories) << "the fragment says nothing about retention";
    }
}

TEST_P(PublishedPolicy, IsPrintedWithEveryActivity)
{
    const QString pdf = client.path("record.pdf");
    ASSERT_EQ(client.run({QStringLiteral("report"), client.workspace, QStringLiteral("--kind"),
                          QStringLiteral("ropa-controller"), QStringLiteral("--out"), pdf}),
              0);
    const auto document = Poppler::Document::load(pdf);
    ASSERT_TRUE(document);
    QString text;
    for (int i = 0; i < document->numPages(); ++i)
        text += document->page(i)->text(QRectF()) + QLatin1Char('\n');
    text = text.simplified();
    EXPECT_TRUE(text.contains(QLatin1String(GetParam().publisher)));
    for (const QJsonValue activity : client.kept[QLatin1String("processing_activity")].toArray()) {
        const QString name = activity[QLatin1String("name")].toString();
        EXPECT_TRUE(text.contains(name)) << name.toStdString();
    }
    static const QMap<QString, QString> periods{{QStringLiteral("002"), QStringLiteral("6 years")},
                                                {QStringLiteral("003"), QStringLiteral("6 months")},
                                                {QStringLiteral("004"), QStringLiteral("14 days")}};
    EXPECT_TRUE(text.contains(periods.value(QLatin1String(GetParam().file))));
}

INSTANTIATE_TEST_SUITE_P(Policies, PublishedPolicy, testing::ValuesIn(policies),
                         [](const auto &chosen) { return std::string("p") + chosen.param.file; });

/// The texts belong to their publishers: they are read beside the project, and nothing of them stands in it.
class PolicyText : public testing::TestWithParam<Policy> { };

TEST_P(PolicyText, LendsNoSentenceToTheProject)
{
    constexpr int sentence = 8; // words
    const QDir shared(qEnvironmentVariable("CUSTOS_SHARED", QStringLiteral(CUSTOS_SOURCE_DIR "/../shared"))
                      + QStringLiteral("/policies"));
    if (!shared.exists())
        GTEST_SKIP() << "the published texts are not beside the project";
    const QStringList found =
        shared.entryList({QLatin1String(GetParam().file) + QStringLiteral("_*.txt")}, QDir::Files);
    ASSERT_EQ(found.size(), 1);
    const QStringList runs = runsOf(wordsOf(QString::fromUtf8(bytesOf(shared.filePath(found[0])))), sentence);
    ASSERT_GT(runs.size(), 100);
    const QSet<QString> published(runs.begin(), runs.end());
    for (const QString &own : textsIn(registersOf(bytesOf(dataOf(GetParam())))))
        for (const QString &run : runsOf(wordsOf(own), sentence))
            EXPECT_FALSE(published.contains(run)) << run.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Policies, PolicyText, testing::ValuesIn(policies),
                         [](const auto &chosen) { return std::string("p") + chosen.param.file; });
