// ui/support/settings.h - what belongs to the desk and not to a workspace: each setting is declared once,
// with key, default and range. Never the text of a record.
#pragma once
#include <QSettings>
#include <QStringList>

template <class T>
struct Setting {
    const char *key;
    T fallback;
    std::vector<T> allowed = {}; ///< empty: any
    T least = {}, most = {}; ///< of a number; equal: any
};

namespace setting {
inline const Setting<QString> language{
    "interface/language",
    QStringLiteral("system"),
    {QStringLiteral("system"), QStringLiteral("en"), QStringLiteral("de")}};
inline const Setting<QString> theme{
    "interface/theme",
    QStringLiteral("system"),
    {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}};
inline const Setting<QStringList> recent{"files/recent", {}}; ///< paths, the newest first
inline const Setting<QByteArray> geometry{"window/geometry", {}};
inline const Setting<QStringList> folded{"navigation/folded", {}}; ///< sections, by their key
inline const Setting<QString> reportLanguage{"reports/language", {}}; ///< empty: that of the window
inline const Setting<int> reportZoom{"reports/zoom", 100, {}, 25, 400}; ///< per cent
} // namespace setting

class Settings {
public:
    static constexpr qsizetype recentFiles = 8;

    Settings(); ///< the user's own
    explicit Settings(const QString &file); ///< an INI file

    template <class T>
    T get(const Setting<T> &which) const
    {
        const QVariant stored = store_.value(QLatin1String(which.key));
        T value = stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : which.fallback;
        const bool known = which.allowed.empty()
            || std::find(which.allowed.begin(), which.allowed.end(), value) != which.allowed.end();
        if constexpr (std::is_arithmetic_v<T>)
            if (which.least < which.most && (value < which.least || which.most < value))
                return which.fallback;
        return known ? value : which.fallback;
    }
    template <class T>
    void set(const Setting<T> &which, const T &value)
    {
        store_.setValue(QLatin1String(which.key), QVariant::fromValue(value));
    }

    void rememberFile(const QString &path); ///< becomes the first of the recent files
    void forgetFile(const QString &path);

private:
    QSettings store_;
};
