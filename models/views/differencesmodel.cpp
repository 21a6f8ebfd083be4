// models/views/differencesmodel.cpp
#include "views/differencesmodel.h"
#include "schema/translator.h"
#include "views/historywords.h"
#include "views/plaintooltip.h"
#include "views/titles.h"
#include <algorithm>

DifferencesModel::DifferencesModel(const Workspace &then, const Workspace &now, const Translator &translator,
                                   QObject *parent)
    : QAbstractTableModel(parent)
    , then_(then)
    , now_(now)
    , t_(translator)
{
}

const RegisterInfo *DifferencesModel::registerOf(const HistoryChange &change) const
{
    for (const RegisterInfo *known : now_.source().registers())
        if (change.reg == QLatin1String(known->key))
            return known;
    return nullptr;
}

/// The record a change belongs to: itself, or of a part the one it is a part of.
QString DifferencesModel::ownerOf(const RegisterInfo &reg, const HistoryChange &change) const
{
    if (!reg.parent)
        return change.record;
    for (const Workspace *each : {&now_, &then_})
        if (const std::optional<QString> parent = each->source().parentOf(change.record))
            return *parent;
    return {};
}

QString DifferencesModel::titleOf(const QString &id) const
{
    const Workspace &known = now_.source().registerOf(id) ? now_ : then_;
    return known.source().registerOf(id) ? shownTitle(known.source(), id, t_) : QString();
}

void DifferencesModel::setChanges(const std::vector<HistoryChange> &changes)
{
    beginResetModel();
    rows_.clear();
    places_.clear();
    cameOrWent_.clear();
    touched_.clear();
    counts_ = {};
    for (const HistoryChange &change : changes) // first whole records: their parts come and go with them
        if (const RegisterInfo *reg = registerOf(change))
            count(change, *reg);
    for (const HistoryChange &change : changes)
        add(change);
    for (const QString &id : std::as_const(touched_))
        counts_.changed += cameOrWent_.contains(id) ? 0 : 1;
    sort();
    endResetModel();
}

void DifferencesModel::count(const HistoryChange &change, const RegisterInfo &reg)
{
    const bool whole = change.erased || !change.before || !change.after;
    if (reg.parent || !whole)
        return;
    cameOrWent_.insert(change.record);
    ++(change.erased ? counts_.erased : change.before ? counts_.removed : counts_.added);
}

void DifferencesModel::add(const HistoryChange &change)
{
    const RegisterInfo *reg = registerOf(change);
    const QString owner = reg ? ownerOf(*reg, change) : QString();
    if (!reg || owner.isEmpty() || (reg->parent && cameOrWent_.contains(owner)))
        return;
    const auto say = [this](const char *text) { return t_.text("Views", text); };
    touched_.insert(owner);
    const HistoryWords was(then_, t_), is(now_, t_);
    const QString kind = t_.field(*reg->singular ? reg->singular : reg->title);
    const QString own = (change.after ? is : was).titleOf(*reg, change);
    const QString record = !reg->parent ? own : titleOf(owner) + QStringLiteral(" · ") + own;
    if (!places_.contains(owner)) {
        const RegisterInfo *home = now_.source().registerOf(owner);
        const auto all = now_.source().registers();
        const auto at = std::ranges::find(all, home ? home : reg);
        places_.insert(owner, {std::size_t(at - all.begin()), titleOf(owner), owner});
    }
    const auto row = [&](const QString &what, const QString &before, const QString &after) {
        rows_.push_back({owner, {record, what, before, after}});
    };
    const QString there = say(QT_TRANSLATE_NOOP("Views", "recorded")),
                  absent = say(QT_TRANSLATE_NOOP("Views", "not recorded"));
    if (change.erased)
        return row(say(QT_TRANSLATE_NOOP("Views", "%1 erased")).arg(kind), there, {});
    if (!change.before)
        return row(say(QT_TRANSLATE_NOOP("Views", "%1 added")).arg(kind), absent, there);
    if (!change.after)
        return row(say(QT_TRANSLATE_NOOP("Views", "%1 removed")).arg(kind), there, absent);
    const auto orNothing = [&](const QString &value) {
        return value.isEmpty() ? say(QT_TRANSLATE_NOOP("Views", "empty")) : value;
    };
    for (const QString &member : HistoryWords::members(*reg, change))
        row(is.label(*reg, member), orNothing(was.value(*reg, member, *change.before)),
            orNothing(is.value(*reg, member, *change.after)));
}

/// As in the navigation, and by name in each register; what belongs to one record stays together.
void DifferencesModel::sort()
{
    std::ranges::stable_sort(rows_, [this](const Row &a, const Row &b) {
        const Place &one = *places_.constFind(a.id), &other = *places_.constFind(b.id);
        if (one.reg != other.reg)
            return one.reg < other.reg;
        const int order = one.title.localeAwareCompare(other.title);
        return order != 0 ? order < 0 : one.id < other.id;
    });
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rows_[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.words[std::size_t(index.column())];
    case Qt::ToolTipRole:
        return plainToolTip(row.words[std::size_t(index.column())]);
    case IdRole:
        return row.id;
    case ThereThenRole:
        return then_.source().registerOf(row.id) != nullptr;
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array<const char *, ColumnCount> heads{
        QT_TRANSLATE_NOOP("Views", "Record"), QT_TRANSLATE_NOOP("Views", "What differs"),
        QT_TRANSLATE_NOOP("Views", "As recorded then"), QT_TRANSLATE_NOOP("Views", "Today")};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return t_.text("Views", heads[std::size_t(section)]);
}
