// models/workspace/reviewing.cpp
#include "workspace/reviewing.h"
#include "rules/reviews.h"
#include "schema/approval.h"
#include <algorithm>

static constexpr qint64 mostEntries = 500;

static bool has(const RegisterInfo &reg, const char *key)
{
    return reg.indexOf(QLatin1String(key)) >= 0;
}

bool isReviewed(const RegisterInfo &reg)
{
    return has(reg, "last_review") && has(reg, "review_due");
}

bool canEnd(const RegisterInfo &reg)
{
    return has(reg, "processing_state") && has(reg, "end_date");
}

QDate nextReview(const RegisterInfo &reg, const Row &row, QDate today)
{
    const QDate byCycle = plusPeriod(today, valueOf(reg, row, "review_cycle").toString());
    return byCycle.isValid() && byCycle > today ? byCycle : today.addYears(1);
}

static QVariant written(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

Change reviewed(const RegisterInfo &reg, const QString &id, const Row &row, const Review &review)
{
    Change change{&reg, id, row, row};
    const auto set = [&](const char *key, const QVariant &value) {
        if (const qsizetype at = reg.indexOf(QLatin1String(key)); at >= 0)
            (*change.after)[at] = value;
    };
    set("last_review", written(review.on));
    set("review_due", written(review.next));
    if (review.outcome == ReviewOutcome::Changed && isApproved(reg, row))
        set(reg.approval.state, QString::fromLatin1(reg.approval.begun));
    if (review.outcome != ReviewOutcome::EndedDataHeld && review.outcome != ReviewOutcome::EndedErased)
        return change;
    const bool erased = review.outcome == ReviewOutcome::EndedErased;
    set("processing_state", erased ? QStringLiteral("ended_erased") : QStringLiteral("ended_data_held"));
    if (!valueOf(reg, row, "end_date").isValid())
        set("end_date", written(review.ended.isValid() ? review.ended : review.on));
    return change;
}

static bool concerns(const Workspace &workspace, const HistoryChange &change, const QString &id)
{
    const auto names = [&](const std::optional<QJsonObject> &values) {
        return values && values->value(QLatin1String("parent")).toString() == id;
    };
    return change.record == id || names(change.before) || names(change.after)
        || workspace.source().parentOf(change.record) == id;
}

std::vector<HistoryEntry> movedSinceReview(const Workspace &workspace, const RegisterInfo &reg,
                                           const QString &id)
{
    const std::optional<Row> row = workspace.source().find(reg, id);
    const QDate last =
        row ? QDate::fromString(valueOf(reg, *row, "last_review").toString(), Qt::ISODate) : QDate();
    std::vector<HistoryEntry> out;
    for (HistoryEntry &entry :
         workspace.history().entries({.record = id, .limit = mostEntries, .newestFirst = true})) {
        if (entry.reason.code == QLatin1String("reviewed"))
            return out;
        if (last.isValid() && entry.at.toTimeZone(workspace.zone()).date() <= last)
            continue; // a day may be recorded without an entry of its own: entries go on behind it
        std::erase_if(entry.changes,
                      [&](const HistoryChange &change) { return !concerns(workspace, change, id); });
        if (!entry.changes.empty())
            out.push_back(std::move(entry));
    }
    return out;
}
