// tests/benchmarks/opening.cpp - from asking for a file to its first page
#include "floor.h"
#include "measures.h"
#include <benchmark/benchmark.h>

static constexpr int activities = 10000, times = 7;

void measureOpening(const Bench &bench)
{
    for (const BenchFile &file : benchFiles(bench.folder, {.count = activities})) {
        const QString kind = QLatin1String(file.kind);
        const std::string name = std::string("opening/10000 activities/") + file.kind;
        const QString ours = QStringLiteral("opening ") + kind,
                      floor = QStringLiteral("opening floor ") + kind;
        benchmark::RegisterBenchmark(
            name.c_str(),
            [=](benchmark::State &state) {
                for ([[maybe_unused]] auto each : state) {
                    bench.results.add(floor, openingFloor(bench.application, file));
                    BenchWindow window;
                    const double took = window.open(bench.application, file);
                    bench.results.add(ours, took);
                    state.SetIterationTime(took / 1000);
                }
                state.counters["floor_ms"] = bench.results.median(floor);
                state.counters["ours_ms"] = bench.results.median(ours);
                bench.results.promise(
                    QStringLiteral("10,000 activities, open to first page / floor, %1").arg(kind),
                    bench.results.median(ours) / bench.results.median(floor), 2);
            })
            ->UseManualTime()
            ->Iterations(times)
            ->Unit(benchmark::kMillisecond);
    }
}
