// ui/dialogs/settingsdialog.cpp
#include "dialogs/settingsdialog.h"
#include "schema/translator.h"
#include "support/controls.h"
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

Theme::Mode themeMode(const Settings &settings)
{
    const QString name = settings.get(setting::theme);
    return name == QLatin1String("dark") ? Theme::Mode::Dark
        : name == QLatin1String("light") ? Theme::Mode::Light
                                         : Theme::Mode::System;
}

using Choices = QList<std::pair<QString, QString>>;

static QComboBox *choice(const QString &objectName, const Choices &choices, const QString &current)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    for (const auto &[code, text] : choices)
        box->addItem(text, code);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    return box;
}

static void addSafety(Settings &settings, const QString &folder, QVBoxLayout &column)
{
    auto *backups =
        choice(QStringLiteral("backups"),
               {{QStringLiteral("off"), SettingsDialog::tr("None")},
                {QStringLiteral("few"), SettingsDialog::tr("The last 7 days and 4 weeks")},
                {QStringLiteral("usual"), SettingsDialog::tr("The last 7 days, 4 weeks and 12 months")},
                {QStringLiteral("many"), SettingsDialog::tr("The last 14 days, 8 weeks and 24 months")}},
               settings.get(setting::backups));
    auto *lock = choice(QStringLiteral("lockAfter"),
                        {{QStringLiteral("0"), SettingsDialog::tr("Never")},
                         {QStringLiteral("5"), SettingsDialog::tr("After 5 minutes")},
                         {QStringLiteral("15"), SettingsDialog::tr("After 15 minutes")},
                         {QStringLiteral("30"), SettingsDialog::tr("After 30 minutes")}},
                        QString::number(settings.get(setting::lockAfter)));
    column.addWidget(buddyLabel(SettingsDialog::tr("&Backups on this computer"), backups));
    column.addWidget(backups);
    if (!folder.isEmpty()) {
        InkLabel *where = label(SettingsDialog::tr("One each, in %1. Backups in the menu File restores them.")
                                    .arg(QDir::toNativeSeparators(folder)),
                                Theme::small(), &Theme::muted);
        where->setWordWrap(true);
        column.addWidget(where);
    }
    column.addSpacing(12);
    column.addWidget(buddyLabel(SettingsDialog::tr("Loc&k encrypted workspaces when idle"), lock));
    column.addWidget(lock);
    QObject::connect(backups, &QComboBox::activated, backups, [&settings, backups] {
        settings.set(setting::backups, backups->currentData().toString());
    });
    QObject::connect(lock, &QComboBox::activated, lock,
                     [&settings, lock] { settings.set(setting::lockAfter, lock->currentData().toInt()); });
}

SettingsDialog::SettingsDialog(Settings &settings, const QString &backups, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    Choices languages{{QStringLiteral("system"), tr("As the computer is set")}};
    for (const QString &code : Translator::languages())
        languages.append({code, Translator::nameOf(code)});
    auto *language = choice(QStringLiteral("language"), languages, settings.get(setting::language));
    auto *theme = choice(QStringLiteral("theme"),
                         {{QStringLiteral("system"), tr("As the computer is set")},
                          {QStringLiteral("light"), tr("Light")},
                          {QStringLiteral("dark"), tr("Dark")}},
                         settings.get(setting::theme));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(buddyLabel(tr("&Language"), language));
    column->addWidget(language);
    InkLabel *later = label(tr("A change of language is shown when Custos is started the next time. The "
                               "language of a report is chosen with the report."),
                            Theme::small(), &Theme::muted);
    later->setWordWrap(true);
    column->addWidget(later);
    column->addSpacing(12);
    column->addWidget(buddyLabel(tr("&Colours"), theme));
    column->addWidget(theme);
    column->addSpacing(12);
    addSafety(settings, backups, *column);
    column->addSpacing(12);
    InkLabel *atOnce = label(tr("Every choice is kept at once."), Theme::small(), &Theme::muted);
    atOnce->setWordWrap(true);
    column->addWidget(atOnce);
    column->addSpacing(16);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(plainButton(tr("Close")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    fitHeight(this, 420);

    connect(language, &QComboBox::activated, this,
            [&settings, language] { settings.set(setting::language, language->currentData().toString()); });
    connect(theme, &QComboBox::activated, this, [&settings, theme] {
        settings.set(setting::theme, theme->currentData().toString());
        Theme::apply(*qApp, themeMode(settings));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}
