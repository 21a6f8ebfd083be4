// models/schema/law.h - a place in the law as data, so that it can be sorted, filtered and rendered per
// language
#pragma once
#include <QByteArray>
#include <QString>

class Translator;

/// Every document a rule or a field may cite. A new one is one line here and one in law.cpp.
enum class Act {
    None,
    Gdpr,
    Bdsg,
    Wp248,
    Wp260,
    WpArt30,
    EdpbRoles,
    EdpbTerritory,
    CnilRetention,
    EdpbConsent,
    EdpbTransfers
};

struct Law {
    Act act = Act::None;
    int article = 0;
    int paragraph = 0;
    QByteArray point = {};
    int subparagraph = 0;
    QByteArray note = {}; ///< QT_TRANSLATE_NOOP("Law", ...), a place inside it: "section III.B"

    bool operator==(const Law &) const = default;
};

/// The English citation, the same in every language: "GDPR Art. 30(1)(b)"; empty where no law asks.
QString citation(const Law &law);
/// The citation as lawyers of that language write it: "art. 30, § 1, point b), du RGPD".
QString citation(const Law &law, const Translator &translator);
