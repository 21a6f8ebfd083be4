// ui/commands/shortcutsheet.h - every command with its key, made from the one list
#pragma once
#include <QDialog>

class Commands;

class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutSheet(const Commands &commands, QWidget *parent = nullptr);
};
