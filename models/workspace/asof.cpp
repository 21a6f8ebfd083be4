// models/workspace/asof.cpp
#include "workspace/asof.h"
#include "rules/rulebook.h"
#include "schema/values.h"
#include "storage/openpointtable.h"
#include "storage/workspacefile.h"
#include "workspace/job.h"

static void addPoints(Connection &db, Catalogue registers, const QDateTime &clock, const NotePast &note)
{
    const Source source(db, registers);
    Transaction transaction(db);
    OpenPointTable table(db);
    for (const RegisterInfo *reg : registers)
        for (const Record &record : source.all(*reg)) {
            note(0, 0);
            table.add(check(source, *reg, record, clock));
        }
    table.setCurrent(entriesIn(db), QStringLiteral(CUSTOS_VERSION));
    transaction.commit();
}

Past pastOf(const Source &now, const QDateTime &moment, PastPoints points, const Progress *progress)
{
    const NotePast note = [progress](qint64 done, qint64 total) {
        if (!progress)
            return;
        progress->throwIfCancelled();
        if (total > 0)
            progress->report(done, total);
    };
    auto database = std::make_shared<PastDatabase>(databaseAt(now, moment, note));
    if (points == PastPoints::InTable)
        addPoints(*database->db, now.registers(), moment, note);
    database->db->becomeReadOnly();
    return {moment, database, erasedSince(now, lastEntryAt(now.connection(), moment))};
}

std::unique_ptr<Workspace> workspaceOf(const Workspace &now, const Past &past)
{
    return Workspace::recordedOn(
        past.moment, now.file().past(past.database->name, std::move(past.database->db)), now.desk());
}

QDateTime endOfDay(QDate day, const QTimeZone &zone)
{
    return day.addDays(1).startOfDay(zone).addMSecs(-1);
}

std::optional<QDateTime> momentFrom(const QString &text, const QTimeZone &zone)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); text.size() == 10 && day.isValid())
        return endOfDay(day, zone);
    const QDateTime moment = toMoment(text);
    return moment.isValid() && moment.timeSpec() != Qt::LocalTime ? std::optional(moment.toTimeZone(zone))
                                                                  : std::nullopt;
}
