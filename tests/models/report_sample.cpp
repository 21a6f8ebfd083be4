// tests/models/report_sample.cpp
#include "models/report_sample.h"
#include "rules/rulebook.h"
#include "schema/translator.h"
#include <QTimeZone>

std::vector<Record> MemoryReader::all(const RegisterInfo &reg) const
{
    const auto at = records_.find(&reg);
    return at == records_.end() ? std::vector<Record>() : at->second;
}

std::vector<Record> MemoryReader::parts(const RegisterInfo &part, const QString &parent) const
{
    std::vector<Record> out;
    for (const Record &record : all(part))
        if (valueOf(part, record.row, "parent") == parent)
            out.push_back(record);
    return out;
}

std::optional<Row> MemoryReader::find(const RegisterInfo &reg, const QString &id) const
{
    for (const Record &record : all(reg))
        if (record.id == id)
            return record.row;
    return std::nullopt;
}

QStringList MemoryReader::usedBy(const QString &id) const
{
    QStringList out;
    for (const auto &[reg, records] : records_)
        for (const Record &record : records)
            for (const QVariant &value : record.row)
                if (value.toStringList().contains(id))
                    out << record.id;
    return out;
}

QString MemoryReader::title(const QString &id) const
{
    const RegisterInfo *reg = registerOf(id);
    const std::optional<Row> row = reg ? find(*reg, id) : std::nullopt;
    const QString name = row ? valueOf(*reg, *row, "name").toString() : QString();
    return name.isEmpty() ? id : name;
}

FieldState considered(Applies applies, const QString &reason, QDate until)
{
    FieldState state;
    state.applies = applies;
    state.reason = reason;
    state.until = until;
    return state;
}

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void organisations(MemoryReader &reader)
{
    Organisation o;
    o.reference = s("OR-0001");
    o.name = s("Nordlys A/S");
    o.legalName = s("Nordlys Aktieselskab");
    o.registerNumber = s("CVR 00 00 00 00");
    o.roles = {OrganisationRole::OwnEntity};
    o.country = {s("DK")};
    o.address = s("Havnegade 1\n2605 Brøndby");
    o.email = s("privacy@nordlys.example");
    o.phone = s("+45 00 00 00 00");
    o.dpoDesignated = true;
    o.dpoReason = s("core activities include regular monitoring of customers on a large scale");
    o.dpoName = s("Maren Eksempel");
    o.dpoEmail = s("dpo@nordlys.example");
    o.dpoNotifiedOn = QDate(2025, 5, 4);
    o.dpoNoticeReference = s("2025-31-0001");
    reader.add(
        s("nordlys"), o,
        {{s("representative_designated"), considered(Applies::DoesNotApply, s("established in the Union"))}});
    Organisation f;
    f.reference = s("OR-0002");
    f.name = s("Nordlys Deutschland GmbH");
    f.roles = {OrganisationRole::OwnEntity};
    f.country = {s("DE")};
    f.parentOrganisation = {s("nordlys")};
    reader.add(s("nordlys-de"), f);
    Organisation p;
    p.reference = s("OR-0003");
    p.name = s("TalentDesk ApS");
    p.roles = {OrganisationRole::Processor};
    p.country = {s("DK")};
    p.address = s("Strandvej 9\n8000 Aarhus");
    p.email = s("contact@talentdesk.example");
    reader.add(s("talentdesk"), p);
    Organisation k;
    k.reference = s("OR-0004");
    k.name = s("Skattemyndigheden");
    k.roles = {OrganisationRole::Authority};
    k.country = {s("DK")};
    reader.add(s("tax"), k);
}

void measures(MemoryReader &reader)
{
    const std::pair<const char *, const char *> list[] = {
        {"Access by role and second factor",
         "Every account has a role; signing in asks for a second factor."},
        {"Encryption in transit and at rest", "TLS for every connection; disks and backups are encrypted."},
        {"Deletion run with log", "Runs every night; the log is read every week."},
        {"Confidentiality undertaking", "Signed by everybody before access is given."}};
    for (int i = 0; i < 4; ++i) {
        Measure m;
        m.reference = QStringLiteral("ME-%1").arg(i + 1, 4, 10, QLatin1Char('0'));
        m.name = s(list[i].first);
        m.description = s(list[i].second);
        m.status = MeasureStatus::InPlace;
        m.since = {s("2019-02")};
        reader.add(QStringLiteral("measure-%1").arg(i + 1), m);
    }
    System t;
    t.reference = s("SY-0001");
    t.name = s("Recruitment system");
    t.hostingOrganisation = {s("talentdesk")};
    t.locationCountries = {{s("DK")}};
    t.measures = {{s("measure-2")}};
    reader.add(s("system-1"), t);
}

void activity(MemoryReader &reader, int n)
{
    const QString id = QStringLiteral("activity-%1").arg(n);
    static const char *const names[] = {"Recruitment",
                                        "Payroll",
                                        "Customer accounts and orders",
                                        "Access control and visitors",
                                        "Newsletter",
                                        "Video surveillance of the warehouse"};
    ProcessingActivity a;
    a.reference = QStringLiteral("PA-%1").arg(n, 4, 10, QLatin1Char('0'));
    a.name = s(names[n % 6]) + (n > 6 ? QStringLiteral(" %1").arg(n) : QString());
    a.department = n % 2 ? s("Human resources") : s("Sales");
    a.processingState = n % 5 ? ProcessingState::Running : ProcessingState::Planned;
    a.recordState = RecordState::InReview;
    a.startDate = {s("2019-02-01")};
    a.reviewDue = QDate(2026, 12, 3);
    a.controllers = {{n % 4 ? s("nordlys") : s("nordlys-de")}};
    a.recipientsInside = {{s("text:hiring managers")}, {s("text:human resources")}};
    a.processors = {{s("talentdesk")}};
    if (n % 2)
        a.authorities = {{s("tax")}};
    a.systems = {{s("system-1")}};
    a.measures = {{s("measure-1")}, {s("measure-2")}, {s("measure-3")}, {s("measure-4")}};
    a.description =
        s("From the advertisement to the decision, and the pool of those who asked to be kept in mind.");
    a.automatedDecisions = false;
    a.numberOfPersons = PersonsBand::UpTo1000;
    States states;
    states.insert(s("joint_controllers"), considered(Applies::DoesNotApply));
    if (n % 3)
        states.insert(s("third_countries"),
                      considered(Applies::DoesNotApply, s("all systems stand in the EEA")));
    states.insert(s("recipient_categories"), considered(Applies::DoesNotApply));
    states.insert(s("prior_consultation"), considered(Applies::NotExamined));
    reader.add(id, a, states);
    const std::tuple<const char *, std::vector<LegalBasis>, const char *> aims[] = {
        {"Selecting applicants for open positions",
         {LegalBasis::LegitimateInterests},
         "finding suitable staff; assessment of 3 March 2025"},
        {"Keeping a talent pool", {LegalBasis::Consent}, ""}};
    int position = 0;
    for (const auto &[name, bases, interest] : aims) {
        Purpose p;
        p.parent = {id};
        p.position = ++position;
        p.name = s(name);
        p.bases = bases;
        p.legitimateInterest = s(interest);
        reader.add(id + QStringLiteral("-purpose-%1").arg(position), p);
    }
    DataCategory d;
    d.parent = {id};
    d.position = 1;
    d.category = {s("text:Contact data, CV, letters, references")};
    d.subjects = {{s("text:Applicants")}};
    d.retention = {s("P6M")};
    d.retentionStart = s("the decision");
    d.outcome = RetentionOutcome::Erasure;
    reader.add(id + QStringLiteral("-data-1"), d);
    d.position = 2;
    d.category = {s("text:Health: need for adjustments")};
    d.specialCategory = true;
    d.specialKinds = {SpecialKind::Health};
    d.retention = {};
    d.retentionStart.clear();
    reader.add(id + QStringLiteral("-data-2"), d,
               {{s("retention"),
                 considered(Applies::NotYetPossible, s("the works council is asked"), QDate(2027, 5, 1))}});
}
} // namespace

void fillSample(MemoryReader &reader, int activities)
{
    WorkspaceRecord w;
    w.name = s("Secret name of the client file");
    w.zone = s("Europe/Copenhagen");
    w.mainOrganisation = {s("nordlys")};
    reader.add(s("workspace"), w);
    organisations(reader);
    measures(reader);
    for (int n = 1; n <= activities; ++n)
        activity(reader, n);
}

ReportOptions optionsOfSample()
{
    ReportOptions options;
    options.kind = s("ropa-controller");
    options.moment = QDateTime(QDate(2026, 11, 22), QTime(14, 5), QTimeZone("Europe/Copenhagen"));
    options.organisation = s("nordlys");
    options.format = 2;
    options.fingerprint = QString(64, u'a');
    return options;
}

ReportResult write(const Reader &reader, const ReportOptions &options)
{
    OpenPoints points;
    for (const RegisterInfo *reg : reader.registers())
        for (const Record &record : reader.all(*reg))
            for (const OpenPoint &point : check(reader, *reg, record, options.moment))
                points.push_back(point);
    return writeReport(reader, points, Translator(), options);
}
