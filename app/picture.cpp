// app/picture.cpp
#include "picture.h"
#include "application.h"
#include "commandline/desktop.h"
#include "support/theme.h"
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

namespace {

/// Nobody is there to answer: failures go to standard error, every question is given up.
class AbsentUser final : public Dialogs {
public:
    void failure(QWidget *, const Error &error) override
    {
        std::fprintf(stderr, "custos: %s\n", qUtf8Printable(error.message()));
    }
    Answer ask(QWidget *, const QString &text, const QString &, const QList<Button> &) override
    {
        std::fprintf(stderr, "custos: %s\n", qUtf8Printable(text));
        return closedAnswer;
    }
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    std::optional<Passphrase> passphrase(QWidget *, const QString &title, bool) override
    {
        std::fprintf(stderr, "custos: %s\n", qUtf8Printable(title));
        return {};
    }
    bool print(QWidget *, const QString &, const std::function<void(QPrinter &)> &) override { return false; }
    void showOutside(const QString &) override { }
};

} // namespace

int savePicture(int &argc, char **argv, const QStringList &args)
{
    if (args.size() != 4 || args.at(2) != QLatin1String("--picture")) {
        std::fputs("custos: usage: custos show FILE --picture OUT.png\n", stderr);
        return Usage;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir desk; // the user's own settings are neither read nor changed
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, desk.path());
    const QApplication application(argc, argv);
    Settings settings(desk.filePath(QStringLiteral("settings.ini")));
    AbsentUser user;
    const Translator translator(windowLanguage(settings));
    QLocale::setDefault(translator.locale());
    Theme::apply(*qApp, Theme::Mode::Light);
    MainWindow window({settings, user, translator, Desktop(translator.language()).desk()});
    window.resize(1280, 800);
    window.show();
    if (!window.openFile(args.at(1)))
        return Failed;
    bool saved = false;
    QTimer::singleShot(300, &window, [&] { // lists fill when the window is idle
        saved = window.grab().save(args.at(3), "PNG");
        QCoreApplication::quit();
    });
    QApplication::exec();
    if (!saved) {
        std::fprintf(stderr, "custos: “%s” cannot be written.\n", qUtf8Printable(args.at(3)));
        return Failed;
    }
    std::printf("%s\n", qUtf8Printable(args.at(3)));
    return Done;
}
