// models/exchange/csv.cpp
#include "exchange/csv.h"
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace {
struct Columns { // of one register
    const RegisterInfo *reg;
    QSet<QString> states; // fields of which some record has a state
};

bool isColumn(const FieldInfo &field)
{
    return QLatin1String(field.key) != QLatin1String("parent");
}

QString quoted(const QString &text)
{
    return u'"' + QString(text).replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString safe(const QString &text)
{
    static const QRegularExpression formula(QStringLiteral("^'*[=+\\-@\\t\\r]"));
    return formula.match(text).hasMatch() ? u'\'' + text : text;
}

QString cellOf(const FieldInfo &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    if (!field.isList())
        return field.isText() || field.kind == Kind::Choice ? safe(value.toString()) : value.toString();
    QStringList items = value.toStringList();
    for (QString &item : items)
        if (item.contains(u';') || item.contains(u'"'))
            item = quoted(item);
    return safe(items.join(QStringLiteral("; ")));
}

QString escaped(const QString &cell)
{
    static const QRegularExpression special(QStringLiteral("[\",\\r\\n]|^\\s|\\s$"));
    return cell.contains(special) ? quoted(cell) : cell;
}

QStringList header(const Columns &columns, const QString &prefix)
{
    QStringList out{prefix + QStringLiteral("id")};
    for (const FieldInfo &field : columns.reg->fields) {
        const QString key = QLatin1String(field.key);
        if (isColumn(field) || prefix.isEmpty())
            out << prefix + key;
        if (columns.states.contains(key))
            out << prefix + key + QStringLiteral("#state");
    }
    return out;
}

QStringList cells(const Columns &columns, bool inside, const Record *record, bool onlyId)
{
    QStringList out{record ? record->id : QString()};
    for (std::size_t i = 0; i < columns.reg->fields.size(); ++i) {
        const FieldInfo &field = columns.reg->fields[i];
        const QString key = QLatin1String(field.key);
        const bool empty = !record || onlyId;
        if (isColumn(field) || !inside)
            out << (empty ? QString() : cellOf(field, record->row.at(qsizetype(i))));
        if (columns.states.contains(key))
            out << (empty || !record->row.states.contains(key)
                        ? QString()
                        : QString::fromUtf8(
                            QJsonDocument(toJson(record->row.states[key])).toJson(QJsonDocument::Compact)));
    }
    return out;
}

class Table {
public:
    Table(const Reader &reader, const RegisterInfo &reg, const Holds &holds)
        : reader_(reader)
        , holds_(holds)
        , own_{&reg, {}}
    {
        for (const RegisterInfo *part : partsOf(reader.registers(), reg))
            parts_.push_back({part, {}});
        for (const Record &record : reader.all(reg))
            if (held(reg, record)) {
                records_.push_back(record);
                noteStates(record);
            }
    }
    QByteArray csv()
    {
        QStringList names = header(own_, {});
        for (const Columns &part : parts_)
            names << header(part, QLatin1String(part.reg->key) + u'.');
        add(names);
        for (const Record &record : records_)
            addRecord(record);
        return out_;
    }

private:
    bool held(const RegisterInfo &reg, const Record &record) const { return !holds_ || holds_(reg, record); }
    std::vector<Record> partsIn(const Columns &part, const Record &record) const
    {
        std::vector<Record> out = reader_.parts(*part.reg, record.id);
        std::erase_if(out, [&](const Record &r) { return !held(*part.reg, r); });
        return out;
    }
    void noteStates(const Record &record)
    {
        for (const QString &key : record.row.states.keys())
            own_.states.insert(key);
        for (Columns &part : parts_)
            for (const Record &r : partsIn(part, record))
                for (const QString &key : r.row.states.keys())
                    part.states.insert(key);
    }
    void addRecord(const Record &record)
    {
        std::vector<std::vector<Record>> inside;
        std::size_t rows = 1;
        for (const Columns &part : parts_) {
            inside.push_back(partsIn(part, record));
            rows = std::max(rows, inside.back().size());
        }
        for (std::size_t row = 0; row < rows; ++row) {
            QStringList line = cells(own_, false, &record, row > 0);
            for (std::size_t p = 0; p < parts_.size(); ++p)
                line << cells(parts_[p], true, row < inside[p].size() ? &inside[p][row] : nullptr, false);
            add(line);
        }
    }
    void add(QStringList line)
    {
        for (QString &cell : line)
            cell = escaped(cell);
        out_ += line.join(u',').toUtf8() + "\r\n";
    }

    const Reader &reader_;
    const Holds &holds_;
    Columns own_;
    std::vector<Columns> parts_;
    std::vector<Record> records_;
    QByteArray out_;
};
} // namespace

QByteArray toCsv(const Reader &reader, const RegisterInfo &reg, const Holds &holds)
{
    return Table(reader, reg, holds).csv();
}
