// tests/support/generator.cpp
#include "support/generator.h"
#include "registers/data_category.h"
#include <array>
#include <random>

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

namespace {
constexpr std::array departments{"Human resources", "Sales",     "Marketing", "Information technology",
                                 "Finance",         "Logistics", "Legal",     "Facilities"};
constexpr std::array words{"applications", "contracts", "invoices", "visits",   "training", "requests",
                           "salaries",     "absences",  "orders",   "payments", "letters",  "inventories",
                           "complaints",   "surveys",   "accounts", "devices"};

/// Minimal, so that every library gives the same numbers; the distributions of the standard do not.
class Dice {
public:
    explicit Dice(unsigned seed)
        : engine_(seed)
    {
    }
    int below(int sides) { return int(engine_() % std::uint_fast32_t(sides)); }
    template <class List>
    QString oneOf(const List &list)
    {
        return QString::fromUtf8(list[std::size_t(below(int(list.size())))]);
    }
    QString sentence(int length)
    {
        QStringList out;
        for (int i = 0; i < length; ++i)
            out << oneOf(words);
        return out.join(u' ');
    }

private:
    std::mt19937 engine_;
};

class Generation {
public:
    Generation(const Wanted &wanted, const std::function<void(const ChangeSet &)> &take)
        : wanted_(wanted)
        , take_(take)
        , dice_(wanted.seed)
        , organisations_(wanted.count / 100 + 2)
    {
    }
    void run()
    {
        for (int n = 0; n < organisations_; ++n)
            organisation(n);
        hand(0);
        for (int n = 0; n < wanted_.count; ++n) {
            activity(n);
            hand(4000);
        }
        hand(0);
    }

private:
    void hand(std::size_t most)
    {
        if (set_.size() > most)
            take_(std::exchange(set_, {}));
    }
    QString idOf(const char *kind, int n) const { return id(QStringLiteral("b"), kind, n); }
    void organisation(int n)
    {
        Organisation o;
        o.name = QStringLiteral("Company %1").arg(n);
        o.roles = {n % 2 == 0 ? OrganisationRole::OwnEntity : OrganisationRole::Processor};
        if (n > 4 && n % 2 == 0) // a handful of own entities; the others get data
            o.roles = {OrganisationRole::Recipient};
        o.country = {QStringLiteral("DE")};
        set_.push_back(added(idOf("o", n), o));
    }
    void activity(int n)
    {
        ProcessingActivity a;
        a.name = QStringLiteral("%1 of %2, %3")
                     .arg(QString::fromUtf8(subjects[std::size_t(dice_.below(int(subjects.size())))]),
                          dice_.oneOf(words))
                     .arg(n + 1);
        a.description = dice_.sentence(12);
        if (n % 4 == 0)
            a.description += QStringLiteral(", quarterly");
        a.department = dice_.oneOf(departments);
        a.owner = QStringLiteral("Head of %1").arg(a.department);
        a.recordState = n % 4 == 1 ? RecordState::Draft : RecordState::InReview;
        a.processingState = ProcessingState::Running;
        a.reviewDue = QDate(2027, 1, 1).addDays(dice_.below(700));
        a.controllers = {{idOf("o", 2 * dice_.below(2))}};
        if (dice_.below(3) == 0)
            a.processors = {{idOf("o", 1 + 2 * dice_.below(organisations_ / 2))}};
        a.locationCountries = {{QStringLiteral("DE")}, {QStringLiteral("FR")}};
        a.securityNote = dice_.sentence(8);
        a.remarks = dice_.sentence(6);
        a.profiling = false;
        a.automatedDecisions = false;
        const Change change = added(idOf("a", n), a);
        set_.push_back(change);
        if (wanted_.parts)
            parts(n, change.id);
    }
    void parts(int n, const QString &activity)
    {
        for (int part = 1; part <= 2; ++part) {
            Purpose p;
            p.parent = {activity};
            p.position = part;
            p.name = dice_.sentence(3);
            p.bases = {part == 1 ? LegalBasis::Contract : LegalBasis::LegalObligation};
            set_.push_back(added(idOf(part == 1 ? "p" : "q", n), p));
            DataCategory d;
            d.parent = {activity};
            d.position = part;
            d.description = dice_.sentence(4);
            d.specialCategory = false;
            d.retentionCriterion = dice_.sentence(5);
            set_.push_back(added(idOf(part == 1 ? "c" : "d", n), d));
        }
    }

    Wanted wanted_;
    const std::function<void(const ChangeSet &)> &take_;
    Dice dice_;
    int organisations_;
    ChangeSet set_;
};
} // namespace

void generate(const Wanted &wanted, const std::function<void(const ChangeSet &)> &take)
{
    Generation(wanted, take).run();
}
