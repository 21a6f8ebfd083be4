// models/demonstration/story.cpp
#include "demonstration/story.h"
#include "schema/errors.h"
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

namespace {
QByteArray fileNamed(const QString &name)
{
    QFile file(QStringLiteral(":/demonstration/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate("Exchange", "“%1” cannot be read: %2.")
                        .arg(name, file.errorString()));
    return file.readAll();
}

QDate moved(QDate day, int by, QChar unit)
{
    return unit == u'd' ? day.addDays(by) : unit == u'm' ? day.addMonths(by) : day.addYears(by);
}

/// "{today-5m}" is a day, "{month-20m}" a month, "{year-2y}" a year.
QString dated(const QString &text, QDate today)
{
    static const QRegularExpression distance(QStringLiteral("\\{(today|month|year)([+-]\\d+)([dmy])\\}"));
    QString out;
    qsizetype from = 0;
    for (auto it = distance.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString day =
            moved(today, match.captured(2).toInt(), match.captured(3).at(0)).toString(Qt::ISODate);
        const QString kind = match.captured(1);
        out += text.mid(from, match.capturedStart() - from);
        out += kind == QLatin1String("today") ? day : day.left(kind == QLatin1String("month") ? 7 : 4);
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

/// Values alone: codes and ids are never among the words.
QJsonValue inLanguage(const QJsonValue &value, const QString &language)
{
    if (value.isString())
        return demonstrationWords(value.toString(), language);
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue one : value.toArray())
            out.append(inLanguage(one, language));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        out.insert(member.key(), inLanguage(member.value(), language));
    return out;
}

using Registers = QMap<QString, std::vector<QJsonObject>>; // by key, in the order of the file

QByteArray documentOf(const Registers &registers)
{
    QJsonObject lists;
    for (auto reg = registers.begin(); reg != registers.end(); ++reg) {
        QJsonArray list;
        for (const QJsonObject &record : *reg)
            list.append(record);
        lists.insert(reg.key(), list);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("application"), QStringLiteral("Custos")},
                                     {QStringLiteral("registers"), lists}})
        .toJson();
}

QJsonObject overlaid(QJsonObject record, const QJsonObject &values)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        if (value->isNull())
            record.remove(value.key());
        else
            record.insert(value.key(), *value);
    return record;
}

/// Told backwards: the files hold what is there at the end, and each step of the history what was there
/// before it.
class Story {
public:
    Story(const QString &name, const QString &language, const QDateTime &now)
        : name_(name)
        , language_(language)
        , today_(now.toTimeZone(zone()).date())
        , plot_(read(QStringLiteral("history")))
    {
    }
    std::vector<StorySession> tell()
    {
        for (const QJsonValue one : plot_[QLatin1String("imports")].toArray())
            load(one[QLatin1String("file")].toString());
        std::vector<StorySession> later;
        const QJsonArray sessions = plot_[QLatin1String("sessions")].toArray();
        for (qsizetype i = sessions.size(); i-- > 0;)
            later.push_back(session(sessions[i].toObject()));
        std::vector<StorySession> all = imports();
        std::move(later.rbegin(), later.rend(), std::back_inserter(all));
        return all;
    }

private:
    static QTimeZone zone() { return QTimeZone("Europe/Copenhagen"); }
    QJsonObject read(const QString &name) const
    {
        const QString text = dated(QString::fromUtf8(fileNamed(name)), today_);
        return inLanguage(QJsonDocument::fromJson(text.toUtf8()).object(), language_).toObject();
    }
    QDateTime moment(const QJsonObject &of) const
    {
        return QDateTime(QDate::fromString(of[QLatin1String("day")].toString(), Qt::ISODate),
                         QTime::fromString(of[QLatin1String("time")].toString(QStringLiteral("09:30")),
                                           QStringLiteral("HH:mm")),
                         zone());
    }
    void load(const QString &file)
    {
        const QJsonObject lists = read(file)[QLatin1String("registers")].toObject();
        for (auto list = lists.begin(); list != lists.end(); ++list)
            for (const QJsonValue one : list->toArray()) {
                QJsonObject record = one.toObject();
                if (list.key() == QLatin1String("workspace"))
                    record.insert(QStringLiteral("name"), name_);
                now_[file][list.key()].push_back(record);
            }
    }
    QJsonObject *find(const QString &reg, const QString &id)
    {
        for (Registers &file : now_)
            for (QJsonObject &record : file[reg])
                if (record[QLatin1String("id")] == id)
                    return &record;
        throw Error(QStringLiteral("history.json: %1 %2").arg(reg, id));
    }
    StorySession session(const QJsonObject &plotted)
    {
        StorySession out{moment(plotted), plotted[QLatin1String("by")].toString(), {}};
        const QJsonArray steps = plotted[QLatin1String("steps")].toArray();
        for (qsizetype i = steps.size(); i-- > 0;)
            out.steps.push_back(step(steps[i].toObject()));
        std::ranges::reverse(out.steps);
        return out;
    }
    /// The step with the record as it left it; afterwards the record is as it was before.
    StoryStep step(const QJsonObject &plotted)
    {
        const QString reg = plotted[QLatin1String("register")].toString();
        QJsonObject *record = find(reg, plotted[QLatin1String("id")].toString());
        const QJsonValue was = plotted[QLatin1String("was")];
        const bool added = was.isNull();
        QJsonObject after = overlaid(*record, plotted[QLatin1String("undone")].toObject());
        if (!added) // its parts stay as they are
            for (const char *part : {"purpose", "data_category", "controller_deviation", "client"})
                after.remove(QLatin1String(part));
        if (added)
            gone_ << (*record)[QLatin1String("id")].toString();
        else
            *record = overlaid(*record, was.toObject());
        return {documentOf({{reg, {after}}}),
                added ? QStringLiteral("added") : QStringLiteral("edited"),
                {},
                plotted.contains(QLatin1String("undone"))};
    }
    std::vector<StorySession> imports()
    {
        std::vector<StorySession> out;
        const QString by = plot_[QLatin1String("created")][QLatin1String("by")].toString();
        out.push_back({moment(plot_[QLatin1String("created")].toObject()), by, {}});
        for (const QJsonValue one : plot_[QLatin1String("imports")].toArray()) {
            const QString file = one[QLatin1String("file")].toString();
            Registers registers = now_.value(file);
            for (auto &records : registers)
                std::erase_if(records, [this](const QJsonObject &record) {
                    return gone_.contains(record[QLatin1String("id")].toString());
                });
            out.push_back(
                {moment(one.toObject()),
                 by,
                 {{documentOf(registers), QStringLiteral("import"), {file + QStringLiteral(".json")}}}});
        }
        return out;
    }

    QString name_, language_;
    QDate today_;
    QJsonObject plot_;
    QMap<QString, Registers> now_; // by file, going back in time
    QStringList gone_; // ids of records that were not there yet
};
} // namespace

QString demonstrationWords(const QString &words, const QString &language)
{
    const auto texts = [](const char *file) {
        return QJsonDocument::fromJson(fileNamed(QLatin1String(file)))
            .object()[QLatin1String("texts")]
            .toObject();
    };
    static const QMap<QString, QJsonObject> languages{{QStringLiteral("de"), texts("german")},
                                                      {QStringLiteral("fr"), texts("french")}};
    const auto chosen = languages.constFind(language);
    if (chosen == languages.constEnd())
        return words;
    const QJsonObject &known = *chosen;
    if (!words.contains(u'\n'))
        return known[words].toString(words);
    QStringList lines = words.split(u'\n'); // an address: its last line is a country
    for (QString &line : lines)
        line = known[line].toString(line);
    return lines.join(u'\n');
}

std::vector<StorySession> demonstrationStory(const QString &name, const QString &language,
                                             const QDateTime &now)
{
    return Story(name, language, now).tell();
}
