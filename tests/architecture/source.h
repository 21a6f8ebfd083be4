// tests/architecture/source.h - the program's own files as text, for the tests that read them
#pragma once
#include <QString>
#include <QStringList>
#include <vector>

struct Source {
    QString path; ///< from the top of the tree: "models/schema/field.h"
    QString text;
};

/// Every .h and .cpp below these folders of the tree, sorted by path.
std::vector<Source> sourcesBelow(const QStringList &folders);
QString contentOf(const QString &path); ///< of a file of the tree; fails the test where there is none
QStringList namesIn(const QString &folder, const QStringList &patterns); ///< files and folders of one folder

QString withoutComments(const QString &text); ///< comments become blanks, lines stay where they are
QStringList literalsOf(const QString &text); ///< what stands between quotes, comments left out
QStringList quotedIncludes(const QString &text); ///< #include "..."
QStringList angledIncludes(const QString &text); ///< #include <...>
