// tests/models/history_test.cpp - reading the change history; drafts
#include "storage/lastchanges.h"
#include "support/testfile.h"

struct Histories : TestFile {
    std::vector<qint64> seqs(const HistoryFilter &filter) const
    {
        std::vector<qint64> out;
        for (const HistoryEntry &entry : workspace->history().entries(filter))
            out.push_back(entry.seq);
        return out;
    }
};

TEST_F(Histories, SayWhoWhenWhyAndWhat)
{
    fill();
    now = now.addSecs(3600);
    workspace->apply({rename(QStringLiteral("Wages"))},
                     Reason(QStringLiteral("edited"), {QStringLiteral("one")}));
    workspace->undo();
    const std::vector<HistoryEntry> all = workspace->history().entries();
    ASSERT_EQ(all.size(), 4u);
    EXPECT_EQ(all[0].reason.code, QStringLiteral("created"));
    EXPECT_EQ(all[0].changes.front().after->value(QStringLiteral("name")).toString(),
              QStringLiteral("Client"));
    EXPECT_EQ(all[1].changes.size(), 4u);
    EXPECT_FALSE(all[1].changes[0].before.has_value());
    const HistoryEntry &edit = all[2];
    EXPECT_EQ(edit.actor, QStringLiteral("dpo"));
    EXPECT_EQ(edit.at, now);
    EXPECT_EQ(edit.reason.args, QStringList{QStringLiteral("one")});
    EXPECT_EQ(*edit.changes.front().before,
              (QJsonObject{{QStringLiteral("name"), QStringLiteral("Payroll")}}));
    EXPECT_EQ(*edit.changes.front().after, (QJsonObject{{QStringLiteral("name"), QStringLiteral("Wages")}}));
    EXPECT_EQ(all[3].undoes, edit.seq);
    EXPECT_EQ(workspace->ledger().info().head, all[3].hash);
    EXPECT_EQ(workspace->ledger().info().entries, 4);
    EXPECT_EQ(workspace->verify().head, all[3].hash);
}

TEST_F(Histories, AreFilteredAndPaged)
{
    fill(); // 2
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited")); // 3
    workspace->apply({in<Organisation>().added(Organisation{})}, QStringLiteral("added")); // 4
    const Change third = purpose("Third", 3);
    workspace->apply({third}, QStringLiteral("added")); // 5
    workspace->apply({in<Purpose>().removed(third.id)}, QStringLiteral("removed")); // 6
    using Seqs = std::vector<qint64>;
    EXPECT_EQ(seqs({.record = payroll}), (Seqs{2, 3, 5, 6})) << "with its parts, also those that are gone";
    EXPECT_EQ(seqs({.reg = QStringLiteral("organisation")}), (Seqs{2, 4}));
    EXPECT_EQ(seqs({.reg = QStringLiteral("purpose"), .record = payroll}), (Seqs{2, 5, 6}));
    EXPECT_EQ(seqs({.limit = 2, .offset = 1, .newestFirst = true}), (Seqs{5, 4}));
    EXPECT_EQ(workspace->history().count({.record = payroll}), 4);
    EXPECT_EQ(workspace->history().count(), 6);
}

TEST_F(Histories, NameWhoChangedARecordOrAPartOfItLast)
{
    fill();
    const RegisterInfo &activities = ProcessingActivity::schema().info();
    EXPECT_EQ(lastChanges(db(), activities).value(payroll).at, now);
    now = now.addDays(3);
    Ledger(db(), catalogue(), {QStringLiteral("hr"), [this] { return now; }})
        .commit({purpose("Third", 3)}, QStringLiteral("added"));
    const LastChanges last = lastChanges(db(), activities);
    ASSERT_EQ(last.size(), 1);
    EXPECT_EQ(last.value(payroll).at, now);
    EXPECT_EQ(last.value(payroll).by, QStringLiteral("hr"));
}

TEST_F(Histories, ShowWhatWasErasedAsErased)
{
    fill();
    workspace->erase(payroll);
    const std::vector<HistoryEntry> found = workspace->history().entries({.record = payroll});
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[1].reason.code, QStringLiteral("erase"));
    for (const HistoryEntry &entry : found)
        for (const HistoryChange &change : entry.changes)
            EXPECT_EQ(change.erased, change.record != acme) << entry.seq;
}

TEST_F(Histories, DraftsSurviveAndStandOutside)
{
    fill();
    const qint64 before = entries();
    const Draft draft{QStringLiteral("processing_activity/") + payroll,
                      now,
                      {{QStringLiteral("changes"), QStringLiteral("Geheimnis")}}};
    workspace->saveDraft(draft);
    workspace->saveDraft({draft.key, now.addSecs(1), draft.content});
    workspace->saveDraft({QStringLiteral("organisation/new"), now, {}});
    close();
    open();
    ASSERT_EQ(workspace->drafts().size(), 2u);
    EXPECT_EQ(workspace->drafts()[1].key, draft.key);
    EXPECT_EQ(workspace->drafts()[1].at, now.addSecs(1));
    EXPECT_EQ(workspace->drafts()[1].content, draft.content);
    EXPECT_EQ(entries(), before);
    workspace->dropDraft(QStringLiteral("organisation/new"));
    workspace->erase(payroll);
    EXPECT_TRUE(workspace->drafts().empty()) << "a draft of an erased record quotes it";
}
