// models/exchange/plan.cpp - from a file's records to one change set
#include "exchange/plan.h"
#include "exchange/taking.h"
#include "schema/approval.h"
#include <QJsonArray>
#include <algorithm>

static QString said(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

namespace {
class Planning {
public:
    Planning(const Reader &reader, const ImportOptions &options, const SourceDocument &source)
        : reader_(reader)
        , options_(options)
        , matching_(reader, options, source)
    {
    }
    ImportPlan plan()
    {
        std::vector<Planned> &all = matching_.planned();
        for (Planned &record : all) {
            take(record);
            refuseApproved(record);
        }
        refuseWhatHangsOnRefused(all);
        for (Planned &record : all)
            if (!record.refused)
                finish(record);
        for (const Planned &record : all)
            if (!record.refused)
                count(record);
        std::ranges::stable_sort(plan_.changes, {}, &Planning::place);
        plan_.refused = std::move(matching_.refused());
        return std::move(plan_);
    }

private:
    void take(Planned &record)
    {
        if (record.refused)
            return;
        try {
            takeValues(record, matching_);
        } catch (const WrongValue &e) {
            matching_.refuse(record, e.field, e.message());
        }
    }
    void refuseApproved(Planned &record)
    {
        if (record.refused)
            return;
        const Change change{record.source->reg, record.id, record.before, record.after};
        if (const std::optional<ApprovedRecord> approved = approval_.against(change))
            matching_.refuse(record, approved->field, approved->sentence);
    }
    void refuseWhatHangsOnRefused(std::vector<Planned> &all)
    {
        bool again = true;
        while (again) {
            again = false;
            for (Planned &record : all) {
                const auto lost = std::ranges::find_if(
                    record.needs, [&](std::size_t i) { return all[i].refused && !all[i].before; });
                if (record.refused || lost == record.needs.end())
                    continue;
                matching_.refuse(record, {},
                                 said(QT_TRANSLATE_NOOP("Exchange", "It needs “%1”, which is refused."))
                                     .arg(calledInSource(all[*lost].source->members)));
                again = true;
            }
        }
    }

    void finish(Planned &record)
    {
        const RegisterInfo &reg = *record.source->reg;
        for (const QString &field : std::as_const(record.absent))
            warn(record, field, QStringLiteral("content-absent"),
                 said(QT_TRANSLATE_NOOP(
                     "Exchange",
                     "The content is not in the workspace, and JSON holds only its SHA-256. "
                     "The field was left as it is.")));
        if (reg.parent) {
            markOrigin(record, originOfParent(record), options_.source);
        } else {
            settleNumber(record);
            markOrigin(record, headOrigin(reg, record.after, record.source), options_.source);
            heads_.insert(record.id, &record);
        }
    }
    HeadOrigin originOfParent(const Planned &part) const
    {
        QString id = part.parent;
        while (!heads_.contains(id)) { // not in the file, or a part of a part
            const RegisterInfo *reg = reader_.registerOf(id);
            const std::optional<Row> row = reg ? reader_.find(*reg, id) : std::nullopt;
            if (!row)
                return {};
            if (!reg->parent)
                return headOrigin(*reg, *row, nullptr);
            id = valueOf(*reg, *row, "parent").toString();
        }
        const Planned &head = *heads_[id];
        return headOrigin(*head.source->reg, head.after, head.source);
    }
    void settleNumber(Planned &record)
    {
        const RegisterInfo &reg = *record.source->reg;
        const qsizetype at = reg.indexOf(QLatin1String("reference"));
        const QString number = at < 0 ? QString() : record.after[at].toString();
        if (number.isEmpty())
            return;
        const QString owner = matching_.known(reg).byReference.value(number, record.id);
        const QString here = QLatin1String(reg.key) + u'/' + number;
        if (owner == record.id && !numbers_.contains(here)) {
            numbers_.insert(here);
            return;
        }
        record.after[at] = record.before ? record.before->at(at) : QVariant();
        warn(record, QStringLiteral("reference"), QStringLiteral("reference-taken"),
             said(QT_TRANSLATE_NOOP(
                      "Exchange",
                      "The number %1 belongs to another record; this one gets the next free number."))
                 .arg(number));
    }
    void warn(const Planned &record, const QString &field, const QString &code, const QString &message)
    {
        const SourceRecord &s = *record.source;
        plan_.warnings.push_back({QLatin1String(s.reg->key), s.row, s.line, field, code, message});
    }

    void count(const Planned &record)
    {
        const RegisterInfo &reg = *record.source->reg;
        const bool same = record.before == record.after;
        for (ImportCounts *counts :
             {reg.parent ? &plan_.parts : &plan_.records, &plan_.registers[QLatin1String(reg.key)]})
            ++(!record.before ? counts->added : same ? counts->unchanged : counts->changed);
        if (!same)
            plan_.changes.push_back({&reg, record.id, record.before, record.after});
    }
    /// New records that bring their number come before those that are given one, so that none is given twice.
    static bool place(const Change &change)
    {
        const bool numberless =
            !change.reg->parent && !valueOf(*change.reg, *change.after, "reference").isValid();
        return change.reg->parent || numberless;
    }

    const Reader &reader_;
    const ImportOptions &options_;
    Matching matching_;
    ApprovalGuard approval_{reader_};
    ImportPlan plan_;
    QHash<QString, const Planned *> heads_;
    QSet<QString> numbers_; // register/number that the file has used
};
} // namespace

ImportPlan planImport(const QByteArray &bytes, const Reader &reader, const ImportOptions &options)
{
    const SourceDocument source =
        readJson(bytes, reader.registers(), options.newestFormat, options.onlyRegister);
    return Planning(reader, options, source).plan();
}

static QJsonObject toJson(const ImportCounts &counts)
{
    return {{QStringLiteral("added"), counts.added},
            {QStringLiteral("changed"), counts.changed},
            {QStringLiteral("unchanged"), counts.unchanged}};
}

static QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const ImportPlan &plan, const ImportOptions &options)
{
    QJsonObject out = toJson(plan.records);
    QJsonArray refused, warnings;
    for (const Refusal &r : plan.refused)
        refused.append(QJsonObject{{QStringLiteral("row"), r.row},
                                   {QStringLiteral("line"), r.line},
                                   {QStringLiteral("column"), QJsonValue()},
                                   {QStringLiteral("register"), r.reg},
                                   {QStringLiteral("record"), orNull(r.record)},
                                   {QStringLiteral("field"), orNull(r.field)},
                                   {QStringLiteral("reason"), r.reason}});
    for (const ImportWarning &w : plan.warnings)
        warnings.append(QJsonObject{{QStringLiteral("row"), w.row},
                                    {QStringLiteral("line"), w.line},
                                    {QStringLiteral("register"), w.reg},
                                    {QStringLiteral("field"), orNull(w.field)},
                                    {QStringLiteral("code"), w.code},
                                    {QStringLiteral("message"), w.message}});
    QJsonObject registers;
    for (const auto &[key, counts] : plan.registers)
        registers.insert(key, toJson(counts));
    out.insert(QStringLiteral("source"), options.source);
    out.insert(QStringLiteral("register"), orNull(options.onlyRegister));
    out.insert(QStringLiteral("sheet"), QJsonValue());
    out.insert(QStringLiteral("header_row"), QJsonValue());
    out.insert(QStringLiteral("encoding"), QStringLiteral("UTF-8"));
    out.insert(QStringLiteral("delimiter"), QJsonValue());
    out.insert(QStringLiteral("mapping"), QJsonArray());
    out.insert(QStringLiteral("registers"), registers);
    out.insert(QStringLiteral("parts"), toJson(plan.parts));
    out.insert(QStringLiteral("refused"), refused);
    out.insert(QStringLiteral("warnings"), warnings);
    return out;
}
