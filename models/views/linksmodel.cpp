// models/views/linksmodel.cpp
#include "views/linksmodel.h"
#include "schema/translator.h"
#include "views/titles.h"
#include <array>

LinksModel::LinksModel(Workspace &workspace, const Translator &translator, QObject *parent)
    : QAbstractTableModel(parent)
    , workspace_(workspace)
    , translator_(translator)
{
    connect(&workspace, &Workspace::changed, this, &LinksModel::reload);
}

void LinksModel::setRecord(const QString &id)
{
    id_ = id;
    reload();
}

static QStringList targets(const FieldInfo &field, const QVariant &value)
{
    if (!field.reference || !value.isValid())
        return {};
    return field.isList() ? value.toStringList() : QStringList{value.toString()};
}

QString LinksModel::owner(const RegisterInfo &reg, const QString &id) const
{
    const std::optional<Row> row = reg.parent ? workspace_.source().find(reg, id) : std::nullopt;
    return row ? valueOf(reg, *row, "parent").toString() : id;
}

void LinksModel::addFrom(const QString &id, std::vector<Link> &links) const
{
    const Source &source = workspace_.source();
    const RegisterInfo *reg = source.registerOf(id);
    const std::optional<Row> row = reg ? source.find(*reg, id) : std::nullopt;
    if (!row)
        return;
    for (const FieldInfo &field : reg->fields)
        if (field.home != Home::Record)
            for (const QString &to : targets(field, valueOf(*reg, *row, field.key)))
                if (const RegisterInfo *target = source.registerOf(to))
                    links.push_back({false, to, owner(*target, to), target, &field});
    for (const RegisterInfo *part : partsOf(source.registers(), *reg))
        for (const Record &record : source.parts(*part, id))
            addFrom(record.id, links);
}

void LinksModel::addTo(const QString &id, std::vector<Link> &links) const
{
    const Source &source = workspace_.source();
    for (const QString &from : source.usedBy(id)) {
        const RegisterInfo *reg = source.registerOf(from);
        const std::optional<Row> row = reg ? source.find(*reg, from) : std::nullopt;
        if (!row)
            continue;
        for (const FieldInfo &field : reg->fields)
            if (field.home != Home::Record && targets(field, valueOf(*reg, *row, field.key)).contains(id))
                links.push_back({true, from, owner(*reg, from), reg, &field});
    }
}

void LinksModel::reload()
{
    std::vector<Link> now;
    if (!id_.isEmpty()) {
        addTo(id_, now);
        addFrom(id_, now);
    }
    if (now == links_ && now.empty())
        return;
    beginResetModel(); // titles may have changed though the links have not
    links_ = std::move(now);
    endResetModel();
}

QVariant LinksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Link &link = links_[std::size_t(index.row())];
    if (role == IdRole)
        return link.open;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case DirectionColumn:
        return link.incoming ? translator_.text("Views", QT_TRANSLATE_NOOP("Views", "used by"))
                             : translator_.text("Views", QT_TRANSLATE_NOOP("Views", "points to"));
    case RecordColumn: {
        const QString title = shownTitle(workspace_.source(), link.open, translator_);
        return link.open == link.record
            ? title
            : title + QStringLiteral(" · ") + shownTitle(workspace_.source(), link.record, translator_);
    }
    case RegisterColumn:
        return translator_.field(*link.reg->singular ? link.reg->singular : link.reg->title);
    case FieldColumn:
        return translator_.field(link.field->label);
    default:
        return {};
    }
}

QVariant LinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array<const char *, ColumnCount> heads{
        QT_TRANSLATE_NOOP("Views", "Link"), QT_TRANSLATE_NOOP("Views", "Record"),
        QT_TRANSLATE_NOOP("Views", "Register"), QT_TRANSLATE_NOOP("Views", "Field")};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return translator_.text("Views", heads[std::size_t(section)]);
}
