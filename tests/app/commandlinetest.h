// tests/app/commandlinetest.h - runs the binary in a folder of its own, with a fixed clock
#pragma once
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <map>

struct Ran {
    int code;
    QByteArray out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

struct CommandLine : testing::Test {
    QTemporaryDir folder;
    const QString file = QStringLiteral("client.custos");
    QString clock = QStringLiteral("1774947600"); // 2026-03-31T09:00:00Z, seconds

    /// `command`: words parted by blanks; what holds blanks comes in `more`.
    Ran run(const char *command, const QStringList &more = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), clock);
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CUSTOS_BINARY),
                      QString::fromUtf8(command).split(u' ', Qt::SkipEmptyParts) + more);
        EXPECT_TRUE(process.waitForFinished(60000)) << command;
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << command;
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QJsonObject answer(const char *command, const QStringList &more = {}) const
    {
        const Ran ran = run(command, more);
        EXPECT_EQ(ran.code, 0) << command << '\n' << ran.err.constData();
        EXPECT_TRUE(ran.err.isEmpty()) << ran.err.constData();
        EXPECT_FALSE(ran.json().isEmpty()) << command;
        return ran.json();
    }
    void made(const char *command) const { EXPECT_EQ(run(command).code, 0) << command; }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile out(folder.filePath(QString::fromUtf8(name)));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    QByteArray read(const char *name) const
    {
        QFile in(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << name;
        return in.readAll();
    }
    QStringList listing() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    /// Everything in the folder, so that "unchanged" is one comparison.
    std::map<std::string, std::string> contents() const
    {
        std::map<std::string, std::string> out;
        for (const QString &name : listing())
            if (QFileInfo(folder.filePath(name)).isFile())
                out[name.toStdString()] =
                    QCryptographicHash::hash(read(qPrintable(name)), QCryptographicHash::Sha256)
                        .toHex()
                        .toStdString();
        return out;
    }
    static QStringList keys(const QJsonValue &value) { return value.toObject().keys(); }
    static QStringList words(const char *text) { return QString::fromUtf8(text).split(u' '); }
};
