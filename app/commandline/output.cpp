// app/commandline/output.cpp
#include "commandline/output.h"
#include "commandline/command.h"
#include "schema/outputfile.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>

void print(const QByteArray &bytes)
{
    const std::size_t size = std::size_t(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, stdout) == size;
    if (!written || std::fflush(stdout) != 0)
        throw Error(said(QT_TRANSLATE_NOOP(
            "CommandLine", "Standard output cannot be written; the output is not complete.")));
}

void print(const QJsonObject &json)
{
    print(QJsonDocument(json).toJson());
}

void complain(const QString &sentence)
{
    std::fprintf(stderr, "custos: %s\n", qUtf8Printable(sentence));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject shown(qint64 entries, const QString &head)
{
    return {{QStringLiteral("entries"), entries}, {QStringLiteral("head"), orNull(head)}};
}

void printFiles(const std::vector<FileWritten> &files)
{
    QJsonArray list;
    for (const FileWritten &file : files)
        list.append(
            QJsonObject{{QStringLiteral("path"), file.path},
                        {QStringLiteral("organisation"), orNull(file.organisation)},
                        {QStringLiteral("records"), file.records},
                        {QStringLiteral("pages"), file.pages ? QJsonValue(*file.pages) : QJsonValue()}});
    print(QJsonObject{{QStringLiteral("files"), list}});
}

void writeOut(const FileWritten &file, const QByteArray &bytes)
{
    if (file.path == QLatin1String("-"))
        return print(bytes);
    writeFile(file.path, bytes);
    printFiles({file});
}
