// tests/benchmarks/memory.cpp - the most memory a process has taken that opened a file and showed its list
#include "measures.h"
#include <QFile>
#include <QProcess>
#include <QTest>
#include <benchmark/benchmark.h>

static constexpr int activities = 10000;

int openAndPrintPeak(WatchedApplication &application, const QString &path, const QString &passphrase)
{
    BenchWindow window;
    window.open(application,
                {path, passphrase.isEmpty() ? std::nullopt : std::optional<Passphrase>(passphrase), ""});
    QTest::qWait(5000); // until everything is counted
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 3;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            std::printf("%s\n", line.simplified().split(' ').value(1).constData());
    return 0;
}

void measureMemory(const Bench &bench)
{
    for (const BenchFile &file : benchFiles(bench.folder, {.count = activities})) {
        const std::string name = std::string("memory/10000 activities/") + file.kind;
        benchmark::RegisterBenchmark(
            name.c_str(),
            [=](benchmark::State &state) {
                double peak = 0;
                for ([[maybe_unused]] auto each : state) {
                    QProcess child;
                    QStringList args{QStringLiteral("--peak"), file.path};
                    if (file.passphrase) {
                        const std::span<const char> words = file.passphrase->utf8();
                        args << QString::fromUtf8(words.data(), qsizetype(words.size()));
                    }
                    child.start(QCoreApplication::applicationFilePath(), args);
                    child.waitForFinished(120000);
                    peak = child.readAllStandardOutput().trimmed().toDouble() / 1024;
                    if (peak <= 0)
                        state.SkipWithError("the child process said nothing");
                }
                state.counters["peak_MiB"] = peak;
                bench.results.promise(
                    QStringLiteral("10,000 activities open, peak memory, %1").arg(QLatin1String(file.kind)),
                    peak, 200, QStringLiteral("MiB"));
            })
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
    }
}
