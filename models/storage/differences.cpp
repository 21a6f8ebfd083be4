// models/storage/differences.cpp
#include "storage/differences.h"
#include "storage/payload.h"
#include <QHash>

namespace {

/// A record between the two moments, followed from the older to the newer.
class Followed {
public:
    Followed(const QString &reg, const QString &record)
        : change_{reg, record, {}, {}}
    {
    }

    void take(const Payload &payload)
    {
        if (!seen_) {
            seen_ = true;
            existedThen_ = payload.before.has_value();
        }
        if (payload.before && existedThen_ && !wholeBefore_)
            keepFirst(*payload.before);
        wholeBefore_ = wholeBefore_ || !payload.after;
        exists_ = payload.after.has_value();
        if (!payload.after || !payload.before)
            after_ = {};
        if (payload.after)
            for (auto it = payload.after->begin(); it != payload.after->end(); ++it)
                after_.insert(it.key(), *it);
    }
    void erase() { erased_ = true; }

    std::optional<HistoryChange> difference() const
    {
        HistoryChange out = change_;
        out.erased = erased_;
        if (erased_)
            return out;
        if (existedThen_)
            out.before = before_;
        if (exists_)
            out.after = after_;
        if (existedThen_ && exists_)
            keepDiffering(*out.before, *out.after);
        const bool same = !existedThen_ && !exists_;
        return same || (out.before && out.after && out.before->isEmpty()) ? std::nullopt : std::optional(out);
    }

private:
    void keepFirst(const QJsonObject &values)
    {
        for (auto it = values.begin(); it != values.end(); ++it)
            if (!before_.contains(it.key()))
                before_.insert(it.key(), *it);
    }

    /// Both sides name the same members; what is missing in a whole record is null in the other.
    static void keepDiffering(QJsonObject &before, QJsonObject &after)
    {
        QStringList keys = before.keys() + after.keys();
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            const QJsonValue was = before.contains(key) ? before.value(key) : QJsonValue(QJsonValue::Null);
            const QJsonValue is = after.contains(key) ? after.value(key) : QJsonValue(QJsonValue::Null);
            before.remove(key);
            after.remove(key);
            if (was == is)
                continue;
            before.insert(key, was);
            after.insert(key, is);
        }
    }

    HistoryChange change_;
    QJsonObject before_, after_;
    bool seen_ = false, existedThen_ = false, exists_ = false, erased_ = false;
    bool wholeBefore_ = false;
};

} // namespace

std::vector<HistoryChange> differencesSince(const Connection &db, qint64 seq,
                                            const std::function<void(qint64, qint64)> &note)
{
    std::vector<Followed> followed;
    QHash<QString, std::size_t> places;
    const qint64 total = db.first("SELECT count(*) FROM entry_change WHERE seq > ?", {seq}).toLongLong();
    Statement s = db.query("SELECT register, record, payload, payload IS NULL AND EXISTS (SELECT 1 FROM "
                           "entry_change AS earlier WHERE earlier.record = entry_change.record AND "
                           "earlier.seq <= ?1) FROM entry_change WHERE seq > ?1 ORDER BY seq, n",
                           {seq});
    for (qint64 done = 0; s.step(); ++done) {
        if (note && done % 1000 == 0)
            note(done, total);
        const QString record = s.value(1).toString();
        const bool blank = !s.value(2).isValid();
        if (blank && s.value(3).toLongLong() == 0)
            continue; // added and erased in between
        if (!places.contains(record)) {
            places.insert(record, followed.size());
            followed.emplace_back(s.value(0).toString(), record);
        }
        Followed &one = followed[places.value(record)];
        if (blank)
            one.erase();
        else
            one.take(Payload::parse(s.value(2).toString()));
    }
    std::vector<HistoryChange> out;
    for (const Followed &one : followed)
        if (std::optional<HistoryChange> change = one.difference())
            out.push_back(std::move(*change));
    return out;
}
