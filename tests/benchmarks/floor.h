// tests/benchmarks/floor.h - the least that could be done: the engine's C interface and Qt, without Custos
#pragma once
#include "window.h"

/// Opens the file, steps through the columns of the list of all activities, and paints the first page of a
/// QTableView on them. Milliseconds.
double openingFloor(WatchedApplication &application, const BenchFile &file);
