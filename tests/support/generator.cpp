// tests/support/generator.cpp
#include "support/generator.h"
#include <array>

static constexpr std::array subjects{"Payroll",   "Recruitment", "Newsletter", "Video surveillance",
                                     "Invoicing", "Visitor log", "Support",    "Ärztliche Untersuchung"};

static QString id(const QString &prefix, const char *kind, int n)
{
    return QStringLiteral("%1-%2-%3").arg(prefix, QLatin1String(kind)).arg(n);
}

template <class R>
static Change added(const QString &newId, const R &record)
{
    return {&R::schema().info(), newId, {}, R::schema().pack(record)};
}

ChangeSet generated(int count, const QString &prefix)
{
    ChangeSet out;
    const int organisations = count / 100 + 1;
    for (int n = 0; n < organisations; ++n) {
        Organisation o;
        o.name = QStringLiteral("Company %1").arg(n);
        o.roles = {OrganisationRole::OwnEntity};
        out.push_back(added(id(prefix, "o", n), o));
    }
    for (int n = 0; n < count; ++n) {
        ProcessingActivity a;
        a.name = QStringLiteral("%1 %2")
                     .arg(QString::fromUtf8(subjects[std::size_t(n) % subjects.size()]))
                     .arg(n * 7919 % count);
        a.controllers = {{id(prefix, "o", n % organisations)}};
        a.remarks = QStringLiteral("Number %1 of the generated records").arg(n);
        a.reviewDue = QDate(2026, 1, 1).addDays(n % 700);
        const Change activity = added(id(prefix, "a", n), a);
        out.push_back(activity);
        for (int part = 1; part <= 2; ++part) {
            Purpose p;
            p.parent = {activity.id};
            p.position = part;
            p.name = QStringLiteral("Purpose %1").arg(part);
            p.bases = {LegalBasis::Contract};
            out.push_back(added(id(prefix, part == 1 ? "p" : "q", n), p));
        }
    }
    return out;
}
