// models/schema/field.h - what the program knows about a field: no templates, no widgets, no SQL
#pragma once
#include "schema/law.h"
#include <QCoreApplication>
#include <QVariant>
#include <span>
#include <vector>

/// The kinds of commandline.md. In a Row: text, url, e-mail, date, period, country and choice are QString;
/// Integer is qint64; Decimal a QString with a point; Flag bool; the plural kinds QStringList. Unset is a
/// null QVariant.
enum class Kind {
    Text,
    LongText,
    Url,
    Email,
    Integer,
    Decimal,
    Flag,
    Date, ///< "2026-03-31"; with `partial` also "2026-03", "2026"
    DateTime, ///< "2020-12-22T12:17:00+01:00[Europe/Berlin]"
    Period, ///< ISO 8601 duration
    Choice,
    Choices,
    Country, ///< ISO 3166-1 alpha-2 or an organisation's code such as EPO
    Countries,
    Reference,
    References,
    Blob ///< SHA-256 of the content
};
QLatin1String codeOf(Kind kind); ///< "long_text"

enum class Home { Column, Link, Record }; ///< own column; rows of `link`; `parent` and `position` in `record`

/// How firmly the law asks. The last two are considered, not merely filled: see FieldState::applies.
enum class Asked { No, Always, WhereApplicable, WherePossible };

struct Term {
    const char *code; ///< stored and exported, never changes
    const char *label; ///< QT_TRANSLATE_NOOP("Vocabulary", ...)
};

struct FieldInfo {
    const char *key; ///< column, JSON member, CSV header, object name; never renamed, never reused
    const char *label; ///< QT_TRANSLATE_NOOP("Register", ...)
    const char *help = ""; ///< QT_TRANSLATE_NOOP("Register", ...): one plain sentence
    Law law = {};
    Asked asked = Asked::No;
    const char *group = ""; ///< QT_TRANSLATE_NOOP("Register", ...): the section of the form and of the report
    bool personal = false; ///< its values name a living person
    bool open = false; ///< Choice, Choices: a free entry "text:..." is allowed
    bool partial = false; ///< Date: year or month alone is allowed
    bool outsideVersion = false; ///< may change while the version is approved; see Approval
    Kind kind = Kind::Text; ///< from the member's type where that tells
    Home home = Home::Column;
    std::span<const Term> terms = {}; ///< Choice, Choices
    const char *more = nullptr; ///< Choice, Choices: the list of termtree.h whose codes are allowed as well
    const char *reference = nullptr; ///< Reference, References: key of the register pointed to

    bool required() const { return asked == Asked::Always; }
    bool isList() const
    {
        return kind == Kind::Choices || kind == Kind::Countries || kind == Kind::References;
    }
    bool isText() const
    {
        return kind == Kind::Text || kind == Kind::LongText || kind == Kind::Url || kind == Kind::Email;
    }
};

/// Approval fixes a version: while the field `state` has the code `approved`, nothing of the record and of
/// its parts changes but what says nothing of its content: the state itself (a step back begins a new
/// version), the life of what is described (running, ended, erased, replaced), its reviews, and the marks of
/// the entry. These are the fields marked FieldInfo::outsideVersion.
struct Approval {
    const char *state = nullptr; ///< key of a Choice; nullptr: the register knows no approval
    const char *approved = nullptr; ///< its code
    const char *begun = nullptr; ///< its code for a new version
    const char *version = nullptr; ///< key of an Integer: the version approved last
    const char *on = nullptr, *by = nullptr; ///< keys of a Date and a Text: when and by whom
};

struct RegisterInfo {
    const char *key;
    const char *title; ///< plural: "Processing activities"
    const char *singular = ""; ///< "Processing activity"
    const char *purpose = ""; ///< one sentence for the empty page: what this register is for
    const char *prefix = nullptr; ///< of reference numbers; parts have none
    const char *parent = nullptr; ///< key of the register this one is a part of
    bool single = false; ///< exactly one record: `workspace`
    Approval approval = {};
    std::vector<FieldInfo> fields = {};

    qsizetype indexOf(QLatin1String fieldKey) const; ///< -1 where there is no such field
    const FieldInfo *find(QStringView fieldKey) const; ///< nullptr where there is no such field
};

/// Whether a value has the shape its field asks for. Null is "unset" and always fits; "" and [] never do.
bool fits(const FieldInfo &field, const QVariant &value);

inline QString freeText(const QString &code) ///< the words of an open choice's "text:..."; empty for a code
{
    return code.startsWith(QLatin1String("text:")) ? code.mid(5) : QString();
}
