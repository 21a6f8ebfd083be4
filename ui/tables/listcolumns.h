// ui/tables/listcolumns.h - the columns of a list whose columns are always the same: which are shown, and how
// wide; remembered by key
#pragma once
#include "tables/listtable.h"
#include <QMap>
#include <QSet>
#include <functional>

class QMenu;
class Settings;

/// A child of its table. The menu opens at the header, by the mouse or the menu key.
class ListColumns final : public QObject {
    Q_OBJECT
public:
    /// `keys`: one for each column of the model, never shown; `place`: of which list it is remembered.
    ListColumns(ListTable *table, const QStringList &keys, const QList<ListTable::Width> &widths,
                const QString &place, Settings &settings);
    /// Of a column that says nothing about what is shown just now there is no word; all are offered at first.
    void setOffered(int column, bool offered);
    QMenu *menu(); ///< deletes itself when closed

private:
    void apply();
    void setShown(int column, bool shown);
    QStringList shown() const;

    ListTable *table_;
    QStringList keys_;
    QList<ListTable::Width> widths_;
    QString place_;
    QSet<int> withheld_;
    Settings &settings_;
};

/// What was set by hand, by key, in pixels; as setting::widths keeps it.
QMap<QString, int> widthsFrom(const QStringList &kept);
QStringList keptWidths(const QMap<QString, int> &widths);
/// Opens what `menu` makes where the header is clicked with the other button, and by the menu key.
void openAtHeader(QTableView *table, const std::function<QMenu *()> &menu);
