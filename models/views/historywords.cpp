// models/views/historywords.cpp
#include "views/historywords.h"
#include "schema/display.h"
#include "schema/translator.h"
#include "views/datewords.h"
#include "views/tablecolumns.h"
#include "views/titles.h"
#include <QJsonArray>
#include <array>

static constexpr QLatin1String stateSuffix("#state");

QString HistoryWords::when(const HistoryEntry &entry) const
{
    const QDateTime at = entry.at.toTimeZone(workspace_.zone());
    return shortDate(at.date().toString(Qt::ISODate), t_) + at.toString(QStringLiteral(" HH:mm"));
}

/// An undoing can be undone, and that again: what counts is the entry where it began.
std::optional<HistoryWords::Undone> HistoryWords::undoneBy(const HistoryEntry &entry) const
{
    std::vector<qint64> chain; // not known yet, the newest first
    std::optional<Undone> found;
    std::optional<HistoryEntry> at = entry;
    while (at && at->undoes) {
        if (const auto known = undone_.constFind(at->seq); known != undone_.constEnd()) {
            found = *known;
            break;
        }
        chain.push_back(at->seq);
        at = entryAt(*at->undoes);
        if (at && !at->undoes)
            found = Undone{*at, true}; // turned over once for each of the chain
    }
    for (auto seq = chain.rbegin(); found && seq != chain.rend(); ++seq) {
        found->isAgain = !found->isAgain;
        undone_.insert(*seq, *found);
    }
    return found;
}

std::optional<HistoryEntry> HistoryWords::entryAt(qint64 seq) const
{
    HistoryFilter filter;
    filter.limit = 1;
    filter.offset = seq - 1; // numbered from 1 without gaps
    filter.brief = true;
    const std::vector<HistoryEntry> one = workspace_.history().entries(filter);
    return one.empty() || one.front().seq != seq ? std::nullopt : std::optional(one.front());
}

QString HistoryWords::reason(const HistoryEntry &entry) const
{
    struct Code {
        const char *code, *words;
    };
    static constexpr std::array codes{
        Code{"added", QT_TRANSLATE_NOOP("History", "Added")},
        Code{"copied", QT_TRANSLATE_NOOP("History", "Copied")},
        Code{"template", QT_TRANSLATE_NOOP("History", "Begun from a template")},
        Code{"attached", QT_TRANSLATE_NOOP("History", "Attached")},
        Code{"edited", QT_TRANSLATE_NOOP("History", "Edited")},
        Code{"deleted", QT_TRANSLATE_NOOP("History", "Deleted")},
        Code{"import", QT_TRANSLATE_NOOP("History", "Imported")},
        Code{"imported", QT_TRANSLATE_NOOP("History", "Imported")},
        Code{"created", QT_TRANSLATE_NOOP("History", "Workspace made")},
        Code{"reviewed", QT_TRANSLATE_NOOP("History", "Reviewed")},
        Code{"left_as_is", QT_TRANSLATE_NOOP("History", "Open point left as it is")},
        Code{"reopened", QT_TRANSLATE_NOOP("History", "Open point opened again")},
        Code{"filter_kept", QT_TRANSLATE_NOOP("History", "Filter kept")},
        Code{"filter_forgotten", QT_TRANSLATE_NOOP("History", "Filter forgotten")},
        Code{"new_version", QT_TRANSLATE_NOOP("History", "New version begun")},
        Code{"undo", QT_TRANSLATE_NOOP("History", "Undone")},
        Code{"undone", QT_TRANSLATE_NOOP("History", "Undone")},
        Code{"redone", QT_TRANSLATE_NOOP("History", "Done again")},
        Code{"erased", QT_TRANSLATE_NOOP("History", "Erased")},
        Code{"erase", QT_TRANSLATE_NOOP("History", "Erased")},
        Code{"demonstration", QT_TRANSLATE_NOOP("History", "Demonstration made")},
    };
    QString text = entry.reason.code;
    for (const Code &code : codes)
        if (entry.reason.code == QLatin1String(code.code))
            text = t_.text("History", code.words);
    if (const std::optional<Undone> undone = undoneBy(entry)) {
        if (undone->isAgain)
            text = t_.text("History", QT_TRANSLATE_NOOP("History", "Done again"));
        return t_.labelled(text, reason(undone->entry) + QStringLiteral(" · ") + when(undone->entry));
    }
    return entry.reason.args.isEmpty() ? text : text + u' ' + entry.reason.args.join(u' ');
}

std::vector<HistoryLine> HistoryWords::lines(const HistoryEntry &entry) const
{
    std::vector<HistoryLine> out;
    for (const HistoryChange &change : entry.changes)
        describe(change, out);
    return out;
}

QString HistoryWords::titleNow(const QString &id) const
{
    return shownTitle(workspace_.source(), id, t_);
}

QString HistoryWords::titleOf(const RegisterInfo &reg, const HistoryChange &change) const
{
    if (workspace_.source().registerOf(change.record))
        return titleNow(change.record);
    const FieldInfo *name = nameField(reg);
    for (const std::optional<QJsonObject> &values : {change.before, change.after})
        if (name && values && values->contains(QLatin1String(name->key)))
            return value(reg, QLatin1String(name->key), *values);
    return t_.field(*reg.singular ? reg.singular : reg.title);
}

void HistoryWords::describe(const HistoryChange &change, std::vector<HistoryLine> &lines) const
{
    const Source &source = workspace_.source();
    const RegisterInfo *reg = nullptr;
    for (const RegisterInfo *known : source.registers())
        if (change.reg == QLatin1String(known->key))
            reg = known;
    if (!reg)
        return lines.push_back({{}, change.reg, change.reg});
    HistoryLine line{source.registerOf(change.record) ? change.record : QString(), titleOf(*reg, change), {}};
    if (reg->parent && !line.record.isEmpty())
        line.record = source.parentOf(change.record).value_or(QString());
    const QString kind = t_.field(*reg->singular ? reg->singular : reg->title);
    if (change.erased)
        line.text = t_.text("History", QT_TRANSLATE_NOOP("History", "%1 erased")).arg(kind);
    else if (!change.before)
        line.text = t_.text("History", QT_TRANSLATE_NOOP("History", "%1 added")).arg(kind);
    else if (!change.after)
        line.text = t_.text("History", QT_TRANSLATE_NOOP("History", "%1 deleted")).arg(kind);
    else
        return fields(*reg, change, line, lines);
    lines.push_back(line);
}

QStringList HistoryWords::members(const RegisterInfo &reg, const HistoryChange &change)
{
    QStringList keys;
    for (const FieldInfo &field : reg.fields)
        for (const QString &key : {QString(QLatin1String(field.key)), QLatin1String(field.key) + stateSuffix})
            if (change.before->contains(key) || change.after->contains(key))
                keys << key;
    return keys;
}

void HistoryWords::fields(const RegisterInfo &reg, const HistoryChange &change, const HistoryLine &head,
                          std::vector<HistoryLine> &lines) const
{
    const QString nothing = t_.text("History", QT_TRANSLATE_NOOP("History", "nothing"));
    for (const QString &key : members(reg, change)) {
        const QString before = value(reg, key, *change.before), after = value(reg, key, *change.after);
        HistoryLine line = head;
        line.text = t_.labelled(label(reg, key),
                                QStringLiteral("%1 → %2").arg(before.isEmpty() ? nothing : before,
                                                              after.isEmpty() ? nothing : after));
        lines.push_back(line);
    }
}

QString HistoryWords::label(const RegisterInfo &reg, const QString &key) const
{
    const bool state = key.endsWith(stateSuffix);
    const FieldInfo *field = reg.find(state ? key.chopped(stateSuffix.size()) : key);
    if (!field)
        return key;
    const QString name = t_.field(field->label);
    return state ? t_.text("History", QT_TRANSLATE_NOOP("History", "%1 (what is known about it)")).arg(name)
                 : name;
}

QString HistoryWords::value(const RegisterInfo &reg, const QString &key, const QJsonObject &values) const
{
    const QJsonValue stored = values.value(key);
    if (stored.isNull() || stored.isUndefined())
        return {};
    if (key.endsWith(stateSuffix)) {
        const FieldState state = stateFromJson(stored.toObject());
        QStringList words;
        const QString considered = shownState(state, t_);
        if (!considered.isEmpty())
            words << considered;
        if (state.origin)
            words << t_.term(termsOf(*state.origin)[std::size_t(*state.origin)].label);
        if (state.confirmed)
            words << (*state.confirmed ? t_.text("History", QT_TRANSLATE_NOOP("History", "confirmed"))
                                       : t_.text("History", QT_TRANSLATE_NOOP("History", "not confirmed")));
        if (words.isEmpty() && state.applies)
            words << t_.term(termsOf(*state.applies)[std::size_t(*state.applies)].label);
        return words.join(QStringLiteral(", "));
    }
    const FieldInfo *field = reg.find(key);
    const QVariant read = field ? fromJson(*field, stored) : QVariant();
    if (!field || !fits(*field, read))
        return stored.toVariant().toString();
    if (field->kind == Kind::Date)
        return shortDate(read.toString(), t_);
    return shownValue(*field, read, t_, [this](const QString &id) { return titleNow(id); }).simplified();
}
