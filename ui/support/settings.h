// ui/support/settings.h - what belongs to the desk and not to a workspace: each setting is declared once,
// with key, default and range. Never the text of a record.
#pragma once
#include <QSettings>
#include <QStringList>

template <class T>
struct Setting {
    const char *key; ///< "%1" and "%2" stand for what it is kept of: a register, a workspace
    T fallback;
    std::vector<T> allowed = {}; ///< empty: any
    T least = {}, most = {}; ///< of a number; equal: any
};

namespace setting {
inline const Setting<QString> language{
    "interface/language",
    QStringLiteral("system"),
    {QStringLiteral("system"), QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")}};
inline const Setting<QString> theme{
    "interface/theme",
    QStringLiteral("system"),
    {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}};
inline const Setting<QStringList> recent{"files/recent", {}}; ///< paths, the newest first
inline const Setting<QByteArray> geometry{"window/geometry", {}};
inline const Setting<QStringList> folded{"navigation/folded", {}}; ///< sections, by their key
inline const Setting<QStringList> columns{"lists/%1/columns", {}}; ///< of a register: keys; empty: the usual
inline const Setting<QStringList> widths{"lists/%1/widths", {}}; ///< set by hand: "name=240", pixels
inline const Setting<QString> sorting{"lists/%1/sorting", {}}; ///< a column's key, "-" before it: descending
inline const Setting<QStringList> filters{"workspaces/%1/%2", {}}; ///< of a register: see keptfilters.h
inline const Setting<QStringList> used{"workspaces/%1/used", {}}; ///< last: "record:<id>", "command:<name>"
inline const Setting<QStringList> workspaces{"workspaces/known", {}}; ///< ids, the newest first
inline const Setting<int> recordWidth{"record/width", 412, {}, 360, 2000}; ///< pixels, beside its list
inline const Setting<bool> recordWide{"record/wide", false}; ///< in place of its list
inline const Setting<QByteArray> recordWindow{"record/window", {}}; ///< geometry of its own window
/// Of a register: the sections of its form, by their key, that are folded though usually open, or the other
/// way round.
inline const Setting<QStringList> turnedSections{"record/sections/%1", {}};
inline const Setting<QString> reportLanguage{"reports/language", {}}; ///< empty: that of the window
inline const Setting<QString> backups{
    "safety/backups",
    QStringLiteral("usual"),
    {QStringLiteral("off"), QStringLiteral("few"), QStringLiteral("usual"),
     QStringLiteral("many")}}; ///< how many are kept: see safety/backupkeeper.h
inline const Setting<int> lockAfter{"safety/lockAfter", 15, {0, 5, 15, 30}}; ///< minutes; 0: never
inline const Setting<int> reportZoom{"reports/zoom", 100, {}, 25, 400}; ///< per cent
} // namespace setting

class Settings {
public:
    static constexpr qsizetype recentFiles = 8, knownWorkspaces = 32;

    Settings(); ///< the user's own
    explicit Settings(const QString &file); ///< an INI file

    template <class T>
    T get(const Setting<T> &which, const QStringList &of = {}) const
    {
        const QVariant stored = store_.value(keyOf(which.key, of));
        T value = stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : which.fallback;
        const bool known = which.allowed.empty()
            || std::find(which.allowed.begin(), which.allowed.end(), value) != which.allowed.end();
        if constexpr (std::is_arithmetic_v<T>)
            if (which.least < which.most && (value < which.least || which.most < value))
                return which.fallback;
        return known ? value : which.fallback;
    }
    template <class T>
    void set(const Setting<T> &which, const T &value, const QStringList &of = {})
    {
        if (value == which.fallback)
            store_.remove(keyOf(which.key, of));
        else
            store_.setValue(keyOf(which.key, of), QVariant::fromValue(value));
    }

    void rememberFile(const QString &path); ///< becomes the first of the recent files
    void forgetFile(const QString &path);
    /// Everything kept of a workspace: filters, and that it was ever opened.
    void forgetWorkspace(const QString &id);
    /// What is kept of the workspaces that were not opened for the longest time is let go.
    void rememberWorkspace(const QString &id);

private:
    static QString keyOf(const char *key, const QStringList &of);
    QSettings store_;
};
