// app/commandline/output.h - what sub-commands print and write
#pragma once
#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

/// To standard output. \throws Error where it cannot be written (a full disk, a closed pipe)
void print(const QByteArray &bytes);
void print(const QJsonObject &json);
void complain(const QString &sentence); ///< to standard error

QJsonValue orNull(const QString &text);
QJsonObject shown(qint64 entries, const QString &head);

struct FileWritten {
    QString path;
    qint64 records = 0;
    QString organisation = {}; ///< of a report
    std::optional<int> pages = {}; ///< of a PDF
};
void printFiles(const std::vector<FileWritten> &files);
/// `-` is standard output; then the file alone is printed, else {"files": [...]}. \throws Error
void writeOut(const FileWritten &file, const QByteArray &bytes);
