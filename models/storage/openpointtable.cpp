// models/storage/openpointtable.cpp
#include "storage/openpointtable.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static QString written(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QString writtenMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

static QVariant written(const std::optional<QDateTime> &moment)
{
    return moment ? QVariant(writtenMoment(*moment)) : QVariant();
}

static QString written(const Law &law)
{
    return written(
        QJsonDocument(QJsonArray{int(law.act), law.article, law.paragraph, QString::fromUtf8(law.point),
                                 law.subparagraph, QString::fromUtf8(law.note)}));
}

static Law lawIn(const QString &text)
{
    const QJsonArray law = QJsonDocument::fromJson(text.toUtf8()).array();
    return {static_cast<Act>(law.at(0).toInt()), law.at(1).toInt(), law.at(2).toInt(),
            law.at(3).toString().toUtf8(),       law.at(4).toInt(), law.at(5).toString().toUtf8()};
}

static Grade gradeIn(const QString &code)
{
    for (const Grade grade : {Grade::Law, Grade::Guidance})
        if (code == codeOf(grade))
            return grade;
    return Grade::Practice;
}

static std::optional<QDateTime> momentIn(const QVariant &text)
{
    return text.isValid() ? std::optional(QDateTime::fromString(text.toString(), Qt::ISODateWithMs))
                          : std::nullopt;
}

bool OpenPointTable::isCurrent(qint64 entry, const QString &program) const
{
    return db_.first("SELECT value FROM derived WHERE name = 'open_point_entry'").toString()
        == QString::number(entry)
        && db_.first("SELECT value FROM derived WHERE name = 'open_point_program'").toString() == program;
}

void OpenPointTable::setCurrent(qint64 entry, const QString &program)
{
    db_.run("INSERT OR REPLACE INTO derived VALUES ('open_point_entry', ?), ('open_point_program', ?)",
            {QString::number(entry), program});
}

void OpenPointTable::clear()
{
    db_.run("DELETE FROM open_point");
}

void OpenPointTable::forget(const QString &record)
{
    db_.run("DELETE FROM open_point WHERE record = ?", {record});
}

void OpenPointTable::forgetRemoved()
{
    db_.run("DELETE FROM open_point WHERE record NOT IN (SELECT id FROM record)");
}

void OpenPointTable::add(const OpenPoints &points)
{
    for (const OpenPoint &p : points)
        db_.run(
            "INSERT INTO open_point (register, record, code, grade, field, law, message, args, begins, ends) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {p.reg, p.record, p.code, QString(codeOf(p.grade)),
             p.field.isNull() ? QStringLiteral("") : p.field, written(p.law), QString::fromUtf8(p.message),
             written(QJsonDocument(QJsonArray::fromStringList(p.args))), written(p.from), written(p.until)});
}

OpenPoints OpenPointTable::read(const QByteArray &where, const QVariantList &values) const
{
    OpenPoints out;
    Statement s =
        db_.query("SELECT register, record, code, grade, field, law, message, args, begins, ends FROM "
                  "open_point "
                      + where + " ORDER BY place",
                  values);
    while (s.step()) {
        OpenPoint p{.code = s.value(2).toString(),
                    .grade = gradeIn(s.value(3).toString()),
                    .field = s.value(4).toString(),
                    .law = lawIn(s.value(5).toString()),
                    .message = s.value(6).toString().toUtf8(),
                    .args =
                        QJsonDocument::fromJson(s.value(7).toString().toUtf8()).toVariant().toStringList()};
        p.from = momentIn(s.value(8));
        p.until = momentIn(s.value(9));
        p.reg = s.value(0).toString();
        p.record = s.value(1).toString();
        out.push_back(std::move(p));
    }
    return out;
}

static const QByteArray holds = "(begins IS NULL OR begins <= ?1) AND (ends IS NULL OR ends > ?1)";

bool OpenPointTable::holdsMoreThan(qint64 points) const
{
    return db_.first("SELECT 1 FROM open_point LIMIT 1 OFFSET ?", {points}).isValid();
}

OpenPoints OpenPointTable::all() const
{
    return read({}, {});
}

OpenPoints OpenPointTable::at(const QDateTime &moment) const
{
    return read("WHERE " + holds, {written(std::optional(moment))});
}

OpenPoints OpenPointTable::of(const QStringList &records, const QDateTime &moment) const
{
    return read(
        "WHERE " + holds + " AND record IN (SELECT value FROM json_each(?2))",
        {written(std::optional(moment)), written(QJsonDocument(QJsonArray::fromStringList(records)))});
}

static QMap<QString, int> counted(Statement s)
{
    QMap<QString, int> out;
    while (s.step())
        out.insert(s.value(0).toString(), s.value(1).toInt());
    return out;
}

/// A part's points count for the record it is a part of.
static QByteArray counting(const char *what)
{
    return QByteArray("SELECT ") + what
        + ", count(*) FROM open_point JOIN record ON record.id = open_point.record "
          "LEFT JOIN record AS whole ON whole.id = record.parent WHERE "
        + holds;
}

QMap<QString, int> OpenPointTable::countsByRegister(const QDateTime &moment) const
{
    return counted(db_.query(counting("coalesce(whole.register, record.register) AS reg") + " GROUP BY reg",
                             {written(std::optional(moment))}));
}

QMap<QString, int> OpenPointTable::countsByRecord(const QString &reg, const QDateTime &moment) const
{
    return counted(db_.query(counting("coalesce(whole.id, record.id) AS owner")
                                 + " AND coalesce(whole.register, record.register) = ?2 GROUP BY owner",
                             {written(std::optional(moment)), reg}));
}
