// ui/tables/listcolumns.cpp
#include "tables/listcolumns.h"
#include "support/settings.h"
#include <QHeaderView>
#include <QMenu>
#include <algorithm>

static constexpr int narrowest = 40, widest = 2000; // pixels

QMap<QString, int> widthsFrom(const QStringList &kept)
{
    QMap<QString, int> out;
    for (const QString &one : kept) {
        const int pixels = one.section(u'=', 1).toInt();
        if (pixels >= narrowest && pixels <= widest)
            out.insert(one.section(u'=', 0, 0), pixels);
    }
    return out;
}

QStringList keptWidths(const QMap<QString, int> &widths)
{
    QStringList kept;
    for (auto it = widths.begin(); it != widths.end(); ++it)
        kept << it.key() + u'=' + QString::number(std::clamp(*it, narrowest, widest));
    return kept;
}

void openAtHeader(QTableView *table, const std::function<QMenu *()> &menu)
{
    QHeaderView *header = table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(header, &QHeaderView::customContextMenuRequested, table,
                     [header, menu](const QPoint &at) { menu()->popup(header->mapToGlobal(at)); });
}

ListColumns::ListColumns(ListTable *table, const QStringList &keys, const QList<ListTable::Width> &widths,
                         const QString &place, Settings &settings)
    : QObject(table)
    , table_(table)
    , keys_(keys)
    , widths_(widths)
    , place_(place)
    , settings_(settings)
{
    openAtHeader(table, [this] { return menu(); });
    connect(table, &ListTable::widthSet, this, [this](int column, int width) {
        QMap<QString, int> all = widthsFrom(settings_.get(setting::widths, {place_}));
        all.insert(keys_.value(column), width);
        settings_.set(setting::widths, keptWidths(all), {place_});
    });
    apply();
}

QStringList ListColumns::shown() const
{
    QStringList kept = settings_.get(setting::columns, {place_});
    kept.removeIf([this](const QString &key) { return !keys_.contains(key); });
    return kept.isEmpty() ? keys_ : kept;
}

void ListColumns::apply()
{
    const QMap<QString, int> byHand = widthsFrom(settings_.get(setting::widths, {place_}));
    const QStringList visible = shown();
    QList<ListTable::Width> widths = widths_;
    for (int column = 0; column < keys_.size(); ++column) {
        widths[column].isOff = withheld_.contains(column) || !visible.contains(keys_[column]);
        if (const int set = byHand.value(keys_[column]); set > 0)
            widths[column].usual = widths[column].least = set;
    }
    table_->setWidths(widths);
}

void ListColumns::setShown(int column, bool on)
{
    QStringList visible = shown();
    on ? visible.append(keys_[column]) : void(visible.removeAll(keys_[column]));
    if (visible.isEmpty())
        return;
    settings_.set(setting::columns, visible.size() == keys_.size() ? QStringList() : visible, {place_});
    apply();
}

void ListColumns::setOffered(int column, bool offered)
{
    if (offered != withheld_.contains(column))
        return;
    offered ? void(withheld_.remove(column)) : void(withheld_.insert(column));
    apply();
}

QMenu *ListColumns::menu()
{
    auto *made = new QMenu(table_);
    made->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList visible = shown();
    int seen = 0;
    for (int column = 0; column < keys_.size(); ++column)
        seen += visible.contains(keys_[column]) && !withheld_.contains(column);
    for (int column = 0; column < keys_.size(); ++column) {
        if (withheld_.contains(column))
            continue;
        QAction *action = made->addAction(table_->model()->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(keys_[column]);
        action->setCheckable(true);
        action->setChecked(visible.contains(keys_[column]));
        action->setEnabled(seen > 1 || !action->isChecked()); // one is always shown
        connect(action, &QAction::toggled, this, [this, column](bool on) { setShown(column, on); });
    }
    made->addSeparator();
    made->addAction(tr("Reset columns"), this, [this] {
        settings_.set(setting::columns, QStringList(), {place_});
        settings_.set(setting::widths, QStringList(), {place_});
        apply();
    });
    return made;
}
