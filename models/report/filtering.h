// models/report/filtering.h - takes from a workspace what an edition leaves out: records, then values, then
// the links to what is not there
#pragma once
#include "report/snapshot.h"
#include <functional>

namespace report {
class Filtering {
public:
    Filtering(Snapshot &snapshot, const Edition &edition)
        : snapshot_(snapshot)
        , edition_(edition)
    {
    }
    /// Before its records can be looked up. The internal edition stays as it is.
    void run();

private:
    using Records = std::vector<Record>;
    Records &records(const RegisterInfo &reg) { return snapshot_.records_[&reg]; }
    void keep();
    void mask(const RegisterInfo &reg, Record &record, const std::function<bool(const FieldInfo &)> &holds);
    void dropLinks();
    void identify();
    Identified identified(const QString &organisation) const;

    Snapshot &snapshot_;
    const Edition &edition_;
    QSet<QString> kept_; // ids
    QSet<QString> inFull_, byAddress_; // organisations
};
} // namespace report
