// app/application.cpp
#include "application.h"
#include "commandline/desktop.h"
#include "dialogs/settingsdialog.h"
#include "workspace/managedbackups.h"
#include <QLibraryInfo>

QString windowLanguage(const Settings &settings)
{
    const QString chosen = settings.get(setting::language);
    if (chosen != QLatin1String("system"))
        return chosen;
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    return Translator::languages().contains(system) ? system : QStringLiteral("en");
}

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Custos"));
    QCoreApplication::setApplicationName(QStringLiteral("custos"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CUSTOS_VERSION));
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

Application::Application(int &argc, char **argv)
    : qt_(argc, argv)
    , translator_(windowLanguage(settings_))
{
    QApplication::setApplicationDisplayName(QStringLiteral("Custos"));
    QApplication::setDesktopFileName(QStringLiteral("eu.custos.Custos"));
    if (translator_.language() != QLocale::system().name().section(u'_', 0, 0))
        QLocale::setDefault(translator_.locale()); // dates follow the words around them
    if (translator_.qt())
        QCoreApplication::installTranslator(const_cast<QTranslator *>(translator_.qt()));
    if (qtWords_.load(QStringLiteral("qtbase_") + translator_.language(),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtWords_);
    Theme::apply(qt_, themeMode(settings_));
}

int Application::run(const QString &file)
{
    MainWindow window(
        {settings_, dialogs_, translator_, Desktop(translator_.language()).desk(), backupsFolder()});
    window.show();
    if (!file.isEmpty())
        window.openFile(file);
    return QApplication::exec();
}
