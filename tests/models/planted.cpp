// tests/models/planted.cpp
#include "models/planted.h"

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

bool is(const FieldInfo &field, const char *key)
{
    return QLatin1String(field.key) == QLatin1String(key);
}

bool isOrganisation(const RegisterInfo &reg)
{
    return QLatin1String(reg.key) == QLatin1String("organisation");
}
} // namespace

PlantedWorkspace::PlantedWorkspace()
{
    for (const RegisterInfo *reg : catalogue()) {
        const QString key = QLatin1String(reg->key);
        if (reg->parent) {
            const QString parent = QLatin1String(reg->parent);
            for (const char *of : {"-open", "-empty", "-secret"})
                plant(*reg, key + QLatin1String(of), parent + QLatin1String(of));
        } else if (isOrganisation(*reg)) {
            for (const char *id : {own, joint, client, third, "organisation-secret"})
                plant(*reg, s(id), {});
        } else {
            plant(*reg, key + s("-open"), {});
            if (reg->single)
                continue;
            plant(*reg, key + s("-empty"), {});
            plant(*reg, key + s("-secret"), {});
        }
    }
}

QString PlantedWorkspace::word(const QString &record, const char *field) const
{
    for (const Plant &one : plants_)
        if (one.record == record && is(*one.field, field))
            return one.word;
    return {};
}

QString PlantedWorkspace::planted(const RegisterInfo &reg, const QString &id, const FieldInfo &field,
                                  bool isDate, bool isReason)
{
    const int n = int(plants_.size());
    QString word = s("Xq");
    for (int rest = n, i = 0; i < 4; ++i, rest /= 26)
        word += QChar(u'a' + rest % 26);
    if (isDate)
        word = QDate(2031, 1, 10 + n % 19)
                   .addMonths(n / 19)
                   .toString(Qt::ISODate); // two digits: none is in another
    plants_.push_back({&reg, id, &field, word, isDate, isReason});
    return word;
}

void PlantedWorkspace::plant(const RegisterInfo &reg, const QString &id, const QString &parent)
{
    Row row;
    for (const FieldInfo &field : reg.fields) {
        const bool considered = field.asked == Asked::WhereApplicable || field.asked == Asked::WherePossible;
        const bool empty = considered && id.endsWith(QLatin1String("-empty"));
        row << (empty ? QVariant() : valueOf(reg, id, field, parent));
        FieldState state;
        if (empty)
            state.applies = Applies::DoesNotApply;
        else if (field.isText())
            state.confirmed = false;
        if (empty) {
            state.reason = planted(reg, id, field, false, true);
            row.states.insert(QLatin1String(field.key), state);
        }
    }
    reader_.add(reg, id, row);
}

QVariant PlantedWorkspace::linked(const RegisterInfo &reg, const FieldInfo &field) const
{
    const QString target = QLatin1String(field.reference);
    QString open = target + s("-open");
    if (target == QLatin1String("organisation")) {
        const QLatin1String of(reg.key);
        const bool ofProcessor = of == QLatin1String("processor_activity") && is(field, "processors");
        if (is(field, "controllers") || ofProcessor || of == QLatin1String("controller_deviation"))
            open = s(own);
        else if (is(field, "joint_controllers") || is(field, "dpo_organisation"))
            open = s(joint);
        else
            open = of == QLatin1String("client") ? s(client) : s(third);
    }
    if (field.kind == Kind::Reference)
        return open;
    return QStringList{open, target + s("-secret")};
}

QVariant PlantedWorkspace::valueOf(const RegisterInfo &reg, const QString &id, const FieldInfo &field,
                                   const QString &parent)
{
    if (is(field, "parent"))
        return parent;
    if (is(field, "position"))
        return 1LL;
    if (is(field, "confidential"))
        return isSecret(id);
    if (is(field, "roles"))
        return QStringList{id == QLatin1String(own) ? s("own_entity") : s("processor")};
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return planted(reg, id, field);
    case Kind::Url:
        return s("https://") + planted(reg, id, field).toLower() + s(".example");
    case Kind::Email:
        return planted(reg, id, field).toLower() + s("@plant.example");
    case Kind::Date:
        return planted(reg, id, field, true);
    case Kind::Flag:
        return true;
    case Kind::Choice:
        return field.open ? s("text:") + planted(reg, id, field) : QLatin1String(field.terms.front().code);
    case Kind::Choices:
        return QStringList{field.open ? s("text:") + planted(reg, id, field)
                                      : QString::fromLatin1(field.terms.front().code)};
    case Kind::Country:
        return s("DE");
    case Kind::Countries:
        return QStringList{s("IN")};
    case Kind::Reference:
    case Kind::References:
        return linked(reg, field);
    case Kind::Period:
        return s("P3M");
    default:
        return {};
    }
}
