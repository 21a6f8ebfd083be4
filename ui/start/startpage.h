// ui/start/startpage.h - what is seen while no workspace is open: new, open, recent, demonstration, import
#pragma once
#include "start/workspaceopener.h"
#include <QWidget>

class NewWorkspaceForm;
class QStackedWidget;
class QVBoxLayout;
class Settings;

class StartPage final : public QWidget {
    Q_OBJECT
public:
    StartPage(Settings &settings, Dialogs &dialogs, QWidget *parent = nullptr);
    void showChoices(); ///< with the recent files as they are now
    void showNew(NewWorkspace::Content content, const QString &source = {});
    void startImport(); ///< asks for the JSON file first

signals:
    void newWanted(const NewWorkspace &workspace);
    void openWanted(); ///< the user is to be asked which file
    void recentWanted(const QString &path);

private:
    QWidget *choices();
    void fillRecent();

    Settings &settings_;
    Dialogs &dialogs_;
    QStackedWidget *stack_;
    NewWorkspaceForm *form_;
    QVBoxLayout *recent_ = nullptr;
};
