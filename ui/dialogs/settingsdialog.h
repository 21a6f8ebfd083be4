// ui/dialogs/settingsdialog.h - language and colours of the window; what a report depends on stands in the
// workspace instead
#pragma once
#include "support/settings.h"
#include "support/theme.h"
#include <QDialog>

Theme::Mode themeMode(const Settings &settings);

class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `backups`: the folder they are kept in.
    SettingsDialog(Settings &settings, const QString &backups, QWidget *parent = nullptr);
};
