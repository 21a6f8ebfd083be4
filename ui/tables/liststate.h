// ui/tables/liststate.h - what the desk remembers of a list: its columns, its order and, per workspace, its
// filters
#pragma once
#include "forms/editorcontext.h"
#include "schema/field.h"
#include "storage/query.h"
#include <QMap>
#include <QStringList>

class Settings;
class Workspace;

class ListState {
public:
    ListState(const RegisterInfo &reg, const Workspace &workspace, Settings &settings);
    QStringList columns() const; ///< those that still exist, else the default ones
    void setColumns(const QStringList &keys);
    QMap<QString, int> widths() const; ///< of columns, by key, in pixels: those that were set by hand
    void setWidth(const QString &key, int pixels);
    void forgetWidths();
    QString sortBy() const; ///< key of a column; empty: in order of creation
    Qt::SortOrder order() const;
    void setSorting(const QString &key, Qt::SortOrder order);
    std::vector<Filter> filters() const;
    void setFilters(const std::vector<Filter> &filters);

private:
    const RegisterInfo &reg_;
    const Workspace &workspace_;
    Settings &settings_;
    QString key_, workspaceId_;
};

/// What the desk keeps of a workspace is kept under this: the id of its own record.
QString workspaceId(const Workspace &workspace);

/// For choosing records to filter by: it finds and names them, and makes none.
EditorContext plainContext(Workspace &workspace, const Translator &translator);
