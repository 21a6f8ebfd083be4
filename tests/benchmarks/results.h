// tests/benchmarks/results.h - what was measured, and what is promised of it
#pragma once
#include <QString>
#include <map>
#include <vector>

class Results {
public:
    void add(const QString &what, double value) { values_[what].push_back(value); }
    bool has(const QString &what) const { return values_.contains(what); }
    /// `share` of all values are at most that: 0.5 is the median.
    double quantile(const QString &what, double share) const;
    double median(const QString &what) const { return quantile(what, 0.5); }

    /// `value` must be at most `limit`; both in `unit` (empty: a ratio).
    void promise(const QString &words, double value, double limit, const QString &unit = {});
    /// One line each; false where one is not kept.
    bool print() const;

private:
    struct Promise {
        QString words;
        double value, limit;
        QString unit;
    };
    std::map<QString, std::vector<double>> values_;
    std::vector<Promise> promises_;
};
