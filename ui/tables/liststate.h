// ui/tables/liststate.h - what the desk remembers of a list: its columns and how wide the record stands
// beside it
#pragma once
#include "forms/editorcontext.h"
#include "schema/field.h"
#include <QStringList>

class Workspace;

class ListState {
public:
    explicit ListState(const RegisterInfo &reg)
        : reg_(reg)
    {
    }
    QStringList columns() const; ///< those that still exist, else the default ones
    void setColumns(const QStringList &keys);
    int panelWidth() const; ///< pixels; the same for every list
    void setPanelWidth(int width);

private:
    const RegisterInfo &reg_;
};

/// For choosing records to filter by: it finds and names them, and makes none.
EditorContext plainContext(Workspace &workspace, const Translator &translator);
