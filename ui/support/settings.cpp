// ui/support/settings.cpp
#include "support/settings.h"

Settings::Settings()
    : store_(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Custos"), QStringLiteral("custos"))
{
}

Settings::Settings(const QString &file)
    : store_(file, QSettings::IniFormat)
{
}

void Settings::rememberFile(const QString &path)
{
    QStringList files = get(setting::recent);
    files.removeAll(path);
    files.prepend(path);
    set(setting::recent, QStringList(files.mid(0, recentFiles)));
}

void Settings::forgetFile(const QString &path)
{
    QStringList files = get(setting::recent);
    files.removeAll(path);
    set(setting::recent, files);
}

void Settings::rememberWorkspace(const QString &id)
{
    QStringList known = get(setting::workspaces);
    known.removeAll(id);
    known.prepend(id);
    while (known.size() > knownWorkspaces)
        store_.remove(QStringLiteral("workspaces/") + known.takeLast());
    set(setting::workspaces, known);
}

void Settings::forgetWorkspace(const QString &id)
{
    QStringList known = get(setting::workspaces);
    known.removeAll(id);
    store_.remove(QStringLiteral("workspaces/") + id);
    set(setting::workspaces, known);
}

QString Settings::keyOf(const char *key, const QStringList &of)
{
    QString made = QLatin1String(key);
    for (const QString &each : of)
        made = made.arg(each);
    return made;
}
