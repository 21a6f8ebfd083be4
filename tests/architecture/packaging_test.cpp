// tests/architecture/packaging_test.cpp - the lists of what Custos needs agree, and backports are found by
// what is configured
#include "architecture/source.h"
#include "schema/translator.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace {
QString install(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("bash"),
                  QStringList{QStringLiteral(CUSTOS_SOURCE_DIR "/packaging/install-dependencies")}
                      + arguments);
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList packages(const char *purpose)
{
    return install({QStringLiteral("--list"), QLatin1String(purpose)}).split(u'\n', Qt::SkipEmptyParts);
}

QStringList namedIn(const QString &text)
{
    QStringList out;
    const QRegularExpression debian(QStringLiteral("\\(Debian(?: 12)?: ([^)]+)\\)"));
    for (auto it = debian.globalMatch(text); it.hasNext();)
        for (const QString &word : it.next().captured(1).split(u' '))
            if (word.contains(u'-') || word == u"pkgconf")
                out << word;
    return out;
}

/// The backports source made from an /etc/apt with this one file in it.
QString backportsFrom(const char *name, const char *content)
{
    const QTemporaryDir etc;
    EXPECT_TRUE(QDir(etc.path()).mkpath(QStringLiteral("sources.list.d")));
    QFile file(etc.filePath(QLatin1String(name)));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    return install({QStringLiteral("--backports"), etc.path()});
}
} // namespace

TEST(Dependencies, WhatCMakeAsksForIsInstalled)
{
    const QStringList named = namedIn(contentOf(QStringLiteral("packaging/cmake/Dependencies.cmake")));
    ASSERT_GT(named.size(), 10);
    const QStringList installed = packages("test");
    for (const QString &package : named) {
        if (package != u"libsqlite3-dev") { // only without encryption
            EXPECT_TRUE(installed.contains(package)) << qPrintable(package);
        }
    }
}

TEST(Dependencies, TheReadmeNamesEveryPackage)
{
    const QString readme = contentOf(QStringLiteral("README.md"));
    for (const QString &package : packages("test"))
        EXPECT_TRUE(readme.contains(u'`' + package + u'`')) << qPrintable(package);
}

TEST(Dependencies, RunningNeedsNoTestTools)
{
    const QStringList run = packages("run");
    EXPECT_TRUE(run.contains(QStringLiteral("qt6-base-dev")));
    EXPECT_FALSE(run.contains(QStringLiteral("libgtest-dev")));
    EXPECT_FALSE(run.contains(QStringLiteral("clang-tidy")));
}

TEST(Backports, FromAStanza)
{
    const QString made = backportsFrom("sources.list.d/debian.sources",
                                       "Types: deb\n# a remark\nURIs: http://mirror.example/debian-security\n"
                                       "Suites: bookworm-security\nComponents: main\n\n"
                                       "Types: deb deb-src\nURIs: http://mirror.example/debian\n"
                                       "Suites: bookworm bookworm-updates\nComponents: main contrib\n"
                                       "Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n");
    EXPECT_EQ(made.toStdString(),
              "Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm-backports\n"
              "Components: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n");
}

TEST(Backports, FromALine)
{
    const QString made =
        backportsFrom("sources.list",
                      "# deb http://old.example/debian bookworm main\n"
                      "deb-src http://mirror.example/debian bookworm main\n"
                      "deb http://mirror.example/debian-security bookworm-security main\n"
                      "deb [arch=amd64 signed-by=/k.gpg] http://mirror.example/debian bookworm main\n");
    EXPECT_EQ(made.toStdString(),
              "Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm-backports\n"
              "Components: main\nSigned-By: /k.gpg\n");
}

TEST(Backports, NothingFromAnotherSuiteOrADisabledOne)
{
    EXPECT_TRUE(backportsFrom("sources.list", "deb http://mirror.example/debian trixie main\n").isEmpty());
    EXPECT_TRUE(backportsFrom("sources.list.d/off.sources",
                              "Enabled: no\nTypes: deb\nURIs: http://mirror.example/debian\n"
                              "Suites: bookworm\nComponents: main\n")
                    .isEmpty());
}

TEST(Translations, EveryShippedLanguageIsInTheProgram)
{
    for (const QString &language : Translator::languages()) {
        EXPECT_NE(Translator(language).qt(), nullptr) << qPrintable(language);
        const QString file = QStringLiteral("translations/custos_%1.ts").arg(language);
        EXPECT_TRUE(contentOf(file).contains(QLatin1String("<TS version"))) << qPrintable(language);
    }
}

TEST(Translations, EveryLabelOfAReferenceTableIsInEveryShippedLanguage)
{
    static const QRegularExpression label(QStringLiteral("\"label\": (\\{[^}]*\\})"));
    int labels = 0;
    for (const char *table : {"countries", "law_in_force", "supervisory_authorities"}) {
        auto found = label.globalMatch(
            contentOf(QStringLiteral("resources/reference/%1.json").arg(QLatin1String(table))));
        while (found.hasNext()) {
            const QByteArray text = found.next().captured(1).toUtf8();
            const QJsonObject words = QJsonDocument::fromJson(text).object();
            ++labels;
            for (const QString &language : Translator::languages())
                EXPECT_FALSE(words[language].toString().isEmpty())
                    << qPrintable(language) << text.constData();
        }
    }
    EXPECT_GT(labels, 300);
}
