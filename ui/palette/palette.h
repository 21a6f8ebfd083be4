// ui/palette/palette.h - Ctrl+K: any record, page or command by a few words, by keys alone
#pragma once
#include "views/palettemodel.h"
#include <QDialog>

class Commands;
class Dialogs;
class QLineEdit;
class QListView;
class Settings;
class Workspace;

class Palette final : public QDialog {
    Q_OBJECT
public:
    /// `workspace`: nullptr where none is open; then there are commands only.
    Palette(const Commands &commands, Workspace *workspace, Settings &settings, const Translator &translator,
            Dialogs &dialogs, QWidget *parent);
    PaletteModel *model() const { return model_; }

signals:
    void recordChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const Commands &commands);
    void fillRecent();
    void search();
    void move(int rows);
    void choose(int row);
    void place();

    Workspace *workspace_;
    Settings &settings_;
    Dialogs &dialogs_;
    const Commands &commands_;
    PaletteModel *model_;
    QLineEdit *line_;
    QListView *list_;
};

/// The desk remembers, by id and never by name, what was used last of a workspace.
void rememberUse(Settings &settings, const Workspace *workspace, const QString &memory);
