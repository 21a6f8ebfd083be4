// tests/benchmarks/measures.h - what is measured; each adds to the results and says what is promised
#pragma once
#include "results.h"
#include "window.h"

struct Bench {
    WatchedApplication &application;
    Results &results;
    QString folder; ///< of the files
};

void measureOpening(const Bench &bench);
void measureLists(const Bench &bench);
void measureReports(const Bench &bench);
void measureMemory(const Bench &bench);
/// The child process of measureMemory(): opens the file, waits until all is quiet, prints its peak in KiB.
int openAndPrintPeak(WatchedApplication &application, const QString &path, const QString &passphrase);
