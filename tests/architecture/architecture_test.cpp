// tests/architecture/architecture_test.cpp - the tree keeps the rules of the house, and the rules notice when
// it does not
#include "architecture/houserules.h"
#include <algorithm>
#include <functional>
#include <gtest/gtest.h>

namespace {
const QStringList program{QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models")};
const QStringList everything = program + QStringList{QStringLiteral("tests")};

QSet<QString> treeOf(const std::vector<Source> &sources)
{
    QSet<QString> tree;
    for (const Source &source : sources)
        tree << source.path;
    return tree;
}

Source made(const char *path, const char *text)
{
    return {QString::fromUtf8(path), QString::fromUtf8(text)};
}

/// The folders that some *_test.cpp includes from.
QSet<QString> foldersSeen(const std::vector<Source> &tests, const QSet<QString> &tree)
{
    QSet<QString> seen;
    for (const Source &test : tests)
        if (test.path.endsWith(QLatin1String("_test.cpp")))
            for (const QString &include : quotedIncludes(test.text))
                seen << resolved(include, test.path, tree).section(u'/', 0, -2);
    return seen;
}

using Rule = std::function<QStringList(const Source &)>;

void expectKept(const QStringList &folders, const Rule &rule)
{
    const std::vector<Source> sources = sourcesBelow(folders);
    ASSERT_GT(sources.size(), 30u) << "the tree was not read";
    for (const Source &source : sources)
        for (const QString &complaint : rule(source))
            ADD_FAILURE() << qPrintable(complaint);
}

void expectNoticed(const Rule &rule, const char *path, const char *text)
{
    EXPECT_FALSE(rule(made(path, text)).isEmpty()) << path << ": " << text;
}

void expectAllowed(const Rule &rule, const char *path, const char *text)
{
    EXPECT_TRUE(rule(made(path, text)).isEmpty()) << path << ": " << text;
}
} // namespace

TEST(Edges, EveryIncludeFollowsTheTable)
{
    const QSet<QString> tree = treeOf(sourcesBelow(everything));
    expectKept(everything, [&tree](const Source &file) { return forbiddenEdges(file, tree); });
}

TEST(Edges, AnotherEdgeIsNoticed)
{
    const QSet<QString> tree{
        QStringLiteral("models/schema/field.h"),    QStringLiteral("models/storage/ledger.h"),
        QStringLiteral("models/rules/facts.h"),     QStringLiteral("models/workspace/workspace.h"),
        QStringLiteral("ui/support/dialogs.h"),     QStringLiteral("ui/charts/painter.h"),
        QStringLiteral("app/application.h"),        QStringLiteral("app/commandline/command.h"),
        QStringLiteral("models/registers/system.h")};
    const Rule rule = [&tree](const Source &file) { return forbiddenEdges(file, tree); };

    expectNoticed(rule, "models/schema/a.cpp", "#include \"registers/system.h\"\n");
    expectNoticed(rule, "models/storage/a.cpp", "#include \"registers/system.h\"\n");
    expectNoticed(rule, "models/exchange/a.cpp", "#include \"storage/ledger.h\"\n");
    expectNoticed(rule, "models/report/a.cpp", "  #  include \"storage/ledger.h\"\n");
    expectNoticed(rule, "models/rules/a.cpp", "#include \"workspace/workspace.h\"\n");
    expectNoticed(rule, "ui/charts/a.cpp", "#include \"support/dialogs.h\"\n");
    expectNoticed(rule, "ui/a.cpp", "#include \"app/application.h\"\n");
    expectNoticed(rule, "app/commandline/a.cpp", "#include \"support/dialogs.h\"\n");
    expectNoticed(rule, "tests/ui/a.cpp", "#include \"application.h\"\n");
    expectNoticed(rule, "models/schema/a.cpp", "#include \"nowhere.h\"\n");

    expectAllowed(rule, "models/rules/a.cpp", "#include \"rules/facts.h\"\n#include \"schema/field.h\"\n");
    expectAllowed(rule, "models/schema/a.cpp", "// #include \"storage/ledger.h\"\n#include \"field.h\"\n");
    expectAllowed(rule, "ui/tables/a.cpp", "#include \"support/dialogs.h\"\n#include \"a.moc\"\n");
    expectAllowed(rule, "app/main.cpp", "#include \"application.h\"\n#include \"commandline/command.h\"\n");
    expectAllowed(rule, "tests/app/a.cpp", "#include \"commandline/command.h\"\n");
}

TEST(Files, NoneIsTooLong)
{
    expectKept(everything, tooLong);
    EXPECT_FALSE(tooLong({QStringLiteral("ui/a.cpp"), QString(601, u'\n')}).isEmpty());
    EXPECT_TRUE(tooLong({QStringLiteral("ui/a.cpp"), QString(600, u'\n')}).isEmpty());
}

TEST(Files, TheFirstLineNamesTheFile)
{
    expectKept(everything, wrongFirstLine);
    expectNoticed(wrongFirstLine, "ui/a.cpp", "#pragma once\n");
    expectNoticed(wrongFirstLine, "ui/a.cpp", "// ui/b.cpp - something\n");
    expectAllowed(wrongFirstLine, "ui/a.cpp", "// ui/a.cpp - something\n");
}

TEST(Files, NothingIsLeftUnfinished)
{
    expectKept(program, unfinished);
    expectNoticed(unfinished, "ui/a.cpp",
                  "// TO"
                  "DO: more\n");
    expectAllowed(unfinished, "ui/a.cpp", "QString todoList;\n");
}

TEST(Rooms, OnlyStorageSpeaksSql)
{
    expectKept(program, strayQueries);
    expectNoticed(strayQueries, "ui/a.cpp", "db.query(\"SELECT id FROM record\");\n");
    expectNoticed(strayQueries, "models/rules/a.cpp", "const char *q = R\"(\nDELETE FROM link)\";\n");
    expectNoticed(strayQueries, "models/workspace/a.cpp", "run(\"PRAGMA user_version\");\n");
    expectAllowed(strayQueries, "models/storage/a.cpp", "db.query(\"SELECT id FROM record\");\n");
    expectAllowed(strayQueries, "ui/a.cpp",
                  "// \"SELECT id FROM record\"\ntr(\"Select one from the list\");\n");
}

TEST(Rooms, OnlySupportAsksTheUserDirectly)
{
    expectKept(program, strayDialogs);
    expectNoticed(strayDialogs, "ui/reports/a.cpp", "QMessageBox::warning(this);\n");
    expectNoticed(strayDialogs, "app/a.cpp", "#include <QFileDialog>\n");
    expectAllowed(strayDialogs, "ui/support/a.cpp", "QInputDialog::getText(this);\n");
    expectAllowed(strayDialogs, "ui/a.cpp", "// no QMessageBox here\n");
}

TEST(Rooms, NoWidgetsBelowModels)
{
    expectKept(program, widgetsBelowModels);
    expectNoticed(widgetsBelowModels, "models/views/a.h", "#include <QWidget>\n");
    expectNoticed(widgetsBelowModels, "models/views/a.h", "#include <QtWidgets/QLabel>\n");
    expectNoticed(widgetsBelowModels, "models/report/a.h", "#include <QApplication>\n");
    expectAllowed(widgetsBelowModels, "models/report/a.h", "#include <QPainter>\n#include <QString>\n");
    expectAllowed(widgetsBelowModels, "ui/a.h", "#include <QWidget>\n");
}

TEST(Rooms, NothingReachesForANetwork)
{
    expectKept(program, network);
    expectNoticed(network, "ui/a.cpp", "#include <QNetworkAccessManager>\n");
    expectNoticed(network, "models/exchange/a.cpp", "#include <sys/socket.h>\n");
    expectAllowed(network, "ui/a.cpp", "#include <QString>\n");
}

TEST(Rooms, OneCatchInTheWindow)
{
    expectKept(program, strayCatches);
    expectNoticed(strayCatches, "ui/a.cpp", "try {\n} catch (const Error &e) {\n}\n");
    expectAllowed(strayCatches, "ui/support/guard.h", "try {\n} catch (const Error &e) {\n}\n");
    expectAllowed(strayCatches, "models/storage/a.cpp", "try {\n} catch (const Error &e) {\n}\n");
}

TEST(Rooms, EachIsTested)
{
    const QSet<QString> tree = treeOf(sourcesBelow(everything));
    const QSet<QString> tested = foldersSeen(sourcesBelow({QStringLiteral("tests")}), tree);
    for (const QString &parent : program)
        for (const QString &room : namesIn(parent, {QStringLiteral("*")})) {
            const QString folder = parent + u'/' + room;
            const bool empty = namesIn(folder, {QStringLiteral("*.cpp")}).isEmpty();
            EXPECT_TRUE(empty || tested.contains(folder))
                << "no test includes anything of " << qPrintable(folder);
        }
}

TEST(Rooms, OneWithoutATestIsNoticed)
{
    const QSet<QString> tree{QStringLiteral("models/schema/field.h"),
                             QStringLiteral("models/views/filter.h")};
    const std::vector<Source> tests{made("tests/models/a_test.cpp", "#include \"schema/field.h\"\n"),
                                    made("tests/support/a.h", "#include \"views/filter.h\"\n")};
    EXPECT_EQ(foldersSeen(tests, tree), QSet<QString>{QStringLiteral("models/schema")});
}

TEST(Text, CommentsAndLiteralsAreToldApart)
{
    const QString text =
        QStringLiteral("a(\"x // y\"); // \"no\"\n/* \"no\" */ b('\"', R\"-(two)\n)-\"); 1'000;\n\"z\\\"\"");
    EXPECT_EQ(literalsOf(text),
              (QStringList{QStringLiteral("x // y"), QStringLiteral("two)\n"), QStringLiteral("z\\\"")}));
    EXPECT_FALSE(withoutComments(text).contains(QLatin1String("no")));
    EXPECT_EQ(withoutComments(text).size(), text.size());
}
