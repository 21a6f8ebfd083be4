// models/report/identity.cpp
#include "report/identity.h"
#include "report/fields.h"
#include "report/glyphs.h"
#include "schema/display.h"
#include "schema/translator.h"
#include "schema/values.h"

namespace report {
using O = Organisation;

namespace {
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    for (QString &part : parts)
        part = isolated(printable(part).replace(u'\n', QStringLiteral(", ")));
    return parts.join(QStringLiteral(", "));
}

QString shown(const Country &country, const Sheet &sheet)
{
    return country.code.isEmpty() ? QString() : shownCountry(country.code, sheet.language);
}

QString shown(const QDate &day, const Sheet &sheet)
{
    return shownDate(day.toString(Qt::ISODate), sheet.language);
}

void add(Texts &to, const QString &words)
{
    if (!words.isEmpty())
        to.push_back({words});
}
} // namespace

Texts Identity::contact() const
{
    const bool known = !who_.legalName.isEmpty() && who_.legalName != who_.name; // by another name
    const QString legal =
        known ? QStringLiteral("%1 (%2)").arg(isolated(who_.legalName), isolated(who_.name)) : who_.name;
    Texts out{{legal, Tone::Strong}};
    add(out, joined({who_.registerNumber, who_.address, who_.region, shown(who_.country, sheet_)}));
    add(out, joined({who_.email, who_.phone, who_.website}));
    add(out, joined({who_.contactPerson}));
    QStringList empty;
    if (who_.address.isEmpty())
        empty << sheet_.label(info<&O::address>());
    if (who_.email.isEmpty() && who_.phone.isEmpty())
        empty << sheet_.label(info<&O::email>()) << sheet_.label(info<&O::phone>());
    if (!empty.isEmpty() && sheet_.edition.holdsRemarks())
        out.push_back(sheet_.unrecorded(empty));
    if (who_.appliedLaw && *who_.appliedLaw != AppliedLaw::Gdpr)
        out.push_back({sheet_.say(QT_TRANSLATE_NOOP("Report", "Law: %1; not checked against it."))
                           .arg(sheet_.value(O::schema().info(), row_, info<&O::appliedLaw>()).front().words),
                       Tone::Quiet});
    return out;
}

Texts Identity::designation(const std::optional<bool> &designated, const QString &reason,
                            const FieldInfo &field) const
{
    if (!designated)
        return sheet_.value(O::schema().info(), row_, field);
    const QString word = *designated ? sheet_.say(QT_TRANSLATE_NOOP("Report", "Designated"))
                                     : sheet_.say(QT_TRANSLATE_NOOP("Report", "Not designated"));
    return {{reason.isEmpty() ? word + u'.' : sheet_.language.labelled(word, reason)}};
}

Texts Identity::representative() const
{
    Texts out = designation(who_.representativeDesignated, who_.representativeReason,
                            info<&O::representativeDesignated>());
    add(out,
        joined({who_.representativeName, who_.representativeAddress,
                shown(who_.representativeCountry, sheet_)}));
    add(out, joined({who_.representativeEmail, who_.representativePhone}));
    if (who_.representativeMandateOn.isValid())
        add(out,
            sheet_.say(QT_TRANSLATE_NOOP("Report", "Mandate of %1"))
                .arg(joined(
                    {shown(who_.representativeMandateOn, sheet_), who_.representativeMandateReference})));
    return out;
}

Texts Identity::officer() const
{
    Texts out = designation(who_.dpoDesignated, who_.dpoReason, info<&O::dpoDesignated>());
    if (sheet_.edition.isPublic() && who_.dpoDesignated == true)
        add(out, sheet_.say(QT_TRANSLATE_NOOP("Report", "To be reached through the contact details above.")));
    add(out, joined({who_.dpoName, who_.dpoAddress}));
    add(out, joined({who_.dpoEmail, who_.dpoPhone}));
    if (!who_.dpoOrganisation.id.isEmpty())
        out.push_back(sheet_.links({who_.dpoOrganisation.id}));
    if (who_.dpoNotifiedOn.isValid())
        add(out,
            sheet_.say(QT_TRANSLATE_NOOP("Report", "Supervisory authority told on %1"))
                .arg(joined({shown(who_.dpoNotifiedOn, sheet_), who_.dpoNoticeReference})));
    return out;
}

Texts Identity::authority() const
{
    Texts out = sheet_.value(O::schema().info(), row_, info<&O::competentAuthority>());
    add(out, who_.authorityNote);
    return out;
}

} // namespace report
