// tests/models/crashes_test.cpp - a process killed at random moments: what was acknowledged is there
#include "support/generator.h"
#include "support/testfile.h"
#include <QRandomGenerator>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

struct Crashes : TestFile {
    qint64 edits = 0, imports = 0, drafts = 0; // acknowledged so far

    /// One letter on the pipe for each change the workspace has acknowledged.
    [[noreturn]] void writeUntilKilled(int round, int pipe)
    {
        const auto acknowledge = [pipe](char what) {
            if (::write(pipe, &what, 1) != 1)
                _exit(1);
        };
        open();
        for (int n = 1;; ++n) {
            const QJsonObject content{{QStringLiteral("round"), round}};
            workspace->saveDraft({QStringLiteral("processing_activity/") + payroll, now, content});
            acknowledge('d');
            workspace->apply({rename(QStringLiteral("Round %1, edit %2").arg(round).arg(n))},
                             QStringLiteral("edited"));
            acknowledge('e');
            if (n % 8 == 0) {
                workspace->apply(generated(5, QStringLiteral("r%1-%2").arg(round).arg(n)),
                                 QStringLiteral("imported"));
                acknowledge('i');
            }
        }
    }

    void killedRound(int round, int afterMs)
    {
        int ends[2] = {};
        ASSERT_EQ(pipe(ends), 0);
        const pid_t child = fork();
        if (child == 0) {
            ::close(ends[0]);
            writeUntilKilled(round, ends[1]);
        }
        ::close(ends[1]);
        char letter = 0;
        if (::read(ends[0], &letter, 1) == 1) // it is at work: now any moment will do
            count(letter);
        usleep(useconds_t(afterMs) * 1000);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        while (::read(ends[0], &letter, 1) == 1)
            count(letter);
        ::close(ends[0]);
    }

    void count(char letter)
    {
        edits += letter == 'e' ? 1 : 0;
        imports += letter == 'i' ? 1 : 0;
        drafts += letter == 'd' ? 1 : 0;
    }
    qint64 entriesOf(const char *reason) const
    {
        return db()
            .first("SELECT count(*) FROM entry WHERE reason_code = ?", {QString::fromLatin1(reason)})
            .toLongLong();
    }
};

TEST_F(Crashes, EveryAcknowledgedChangeIsThere)
{
    fill();
    close();
    QRandomGenerator random(20261122);
    int rounds = 0;
    while (edits + imports < 500 && rounds < 300) {
        killedRound(++rounds, 20 + int(random.bounded(300)));
        open();
        const qint64 foundEdits = entriesOf("edited"), foundImports = entriesOf("imported");
        // At most one change of a round may have been saved in the instant before it could be acknowledged.
        ASSERT_TRUE(foundEdits >= edits && foundEdits <= edits + 1) << "round " << rounds;
        ASSERT_TRUE(foundImports >= imports && foundImports <= imports + 1) << "round " << rounds;
        edits = foundEdits;
        imports = foundImports;
        EXPECT_EQ(source().count(ProcessingActivity::schema().info()), 1 + 5 * imports);
        ASSERT_EQ(workspace->drafts().size(), 1u);
        EXPECT_EQ(workspace->drafts().front().content.value(QStringLiteral("round")).toInt(), rounds);
        if (rounds % 5 == 1)
            expectSound();
        close();
    }
    EXPECT_GE(edits + imports, 500);
    EXPECT_GE(rounds, 3);
    open();
    expectSound();
}
