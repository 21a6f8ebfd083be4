// tests/models/openpoints_test.cpp - the table of open points says what checking everything says
#include "registers/data_category.h"
#include "rules/rulebook.h"
#include "support/generator.h"
#include "support/testfile.h"

struct OpenPointsTable : TestFile {
    static QStringList words(const OpenPoints &points)
    {
        QStringList out;
        for (const OpenPoint &p : points)
            out << QStringList{p.record,
                               p.reg,
                               p.code,
                               p.field,
                               codeOf(p.grade),
                               citation(p.law),
                               QString::fromUtf8(p.message),
                               p.args.join(u',')}
                       .join(u'|');
        out.sort();
        return out;
    }
    QDateTime later() const { return now.addDays(4000); }
    void expectInStep(const char *after) const
    {
        for (const int days : {0, 400, 4000})
            EXPECT_EQ(words(workspace->openPoints(now.addDays(days))),
                      words(workspace->recheck(now.addDays(days))))
                << after << ", in " << days << " days";
        EXPECT_TRUE(workspace->verify().ok()) << after;
    }
};

TEST_F(OpenPointsTable, FollowsEveryChange)
{
    expectInStep("making the workspace");
    fill();
    EXPECT_FALSE(workspace->openPoints(later()).empty()) << "at least the review will be overdue";
    expectInStep("adding");
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    const auto purposes = source().parts(Purpose::schema().info(), payroll);
    workspace->apply({in<Purpose>().removed(purposes[0].id), in<Purpose>().removed(purposes[1].id)},
                     QStringLiteral("removed"));
    expectInStep("removing the purposes");
    Organisation o = *in<Organisation>().find(acme);
    o.roles = {OrganisationRole::Processor};
    workspace->apply({in<Organisation>().changed(acme, o)}, QStringLiteral("edited"));
    expectInStep("changing what it points to");
    workspace->apply(generated(20), QStringLiteral("imported"));
    expectInStep("an import");
    const RegisterInfo &reg = WorkspaceRecord::schema().info();
    const Record settings = source().all(reg).front();
    WorkspaceRecord record = WorkspaceRecord::schema().unpack(settings.row);
    record.zone = QStringLiteral("Europe/Berlin");
    workspace->apply({in<WorkspaceRecord>().changed(settings.id, record)}, QStringLiteral("edited"));
    EXPECT_EQ(workspace->zone().id(), QByteArray("Europe/Berlin"));
    expectInStep("moving to another zone");
    for (int i = 0; i < 3; ++i)
        workspace->undo();
    expectInStep("undo");
    workspace->erase(payroll);
    expectInStep("erasing");
}

TEST_F(OpenPointsTable, PartsFollowTheirSiblingsAndTheController)
{
    fill();
    const auto purposes = source().parts(Purpose::schema().info(), payroll);
    Purpose consent = Purpose::schema().unpack(purposes[0].row);
    consent.bases = {LegalBasis::Consent};
    workspace->apply({in<Purpose>().changed(purposes[0].id, consent)}, QStringLiteral("edited"));
    const auto holds = [&](const char *code) {
        return std::ranges::any_of(workspace->openPoints(now),
                                   [&](const OpenPoint &p) { return p.code == QLatin1String(code); });
    };
    EXPECT_FALSE(holds("consent-not-explicit"));
    DataCategory health;
    health.parent = {payroll};
    health.position = 3;
    health.specialKinds = {SpecialKind::Health};
    workspace->apply({in<DataCategory>().added(health)}, QStringLiteral("added"));
    EXPECT_TRUE(holds("consent-not-explicit")) << "a point of the purpose, turned by the data beside it";
    expectInStep("adding special data");
    Organisation o = *in<Organisation>().find(acme);
    o.appliedLaw = AppliedLaw::UkGdpr;
    workspace->apply({in<Organisation>().changed(acme, o)}, QStringLiteral("edited"));
    EXPECT_FALSE(holds("consent-not-explicit")) << "the law of the controller is not checked";
    expectInStep("another law of the controller");
}

TEST_F(OpenPointsTable, AnActivityFollowsTheHostOfItsSystem)
{
    fill();
    Organisation host;
    host.name = QStringLiteral("Cloud Ltd");
    host.country = {QStringLiteral("IE")};
    const Change added = in<Organisation>().added(host);
    System system;
    system.name = QStringLiteral("CRM");
    system.hostingOrganisation = {added.id};
    const Change its = in<System>().added(system);
    ProcessingActivity a = *in<ProcessingActivity>().find(payroll);
    a.systems = {{its.id}};
    workspace->apply({added, its, in<ProcessingActivity>().changed(payroll, a)}, QStringLiteral("edited"));
    expectInStep("adding a system");
    host = *in<Organisation>().find(added.id);
    host.country = {QStringLiteral("US")};
    workspace->apply({in<Organisation>().changed(added.id, host)}, QStringLiteral("edited"));
    EXPECT_TRUE(std::ranges::any_of(workspace->openPointsOf(payroll, now), [](const OpenPoint &p) {
        return p.code == QLatin1String("third-country-not-listed");
    }));
    expectInStep("moving its host");
}

TEST_F(OpenPointsTable, CountsByRegisterAndRecord)
{
    fill();
    const OpenPoints points = workspace->openPoints(later());
    const auto counts = workspace->openPointCounts(later());
    int sum = 0;
    for (const int n : counts)
        sum += n;
    EXPECT_EQ(std::size_t(sum), points.size());
    EXPECT_FALSE(counts.contains(QStringLiteral("purpose"))) << "a part's points are its parent's";
    const auto records = workspace->openPointCounts(ProcessingActivity::schema().info(), later());
    EXPECT_EQ(records.value(payroll), counts.value(QStringLiteral("processing_activity")));
    EXPECT_EQ(std::size_t(records.value(payroll)), workspace->openPointsOf(payroll, later()).size());
}

TEST_F(OpenPointsTable, IsMadeAgainWhenItLagsBehind)
{
    fill();
    const QStringList right = words(workspace->openPoints(later()));
    db().script("DELETE FROM open_point; UPDATE derived SET value = '1' WHERE name = 'open_point_entry'");
    EXPECT_EQ(words(workspace->openPoints(later())), right) << "computed while the table is behind";
    close();
    const auto read = Workspace::open(path, {.desk = desk(), .readOnly = true});
    EXPECT_EQ(words(read->openPoints(later())), right) << "nothing may be written";
    open();
    EXPECT_EQ(db().first("SELECT count(*) FROM open_point").toLongLong(), right.size());
    db().script("DELETE FROM open_point; UPDATE derived SET value = '0.0' WHERE name = 'open_point_program'");
    close();
    open();
    EXPECT_EQ(words(workspace->openPoints(later())), right) << "another version of the program rechecks all";
}
