// tests/benchmarks/results.cpp
#include "results.h"
#include <algorithm>
#include <cmath>
#include <cstdio>

double Results::quantile(const QString &what, double share) const
{
    std::vector<double> sorted = values_.at(what);
    std::ranges::sort(sorted);
    const auto at = std::size_t(std::ceil(share * double(sorted.size())));
    return sorted[std::clamp<std::size_t>(at, 1, sorted.size()) - 1];
}

void Results::promise(const QString &words, double value, double limit, const QString &unit)
{
    promises_.push_back({words, value, limit, unit});
}

bool Results::print() const
{
    bool kept = true;
    std::printf("\n%-76s %10s %12s\n", "promise", "measured", "at most");
    for (const Promise &one : promises_) {
        const bool is = one.value <= one.limit;
        kept = kept && is;
        std::printf("%-76s %7.2f %-3s %7.2f %-3s %s\n", qPrintable(one.words), one.value,
                    qPrintable(one.unit), one.limit, qPrintable(one.unit), is ? "kept" : "NOT KEPT");
    }
    return kept;
}
