// app/application.h - the composition root: the only place that makes Settings, Dialogs, clock and MainWindow
#pragma once
#include "mainwindow.h"
#include "schema/translator.h"
#include "support/nativedialogs.h"
#include "support/settings.h"
#include <QApplication>
#include <QTranslator>

class Application {
public:
    Application(int &argc, char **argv);
    /// Shows the window, with `file` opened where one is named, until it is closed.
    int run(const QString &file);

private:
    QApplication qt_;
    Settings settings_;
    Translator translator_;
    QTranslator qtWords_; // of Qt's own dialogs
    NativeDialogs dialogs_;
};

/// Where settings lie follows from these names; before anything reads one.
void nameProgram();
/// The language of the window: the one chosen, else the computer's where Custos speaks it, else English.
QString windowLanguage(const Settings &settings);
