// models/schema/approval.cpp
#include "schema/approval.h"
#include "schema/anyrecord.h"

bool isApproved(const RegisterInfo &reg, const Row &row)
{
    return reg.approval.state
        && valueOf(reg, row, reg.approval.state).toString() == QLatin1String(reg.approval.approved);
}

const FieldInfo *changedInVersion(const RegisterInfo &reg, const Row &before, const Row &after)
{
    for (std::size_t i = 0; i < reg.fields.size(); ++i) {
        const FieldInfo &field = reg.fields[i];
        const QString key = QLatin1String(field.key);
        if (!field.outsideVersion
            && (before.value(qsizetype(i)) != after.value(qsizetype(i))
                || before.states.value(key) != after.states.value(key)))
            return &field;
    }
    return nullptr;
}

static QString sentence(const RegisterInfo &reg, const Row &row)
{
    const QString reference = valueOf(reg, row, "reference").toString();
    const QVariant version = valueOf(reg, row, reg.approval.version);
    if (!version.isValid())
        return QCoreApplication::translate("Storage", "%1 is approved. Begin a new version to change it.")
            .arg(reference);
    return QCoreApplication::translate("Storage",
                                       "%1 is approved (version %2). Begin a new version to change it.")
        .arg(reference, version.toString());
}

std::optional<ApprovedRecord> ApprovalGuard::approvedOwner(const RegisterInfo &part, const QString &parent)
{
    if (const auto known = owners_.constFind(parent); known != owners_.constEnd())
        return *known;
    const RegisterInfo *reg = parentRegister(reader_, part, parent);
    const std::optional<Row> row = reg ? reader_.find(*reg, parent) : std::nullopt;
    std::optional<ApprovedRecord> owner;
    if (row && isApproved(*reg, *row))
        owner = ApprovedRecord{parent, sentence(*reg, *row), {}};
    else if (row && reg->parent)
        owner = approvedOwner(*reg, valueOf(*reg, *row, "parent").toString());
    owners_.insert(parent, owner);
    return owner;
}

std::optional<ApprovedRecord> ApprovalGuard::against(const Change &change)
{
    const RegisterInfo &reg = *change.reg;
    if (belongsToAny(reg)) // a file kept with the record says nothing of its content
        return std::nullopt;
    const FieldInfo *changed =
        change.before && change.after ? changedInVersion(reg, *change.before, *change.after) : nullptr;
    if (change.before && change.after && !changed)
        return std::nullopt;
    const QString field = changed ? QLatin1String(changed->key) : QString();
    if (change.before && isApproved(reg, *change.before))
        return ApprovedRecord{change.id, sentence(reg, *change.before), field};
    for (const std::optional<Row> *row : {&change.before, &change.after}) {
        if (!reg.parent || !*row)
            continue;
        std::optional<ApprovedRecord> owner = approvedOwner(reg, valueOf(reg, **row, "parent").toString());
        if (owner) {
            owner->field = field;
            return owner;
        }
    }
    return std::nullopt;
}
