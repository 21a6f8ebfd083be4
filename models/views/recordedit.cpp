// models/views/recordedit.cpp
#include "views/recordedit.h"
#include "schema/approval.h"
#include "schema/errors.h"
#include <QJsonArray>
#include <QUuid>
#include <algorithm>
#include <limits>

RecordEdit RecordEdit::fresh(const Reader &reader, const RegisterInfo &reg, const QString &id)
{
    RecordEdit edit;
    edit.reg_ = &reg;
    edit.id_ = id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id;
    edit.partRegisters_ = partsOf(reader.registers(), reg);
    edit.row_ = Row(qsizetype(reg.fields.size()));
    if (const qsizetype at = reg.indexOf(QLatin1String("origin")); at >= 0)
        edit.row_[at] = QString::fromLatin1(termsOf(Origin{})[std::size_t(Origin::Typed)].code);
    for (const RegisterInfo *part : edit.partRegisters_)
        edit.parts_[part] = {};
    return edit;
}

RecordEdit RecordEdit::opened(const Reader &reader, const RegisterInfo &reg, const QString &id)
{
    RecordEdit edit = fresh(reader, reg, id);
    edit.before_ = reader.find(reg, id);
    if (!edit.before_)
        throw Error(QCoreApplication::translate("Views", "This record is no longer there."), id);
    edit.row_ = *edit.before_;
    for (const RegisterInfo *part : edit.partRegisters_)
        edit.parts_[part] = reader.parts(*part, id);
    edit.partsBefore_ = edit.parts_;
    return edit;
}

void RecordEdit::setParts(const RegisterInfo &part, const std::vector<Record> &records)
{
    parts_[&part] = records;
}

bool RecordEdit::isVersionFixed() const
{
    return before_ && isApproved(*reg_, *before_);
}

/// With parent and position filled in.
std::vector<Record> RecordEdit::placed(const RegisterInfo &part) const
{
    const qsizetype parent = part.indexOf(QLatin1String("parent"));
    const qsizetype position = part.indexOf(QLatin1String("position"));
    std::vector<Record> records = parts_.at(&part);
    qint64 last = std::numeric_limits<qint64>::min();
    bool ordered = true; // new parts have no position yet: fine where they come last
    bool ended = false;
    for (Record &record : records) {
        record.row[parent] = id_;
        const QVariant &at = record.row[position];
        ordered = ordered && (!at.isValid() || (!ended && at.toLongLong() > last));
        ended = ended || !at.isValid();
        if (at.isValid())
            last = at.toLongLong();
    }
    qint64 next = 1;
    for (Record &record : records) {
        QVariant &at = record.row[position];
        if (!ordered || !at.isValid())
            at = next;
        next = at.toLongLong() + 1;
    }
    return records;
}

static const std::vector<Record> &partsIn(const RecordEdit::Parts &parts, const RegisterInfo *part)
{
    static const std::vector<Record> none;
    const auto at = parts.find(part);
    return at == parts.end() ? none : at->second;
}

ChangeSet RecordEdit::changes() const
{
    ChangeSet set;
    if (before_ != row_)
        set.push_back({reg_, id_, before_, row_});
    for (const RegisterInfo *part : partRegisters_) {
        const std::vector<Record> &before = partsIn(partsBefore_, part);
        const bool same =
            std::ranges::equal(before, partsIn(parts_, part), [](const Record &a, const Record &b) {
                return a.id == b.id && a.row == b.row;
            });
        if (same)
            continue;
        const std::vector<Record> after = placed(*part);
        for (const Record &record : after) {
            const auto was = std::ranges::find(before, record.id, &Record::id);
            if (was == before.end())
                set.push_back({part, record.id, {}, record.row});
            else if (was->row != record.row)
                set.push_back({part, record.id, was->row, record.row});
        }
        for (const Record &record : before)
            if (std::ranges::find(after, record.id, &Record::id) == after.end())
                set.push_back({part, record.id, record.row, {}});
    }
    return set;
}

ChangeSet RecordEdit::removal() const
{
    ChangeSet set{{reg_, id_, before_, {}}};
    for (const RegisterInfo *part : partRegisters_)
        for (const Record &record : partsIn(partsBefore_, part))
            set.push_back({part, record.id, record.row, {}});
    return set;
}

QString RecordEdit::draftKey() const
{
    return QLatin1String(reg_->key) + u'/' + id_;
}

static QJsonObject inDraft(const RegisterInfo &reg, const QString &id, const Row &row)
{
    return {{QStringLiteral("register"), QLatin1String(reg.key)},
            {QStringLiteral("id"), id},
            {QStringLiteral("values"), toJson(reg, row)}};
}

QJsonObject RecordEdit::toDraft() const
{
    QJsonArray changes{inDraft(*reg_, id_, row_)};
    for (const RegisterInfo *part : partRegisters_)
        for (const Record &record : partsIn(parts_, part))
            changes.append(inDraft(*part, record.id, record.row));
    return {{QStringLiteral("changes"), changes}};
}

static Row fromDraft(const RegisterInfo &reg, const QJsonObject &values, Row row)
{
    for (std::size_t i = 0; i < reg.fields.size(); ++i) {
        const FieldInfo &field = reg.fields[i];
        row[qsizetype(i)] = fromJson(field, values.value(QLatin1String(field.key)));
        const QString key = QLatin1String(field.key);
        const QJsonValue state = values.value(key + QStringLiteral("#state"));
        row.states.remove(key);
        if (state.isObject())
            row.states.insert(key, stateFromJson(state.toObject()));
    }
    return row;
}

void RecordEdit::takeDraft(const QJsonObject &draft)
{
    Parts taken;
    for (const QJsonValue value : draft.value(QLatin1String("changes")).toArray()) {
        const QJsonObject change = value.toObject();
        const QString key = change.value(QLatin1String("register")).toString();
        const QString id = change.value(QLatin1String("id")).toString();
        const QJsonObject values = change.value(QLatin1String("values")).toObject();
        if (key == QLatin1String(reg_->key))
            row_ = fromDraft(*reg_, values, Row(qsizetype(reg_->fields.size())));
        for (const RegisterInfo *part : partRegisters_)
            if (key == QLatin1String(part->key))
                taken[part].push_back({id, fromDraft(*part, values, Row(qsizetype(part->fields.size())))});
    }
    for (const RegisterInfo *part : partRegisters_)
        parts_[part] = taken[part];
}
