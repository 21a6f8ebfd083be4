// ui/forms/editorcontext.h - what an editor may ask about the rest of the workspace; it sees no more of it
#pragma once
#include "schema/display.h"
#include "schema/openpoint.h"
#include <QDateTime>
#include <QImage>
#include <QList>

class QWidget;

struct Option {
    QString code; ///< stored: a term, a country, the id of a record
    QString label;
};
using Options = QList<Option>;

struct EditorContext {
    const Translator &translator;
    TitleOf title;
    /// Records of that register whose name holds the words, the first few hundred.
    std::function<Options(const char *reg, const QString &words)> candidates;
    /// Makes a record of that name and returns its id, or nothing where that failed (the user has been told).
    /// Null where the workspace is read-only.
    std::function<QString(const char *reg, const QString &name)> create;
    std::function<void(const QString &id)> open; ///< follows a link
    std::function<QDateTime()> now; ///< in the workspace's zone
    /// Asks for a picture and gives the SHA-256 under which it was stored, once it was read. Null where
    /// nothing can be stored.
    std::function<void(QWidget *owner, const std::function<void(const QString &sha256)> &done)>
        choosePicture = {};
    std::function<QImage(const QString &sha256)> picture = {}; ///< one that was chosen
    /// Asks for reason and end date and leaves the point as it is; opens it again where it is left already.
    /// Null where nothing can be written.
    std::function<void(const OpenPoint &point)> leave = {};
    std::function<QString(const OpenPoint &point)> left = {}; ///< "Left as it is until …"; empty: it is open
};
