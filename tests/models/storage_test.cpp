// tests/models/storage_test.cpp - the door, the history, erasing, tampering
#include "support/testfile.h"
#include <QFile>

struct Storage : TestFile {
    bool fileContains(const char *word) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().contains(word);
    }
    QStringList problems(const QString &head = {}) const
    {
        QStringList codes;
        for (const Problem &p : workspace->verify(head).problems)
            codes << p.code;
        return codes;
    }
};

TEST_F(Storage, OneChangeSetHoldsParentAndParts)
{
    fill();
    const auto a = in<ProcessingActivity>().find(payroll);
    EXPECT_EQ(a->reference, QStringLiteral("PA-0001"));
    EXPECT_EQ(a->controllers.front().id, acme);
    EXPECT_EQ(a->residualCase, std::nullopt);
    EXPECT_EQ(a->confidential, std::nullopt);
    const auto parts = source().parts(Purpose::schema().info(), payroll);
    ASSERT_EQ(parts.size(), 2u);
    const Purpose second = Purpose::schema().unpack(parts[1].row);
    EXPECT_EQ(second.name, QStringLiteral("Pay taxes"));
    EXPECT_EQ(second.bases, (std::vector{LegalBasis::Contract, LegalBasis::LegalObligation}));
    EXPECT_EQ(workspace->verify().entries, 2);
    expectSound();
}

TEST_F(Storage, ConflictWritesNothing)
{
    fill();
    const Change stale = rename(QStringLiteral("Wages"));
    workspace->apply({rename(QStringLiteral("Salaries"))}, QStringLiteral("edited"));
    EXPECT_THROW(workspace->apply({purpose("Third", 3), stale}, QStringLiteral("edited")), Conflict);
    EXPECT_EQ(count<Purpose>(), 2u);
    Change bad = rename(QStringLiteral("x"));
    (*bad.after)[bad.reg->indexOf(QLatin1String("review_due"))] = QStringLiteral("soon");
    EXPECT_THROW(workspace->apply({bad}, QStringLiteral("edited")), StorageError);
    EXPECT_EQ(workspace->verify().entries, 3);
    expectSound();
}

TEST_F(Storage, FailuresCarrySqlAndEngineText)
{
    try {
        db().run("SELECT nonsense FROM record");
        FAIL();
    } catch (const StorageError &e) {
        EXPECT_TRUE(e.details().contains(QStringLiteral("no such column"))
                    && e.details().contains(QStringLiteral("FROM record")));
    }
}

TEST_F(Storage, UndoAndRedoAreEntriesThemselves)
{
    fill();
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    workspace->undo();
    EXPECT_EQ(in<ProcessingActivity>().find(payroll)->name, QStringLiteral("Payroll"));
    workspace->undo();
    EXPECT_EQ(count<ProcessingActivity>() + count<Purpose>() + count<Organisation>(), 0u);
    EXPECT_FALSE(workspace->canUndo());
    workspace->redo();
    workspace->redo();
    EXPECT_EQ(in<ProcessingActivity>().find(payroll)->name, QStringLiteral("Wages"));
    EXPECT_EQ(in<ProcessingActivity>().find(payroll)->reference, QStringLiteral("PA-0001"));
    EXPECT_EQ(count<Purpose>(), 2u);
    EXPECT_EQ(workspace->verify().entries, 7);
    EXPECT_EQ(db().first("SELECT undoes FROM entry WHERE seq = 4").toInt(), 3);
    expectSound();
}

TEST_F(Storage, AStepThatCanNoLongerBeUndoneIsDropped)
{
    fill();
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    std::ignore = otherDesk().commit({rename(QStringLiteral("Someone else's"))}, QStringLiteral("edited"));
    EXPECT_THROW(workspace->undo(), Conflict);
    EXPECT_EQ(in<ProcessingActivity>().find(payroll)->name, QStringLiteral("Someone else's"));
    EXPECT_TRUE(workspace->canUndo());
    EXPECT_FALSE(workspace->canRedo());
}

TEST_F(Storage, NoNumberIsGivenTwice)
{
    fill();
    workspace->undo();
    Organisation o;
    const Change fresh = in<Organisation>().added(o);
    o.reference = QStringLiteral("OR-0041");
    workspace->apply({fresh, in<Organisation>().added(o)}, QStringLiteral("added"));
    const Change last = in<Organisation>().added(Organisation{});
    workspace->apply({last}, QStringLiteral("added"));
    EXPECT_EQ(in<Organisation>().find(fresh.id)->reference, QStringLiteral("OR-0002"));
    EXPECT_EQ(in<Organisation>().find(last.id)->reference, QStringLiteral("OR-0042"));
    const Change taken = in<Organisation>().added(o);
    workspace->apply({taken}, QStringLiteral("added"));
    EXPECT_EQ(in<Organisation>().find(taken.id)->reference, QStringLiteral("OR-0043"))
        << "a number that comes with an addition is kept only where it is free";
    EXPECT_THROW(workspace->apply({in<Organisation>().changed(taken.id, o)}, QStringLiteral("edited")),
                 StorageError);
}

TEST_F(Storage, DeletingWhatIsStillUsedIsRefusedWithTheList)
{
    fill();
    try {
        workspace->apply({in<Organisation>().removed(acme)}, QStringLiteral("deleted"));
        FAIL();
    } catch (const InUse &e) {
        EXPECT_EQ(e.usedBy, QStringList{payroll});
    }
    EXPECT_THROW(workspace->apply({in<ProcessingActivity>().removed(payroll)}, QStringLiteral("deleted")),
                 InUse)
        << "its parts must be named";
    ProcessingActivity freed = *in<ProcessingActivity>().find(payroll);
    freed.controllers = {};
    workspace->apply({in<ProcessingActivity>().changed(payroll, freed), in<Organisation>().removed(acme)},
                     QStringLiteral("deleted"));
    workspace->undo();
    EXPECT_EQ(in<ProcessingActivity>().find(payroll)->controllers.front().id, acme);
    freed.controllers = {{QStringLiteral("nobody")}};
    EXPECT_THROW(
        workspace->apply({in<ProcessingActivity>().changed(payroll, freed)}, QStringLiteral("edited")),
        StorageError);
    expectSound();
}

TEST_F(Storage, EraseLeavesNoTextInTheFileAndTheHistorySound)
{
    fill();
    for (int i = 0; i < 80; ++i) { // enough for splits and overflow pages
        ProcessingActivity a = *in<ProcessingActivity>().find(payroll);
        a.remarks = QStringLiteral("Quastenflosser %1 ").arg(i).repeated(i % 40 == 0 ? 400 : 9);
        workspace->apply({in<ProcessingActivity>().changed(payroll, a), purpose("Quastenflosser", i)},
                         QStringLiteral("edited"));
        workspace->apply({in<Organisation>().added(Organisation{})}, QStringLiteral("added"));
    }
    Organisation child;
    child.name = QStringLiteral("Daughter");
    child.parentOrganisation = {acme};
    const Change daughter = in<Organisation>().added(child);
    workspace->apply({daughter}, QStringLiteral("added"));
    const QString head = workspace->verify().head;
    workspace->erase(payroll);
    workspace->erase(acme); // the daughter loses its link, and says so in the history
    EXPECT_EQ(in<Organisation>().find(daughter.id)->parentOrganisation.id, QString());
    EXPECT_EQ(problems(head), QStringList());
    EXPECT_THROW(workspace->undo(), Conflict) << "the daughter is not what was added";
    workspace
        ->undo(); // of the other steps only those remain that touch nothing erased: the last new organisation
    EXPECT_EQ(count<Organisation>(), 80u);
    EXPECT_EQ(problems(head), QStringList());
    close();
    EXPECT_FALSE(fileContains("Quastenflosser"));
    EXPECT_FALSE(fileContains("Acme"));
    EXPECT_FALSE(QFile::exists(path + QStringLiteral("-wal")));
    open();
    expectSound();
    db().script("DROP TRIGGER change_update; UPDATE entry_change SET record = 'somebody else' WHERE seq = 2 "
                "AND n = 1");
    EXPECT_TRUE(problems().contains(QStringLiteral("chain")))
        << "whose row it was stays under the hash without its content";
}

TEST_F(Storage, AnErasureReachesPartsThatWereRemovedBefore)
{
    fill();
    Change part = purpose("Secretomania", 3);
    workspace->apply({part}, QStringLiteral("added"));
    workspace->apply({in<Purpose>().removed(part.id)}, QStringLiteral("edited"));
    workspace->erase(payroll);
    expectSound();
    close();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("Secretomania"));
    open();
}
