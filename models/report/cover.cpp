// models/report/cover.cpp - who the controller is, and how far its record goes
#include "registers/processing_activity.h"
#include "report/glyphs.h"
#include "report/sections.h"
#include "schema/display.h"
#include "schema/translator.h"
#include "schema/values.h"
#include <algorithm>

namespace report {
using A = ProcessingActivity;
using O = Organisation;

namespace {
class Identity {
public:
    Identity(const Sheet &sheet, const Record &record)
        : sheet_(sheet)
        , row_(record.row)
        , who_(O::schema().unpack(record.row))
    {
    }
    Texts controller() const;
    Texts representative() const;
    Texts officer() const;
    Texts authority() const;

private:
    template <auto M>
    const FieldInfo &info() const
    {
        return *O::schema().info().find(QString::fromLatin1(O::schema().key<M>()));
    }
    template <auto M>
    Texts value() const
    {
        return sheet_.value(O::schema().info(), row_, info<M>());
    }
    Texts designation(const std::optional<bool> &designated, const QString &reason,
                      const Texts &absent) const;
    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        for (QString &part : parts)
            part = isolated(printable(part).replace(u'\n', QStringLiteral(", ")));
        return parts.join(QStringLiteral(", "));
    }
    QString country(const Country &of) const
    {
        return of.code.isEmpty() ? QString() : shownCountry(of.code, sheet_.language);
    }
    static void add(Texts &to, const QString &words)
    {
        if (!words.isEmpty())
            to.push_back({words});
    }

    const Sheet &sheet_;
    const Row &row_;
    const O who_;
};

Texts Identity::controller() const
{
    const bool known = !who_.legalName.isEmpty() && who_.legalName != who_.name; // by another name
    const QString legal =
        known ? QStringLiteral("%1 (%2)").arg(isolated(who_.legalName), isolated(who_.name)) : who_.name;
    Texts out{{legal, Tone::Strong}};
    add(out, joined({who_.registerNumber, who_.address, who_.region, country(who_.country)}));
    add(out, joined({who_.email, who_.phone, who_.website}));
    add(out, joined({who_.contactPerson}));
    QStringList empty;
    if (who_.address.isEmpty())
        empty << sheet_.label(info<&O::address>());
    if (who_.email.isEmpty() && who_.phone.isEmpty())
        empty << sheet_.label(info<&O::email>()) << sheet_.label(info<&O::phone>());
    if (!empty.isEmpty())
        out.push_back(sheet_.unrecorded(empty));
    if (who_.appliedLaw && *who_.appliedLaw != AppliedLaw::Gdpr)
        out.push_back({sheet_.say(QT_TRANSLATE_NOOP("Report", "Law: %1; not checked against it."))
                           .arg(value<&O::appliedLaw>().front().words),
                       Tone::Quiet});
    return out;
}

Texts Identity::designation(const std::optional<bool> &designated, const QString &reason,
                            const Texts &absent) const
{
    if (!designated)
        return absent;
    const QString word = *designated ? sheet_.say(QT_TRANSLATE_NOOP("Report", "Designated"))
                                     : sheet_.say(QT_TRANSLATE_NOOP("Report", "Not designated"));
    return {{reason.isEmpty() ? word + u'.' : sheet_.language.labelled(word, reason)}};
}

Texts Identity::representative() const
{
    Texts out = designation(who_.representativeDesignated, who_.representativeReason,
                            value<&O::representativeDesignated>());
    add(out,
        joined({who_.representativeName, who_.representativeAddress, country(who_.representativeCountry)}));
    add(out, joined({who_.representativeEmail, who_.representativePhone}));
    if (who_.representativeMandateOn.isValid())
        add(out,
            sheet_.say(QT_TRANSLATE_NOOP("Report", "Mandate of %1"))
                .arg(joined({value<&O::representativeMandateOn>().front().words,
                             who_.representativeMandateReference})));
    return out;
}

Texts Identity::officer() const
{
    Texts out = designation(who_.dpoDesignated, who_.dpoReason, value<&O::dpoDesignated>());
    add(out, joined({who_.dpoName, who_.dpoAddress}));
    add(out, joined({who_.dpoEmail, who_.dpoPhone}));
    if (!who_.dpoOrganisation.id.isEmpty())
        out.push_back(sheet_.links({who_.dpoOrganisation.id}));
    if (who_.dpoNotifiedOn.isValid())
        add(out,
            sheet_.say(QT_TRANSLATE_NOOP("Report", "Supervisory authority told on %1"))
                .arg(joined({value<&O::dpoNotifiedOn>().front().words, who_.dpoNoticeReference})));
    return out;
}

Texts Identity::authority() const
{
    Texts out = value<&O::competentAuthority>();
    add(out, who_.authorityNote);
    return out;
}

Texts jointControllers(const Sheet &sheet)
{
    const RegisterInfo &reg = A::schema().info();
    QStringList ids;
    for (const Record *activity : sheet.scope.activities)
        for (const QString &id :
             valueOf(reg, activity->row, A::schema().key<&A::jointControllers>()).toStringList())
            if (!ids.contains(id) && !(sheet.scope.controller && sheet.scope.controller->id == id))
                ids << id;
    if (ids.isEmpty())
        return {{sheet.say(QT_TRANSLATE_NOOP("Report", "None is named by an activity.")), Tone::Quiet}};
    return {sheet.links(ids)};
}

Texts extent(const Sheet &sheet)
{
    const RegisterInfo &reg = A::schema().info();
    int running = 0;
    for (const Record *activity : sheet.scope.activities)
        running += valueOf(reg, activity->row, A::schema().key<&A::processingState>()).toString()
            == QLatin1String("running");
    return {{sheet.language.clauses({sheet.say(QT_TRANSLATE_N_NOOP("Report", "%n processing activity(ies)"),
                                               int(sheet.scope.activities.size())),
                                     sheet.say(QT_TRANSLATE_N_NOOP("Report", "%n running"), running)})}};
}

/// 64 digits as a person compares them: eight blocks of eight, four to a line.
QString inBlocks(const QString &fingerprint)
{
    QString out;
    for (qsizetype i = 0; i < fingerprint.size(); ++i) {
        if (i > 0 && i % 8 == 0)
            out += i % 32 == 0 ? u'\n' : u' ';
        out += fingerprint[i];
    }
    return out;
}

Item row(const Sheet &sheet, const char *label, Texts texts)
{
    return {.mark = {}, .label = sheet.say(label), .body = {std::move(texts)}};
}
} // namespace

Cover coverOf(const Sheet &sheet, const Sources &from)
{
    Cover cover{
        .anchor = sheet.scope.anchor(),
        .title = sheet.say(QT_TRANSLATE_NOOP("Report", "Record of processing activities")),
        .subtitle = sheet.say(QT_TRANSLATE_NOOP(
            "Report", "Controller’s record under Article 30(1) of Regulation (EU) 2016/679")),
        .rows = {},
        .note = sheet.say(QT_TRANSLATE_NOOP(
            "Report",
            "Internal edition: it holds open points and entries for the data protection officer only."))};
    if (sheet.scope.controller) {
        const Identity identity(sheet, *sheet.scope.controller);
        cover.rows = {
            row(sheet, QT_TRANSLATE_NOOP("Report", "Controller"), identity.controller()),
            row(sheet, QT_TRANSLATE_NOOP("Report", "Representative (Art. 27)"), identity.representative()),
            row(sheet, QT_TRANSLATE_NOOP("Report", "Data protection officer"), identity.officer()),
            row(sheet, QT_TRANSLATE_NOOP("Report", "Joint controllers"), jointControllers(sheet)),
            row(sheet, QT_TRANSLATE_NOOP("Report", "Supervisory authority"), identity.authority())};
    } else {
        cover.rows = {row(sheet, QT_TRANSLATE_NOOP("Report", "Controller"),
                          {{sheet.say(QT_TRANSLATE_NOOP(
                              "Report", "These activities name no own entity as controller."))}})};
    }
    cover.rows.push_back(row(sheet, QT_TRANSLATE_NOOP("Report", "Extent"), extent(sheet)));
    if (!from.options.selectedBy.isEmpty())
        cover.rows.push_back(
            row(sheet, QT_TRANSLATE_NOOP("Report", "Selection"),
                {{sheet
                      .say(QT_TRANSLATE_NOOP(
                          "Report", "Not the whole record: only processing activities selected by %1"))
                      .arg(from.options.selectedBy)}}));
    if (from.edition.holdsFingerprint() && !from.options.fingerprint.isEmpty())
        cover.rows.push_back(row(sheet, QT_TRANSLATE_NOOP("Report", "Change history"),
                                 {{sheet.say(QT_TRANSLATE_NOOP("Report", "Fingerprint:")), Tone::Quiet},
                                  {inBlocks(from.options.fingerprint), Tone::Quiet}}));
    return cover;
}
} // namespace report
