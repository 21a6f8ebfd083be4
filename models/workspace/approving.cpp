// models/workspace/approving.cpp
#include "workspace/approving.h"
#include "schema/approval.h"

/// Whether the change leaves this value to the approval.
static bool isLeft(const Change &change, qsizetype at)
{
    const QVariant before = change.before ? change.before->at(at) : QVariant();
    return change.after->at(at) == before;
}

static bool comesFromElsewhere(const Change &change)
{
    const QString origin = valueOf(*change.reg, *change.after, "origin").toString();
    return !change.before && !origin.isEmpty()
        && origin != QLatin1String(termsOf(Origin{})[std::size_t(Origin::Typed)].code);
}

static void writeApproval(Change &change, QDate today, const QString &actor)
{
    const RegisterInfo &reg = *change.reg;
    const auto fill = [&](const char *key, const QVariant &value) {
        if (const qsizetype at = reg.indexOf(QLatin1String(key)); isLeft(change, at))
            (*change.after)[at] = value;
    };
    const qint64 last = change.before ? valueOf(reg, *change.before, reg.approval.version).toLongLong() : 0;
    fill(reg.approval.version, last + 1);
    if (comesFromElsewhere(change))
        return;
    fill(reg.approval.on, today.toString(Qt::ISODate));
    if (!actor.isEmpty())
        fill(reg.approval.by, actor);
}

void writeApproval(ChangeSet &changes, QDate today, const QString &actor)
{
    for (Change &change : changes)
        if (change.after && isApproved(*change.reg, *change.after)
            && !(change.before && isApproved(*change.reg, *change.before)))
            writeApproval(change, today, actor);
}

Change newVersion(const RegisterInfo &reg, const QString &id, const Row &approved)
{
    Change change{&reg, id, approved, approved};
    (*change.after)[reg.indexOf(QLatin1String(reg.approval.state))] = QString::fromLatin1(reg.approval.begun);
    return change;
}
