// tests/benchmarks/workspaces.h - the files that are measured: made once by the one generator, then kept
#pragma once
#include "support/generator.h"
#include "workspace/workspace.h"

struct BenchFile {
    QString path;
    std::optional<Passphrase> passphrase; ///< given: encrypted
    const char *kind; ///< "plain" or "sealed"

    Opening opening(bool readOnly = false) const;
};

/// Plain and sealed with the same content. The name holds seed, count and format, so that a file is made
/// again where these are others. \throws StorageError
std::vector<BenchFile> benchFiles(const QString &folder, const Wanted &wanted);
QDateTime benchMoment(); ///< the desk's clock stands still
