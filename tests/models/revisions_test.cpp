// tests/models/revisions_test.cpp - files as earlier versions left them open for ever, and what made them is
// frozen
#include "storage/migrator.h"
#include "support/testfile.h"
#include <QCryptographicHash>
#include <QDir>

namespace {
/// A migration may change until its issue is resolved; then its hash joins this list and stays.
struct Frozen {
    const char *name;
    const char *sha256;
};
constexpr Frozen frozen[] = {
    {"0001_house.sql", "55ee1aab4cedc616b23e586da740cf93f9cdf81c48620924dcfeaa7c1e7c9060"},
    {"0002_record_of_processing.sql", "d4d6cd56d188b719f2cba309456d6f505f5594a68db860e91fbdd3ae946ebf6e"},
};

/// By that version's `custos new --demo`, plain and with its own name as the passphrase.
struct Revision {
    const char *name;
    qint64 entries;
    const char *head, *sealedHead; ///< of the change history
    qint64 activities, organisations;
};
constexpr Revision revisions[] = {
    {"revision-0002", 73, "7920d6f53baa536424f3f7d5ef7f0c002e0e5d52d70c007f51d20a13efbaa735",
     "2cdc9e9bd196a1ed6da59f912c4e10d47b8fff6e59bc8a6f861a997217477876", 30, 29},
};
} // namespace

TEST(Migrations, OfReleasedFormatsAreFrozen)
{
    for (const Frozen &migration : frozen) {
        QFile file(QStringLiteral(":/migrations/") + QLatin1String(migration.name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << migration.name;
        EXPECT_EQ(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex().toStdString(),
                  migration.sha256)
            << migration.name << " is in people's files: what is to change belongs into a new migration";
    }
}

struct Revisions : testing::TestWithParam<std::tuple<Revision, bool>> {
    QTemporaryDir folder;
};

TEST_P(Revisions, OpenAndVerify)
{
    const auto &[revision, sealed] = GetParam();
#ifndef CUSTOS_SEALED
    if (sealed)
        GTEST_SKIP() << "built without encryption";
#endif
    const QString name = QLatin1String(revision.name) + (sealed ? QStringLiteral("-sealed") : QString());
    const QString path = folder.filePath(QStringLiteral("client.custos"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(CUSTOS_SOURCE_DIR "/tests/data/%1.custos").arg(name), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    Opening opening{.desk = {QStringLiteral("dpo"), [] { return QDateTime::currentDateTimeUtc(); }}};
    if (sealed)
        opening.passphrase = Passphrase(QLatin1String(revision.name));
    const auto workspace = Workspace::open(path, opening);
    EXPECT_EQ(workspace->format(), newestFormat());
    EXPECT_EQ(workspace->isSealed(), sealed);
    const Verification verified =
        workspace->verify(QLatin1String(sealed ? revision.sealedHead : revision.head));
    for (const Problem &p : verified.problems)
        ADD_FAILURE() << qPrintable(p.code) << ' ' << qPrintable(p.reg) << ' ' << qPrintable(p.field);
    EXPECT_EQ(workspace->ledger().info().entries, revision.entries);
    EXPECT_EQ(workspace->source().count(ProcessingActivity::schema().info()), revision.activities);
    EXPECT_EQ(workspace->source().count(Organisation::schema().info()), revision.organisations);
    Organisation added;
    added.name = QStringLiteral("Added by a later version");
    workspace->apply({Repository<Organisation>(workspace->source()).added(added)}, QStringLiteral("added"));
    workspace->undo();
    EXPECT_EQ(workspace->source().count(Organisation::schema().info()), revision.organisations);
}

INSTANTIATE_TEST_SUITE_P(All, Revisions, testing::Combine(testing::ValuesIn(revisions), testing::Bool()),
                         [](const auto &each) {
                             return QString::fromLatin1(std::get<0>(each.param).name)
                                        .replace(QLatin1Char('-'), QLatin1Char('_'))
                                        .toStdString()
                                 + (std::get<1>(each.param) ? "_sealed" : "_plain");
                         });
