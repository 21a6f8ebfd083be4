// models/exchange/confinement.h - what the reader process takes from itself before it looks at a stranger's
// file
#pragma once
#include <QtGlobal>

namespace reader {
/// Limits of the process: processor seconds, address space (none under a sanitizer), no file written, few
/// open, no core, no new rights; it ends with the program that began it. False where one could not be set.
bool limitProcess(int seconds, qint64 memory);
/// Only what reading needs is asked of the system from now on: no network, nothing opened for writing, no
/// program started. False where that could not be had: then nothing is read. A build without libseccomp, and
/// a kernel without filters, have the limits alone.
bool denyTheRest();
} // namespace reader
