// tests/benchmarks/workspaces.cpp
#include "workspaces.h"
#include "storage/encryption.h"
#include "storage/migrator.h"
#include <QDir>
#include <QFile>
#include <cstdio>

static constexpr int revision = 2; // of what the generator makes

QDateTime benchMoment()
{
    return QDateTime::fromString(QStringLiteral("2026-11-23T09:00:00Z"), Qt::ISODate);
}

Opening BenchFile::opening(bool readOnly) const
{
    return {.desk = {QStringLiteral("dpo"), benchMoment},
            .passphrase = passphrase,
            .readOnly = readOnly,
            .background = true};
}

static void make(const QString &path, const Wanted &wanted)
{
    std::printf("making %s\n", qPrintable(path));
    std::fflush(stdout);
    const auto workspace =
        Workspace::create(path, QStringLiteral("Benchmark"), {.desk = {QStringLiteral("dpo"), benchMoment}});
    generate(wanted,
             [&](const ChangeSet &set) { workspace->apply(set, Reason(QStringLiteral("imported"))); });
}

std::vector<BenchFile> benchFiles(const QString &folder, const Wanted &wanted)
{
    static const Passphrase words(QStringLiteral("a passphrase that only measures"));
    QDir().mkpath(folder);
    const QString stem = QStringLiteral("%1/%2-%3%4-%5-%6")
                             .arg(folder)
                             .arg(wanted.count)
                             .arg(wanted.seed)
                             .arg(wanted.parts ? QStringLiteral("-parts") : QString())
                             .arg(newestFormat())
                             .arg(revision);
    const QString plain = stem + QStringLiteral(".custos"), sealed = stem + QStringLiteral("-sealed.custos");
    const QString passing =
        stem + QStringLiteral("-making.custos"); // what is half made is not taken for whole
    if (!QFile::exists(plain)) {
        QFile::remove(passing);
        make(passing, wanted);
        QFile::rename(passing, plain);
    }
    std::vector<BenchFile> out{{plain, {}, "plain"}};
#ifdef CUSTOS_SEALED
    if (!QFile::exists(sealed)) {
        QFile::remove(passing);
        QFile::copy(plain, passing);
        changeEncryption(passing, Encryption::Seal, {}, words);
        QFile::rename(passing, sealed);
    }
    out.push_back({sealed, words, "sealed"});
#endif
    return out;
}
