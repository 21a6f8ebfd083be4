// tests/benchmarks/main.cpp - measures, prints the promises and ends with 1 where one is not kept
//
//   custos_benchmarks --data FOLDER [--only opening,lists,reports,memory] [options of Google Benchmark]
#include "measures.h"
#include "report/report.h"
#include "support/theme.h"
#include <benchmark/benchmark.h>

int main(int argc, char **argv)
{
    prepareDeterministicOutput();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    WatchedApplication application(argc, argv);
    Theme::apply(application, Theme::Mode::Light);
    QStringList args = QCoreApplication::arguments();
    if (args.value(1) == QLatin1String("--peak"))
        return openAndPrintPeak(application, args.value(2), args.value(3));
    const auto option = [&args](const char *name) {
        const qsizetype at = args.indexOf(QLatin1String(name));
        return at < 0 ? QString() : args.value(at + 1);
    };
    Results results;
    const QString data = option("--data");
    const Bench bench{application, results, data.isEmpty() ? QStringLiteral("benchmark-data") : data};
    const QStringList only = option("--only").split(u',', Qt::SkipEmptyParts);
    const std::pair<const char *, void (*)(const Bench &)> all[] = {{"opening", measureOpening},
                                                                    {"lists", measureLists},
                                                                    {"reports", measureReports},
                                                                    {"memory", measureMemory}};
    for (const auto &[name, measure] : all)
        if (only.isEmpty() || only.contains(QLatin1String(name)))
            measure(bench);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return results.print() ? 0 : 1;
}
