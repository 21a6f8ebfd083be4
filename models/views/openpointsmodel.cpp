// models/views/openpointsmodel.cpp
#include "views/openpointsmodel.h"
#include "rules/rulebook.h"
#include "schema/translator.h"
#include "views/datewords.h"
#include "views/plaintooltip.h"
#include "views/pointcounts.h"
#include "views/titles.h"
#include <algorithm>
#include <array>

OpenPointsModel::OpenPointsModel(Workspace &workspace, const Translator &translator, const QString &record,
                                 QObject *parent)
    : QAbstractTableModel(parent)
    , workspace_(workspace)
    , translator_(translator)
    , all_(record.isEmpty())
    , record_(record)
{
    connect(&workspace, &Workspace::changed, this, &OpenPointsModel::reload);
    connect(&workspace, &Workspace::openPointsChanged, this, &OpenPointsModel::reload);
    reload();
}

void OpenPointsModel::setRecord(const QString &record)
{
    all_ = false;
    record_ = record;
    reload();
}

void OpenPointsModel::reload()
{
    OpenPoints now;
    if (all_)
        now = workspace_.openPoints(workspace_.now());
    else if (workspace_.source().registerOf(record_))
        now = workspace_.openPointsOf(record_, workspace_.now());
    LeftPoints left(workspace_.source(), workspace_.now().date());
    std::ranges::stable_sort(now, {}, [&](const OpenPoint &point) { // the firmest first, what is left last
        return std::pair(left.contains(point), point.grade);
    });
    std::swap(left_, left);
    QStringList shownLeft;
    for (const OpenPoint &point : now)
        shownLeft << leftWords(point);
    if (now == points_ && shownLeft == shownLeft_)
        return;
    beginResetModel();
    points_ = std::move(now);
    shownLeft_ = shownLeft;
    open_ = int(shownLeft_.count(QString()));
    endResetModel();
}

QString OpenPointsModel::leftWords(const OpenPoint &point) const
{
    const LeftNote *note = left_.of(point);
    if (!note)
        return {};
    const QString until = shortDate(note->until.toString(Qt::ISODate), translator_);
    const QString head = note->by.isEmpty()
        ? translator_.text("Views", QT_TRANSLATE_NOOP("Views", "left as it is until %1")).arg(until)
        : translator_.text("Views", QT_TRANSLATE_NOOP("Views", "left as it is until %1 by %2"))
              .arg(until, note->by);
    return translator_.labelled(head, note->reason.simplified());
}

/// Two statements on one line: no full stop before the dot.
QString joined(const QString &statement, const QString &more)
{
    const bool stop = statement.endsWith(u'.') && !statement.endsWith(QLatin1String(".."));
    return (stop ? statement.chopped(1) : statement) + QStringLiteral(" · ") + more;
}

QString OpenPointsModel::words(const OpenPoint &point) const
{
    return shownMessage(point, workspace_.source(), translator_);
}

QString OpenPointsModel::fieldLabel(const OpenPoint &point) const
{
    const FieldInfo *field = fieldOf(point, workspace_.source());
    return field ? translator_.field(field->label) : QString();
}

QString gradeInShort(Grade grade, const Translator &t)
{
    switch (grade) {
    case Grade::Law:
        return t.text("Views", QT_TRANSLATE_NOOP("Views", "law"));
    case Grade::Guidance:
        return t.text("Views", QT_TRANSLATE_NOOP("Views", "guidance"));
    case Grade::Practice:
        break;
    }
    return t.text("Views", QT_TRANSLATE_NOOP("Views", "practice"));
}

QVariant OpenPointsModel::shown(const OpenPoint &point, int column) const
{
    switch (column) {
    case GradeColumn:
        return gradeInShort(point.grade, translator_);
    case PointColumn: {
        const QString left = leftWords(point);
        return left.isEmpty() ? words(point) : joined(words(point), left);
    }
    case RecordColumn: {
        const QString owner = ownerOf(point, workspace_.source()),
                      title = shownTitle(workspace_.source(), owner, translator_);
        return owner == point.record
            ? title
            : title + QStringLiteral(" · ") + shownTitle(workspace_.source(), point.record, translator_);
    }
    case FieldColumn:
        return fieldLabel(point);
    case LawColumn:
        return citation(point.law, translator_);
    default:
        return {};
    }
}

QVariant OpenPointsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OpenPoint &point = points_[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(point, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(shown(point, index.column()).toString());
    case SortRole:
        return index.column() == GradeColumn ? QVariant(int(point.grade)) : shown(point, index.column());
    case IdRole:
        return ownerOf(point, workspace_.source());
    case PartRole: {
        const QString owner = ownerOf(point, workspace_.source());
        return owner == point.record ? QString() : point.record;
    }
    case FieldRole:
        return point.field;
    case GradeRole:
        return left_.contains(point) ? QString(leftCode) : QString(codeOf(point.grade));
    default:
        return {};
    }
}

QVariant OpenPointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array<const char *, ColumnCount> heads{
        QT_TRANSLATE_NOOP("Views", "Grade"), QT_TRANSLATE_NOOP("Views", "What the record shows"),
        QT_TRANSLATE_NOOP("Views", "Record"), QT_TRANSLATE_NOOP("Views", "Field"),
        QT_TRANSLATE_NOOP("Views", "Provision")};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return translator_.text("Views", heads[std::size_t(section)]);
}
