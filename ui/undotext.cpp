// ui/undotext.cpp
#include "undotext.h"
#include "schema/translator.h"
#include "views/historywords.h"
#include <QCoreApplication>
#include <QFontMetrics>

static QString stepText(const Workspace &workspace, const Translator &translator,
                        const std::optional<qint64> &step)
{
    if (!step)
        return {};
    constexpr qint64 recent = 64;
    const auto entries = workspace.history().entries({.limit = recent, .newestFirst = true});
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const HistoryEntry &entry) { return entry.seq == *step; });
    if (found == entries.end())
        return {};
    const HistoryWords words(workspace, translator);
    const auto lines = words.lines(*found);
    constexpr qsizetype longest = 48;
    QString title = lines.empty() ? QString() : lines.front().title;
    if (title.size() > longest)
        title = title.left(longest - 1) + u'…';
    QString text = words.reason(*found);
    if (!title.isEmpty())
        text += QStringLiteral(" – ") + title;
    return text.replace(u'&', QLatin1String("&&"));
}

QString undoText(const Workspace &workspace, const Translator &translator)
{
    const QString text = stepText(workspace, translator, workspace.undoStep());
    return text.isEmpty() ? QCoreApplication::translate("Commands", "&Undo")
                          : QCoreApplication::translate("Commands", "&Undo: %1").arg(text);
}

QString redoText(const Workspace &workspace, const Translator &translator)
{
    const QString text = stepText(workspace, translator, workspace.redoStep());
    return text.isEmpty() ? QCoreApplication::translate("Commands", "&Redo")
                          : QCoreApplication::translate("Commands", "&Redo: %1").arg(text);
}
