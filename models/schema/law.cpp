// models/schema/law.cpp
#include "schema/law.h"
#include "schema/translator.h"
#include <array>

static const char *nameOf(Act act)
{
    static constexpr std::array names{
        "",
        QT_TRANSLATE_NOOP("Law", "GDPR"),
        QT_TRANSLATE_NOOP("Law", "BDSG"),
        QT_TRANSLATE_NOOP("Law", "WP 248 rev.01"),
        QT_TRANSLATE_NOOP("Law", "WP 260 rev.01"),
        QT_TRANSLATE_NOOP("Law", "WP29 position paper on Art. 30(5)"),
        QT_TRANSLATE_NOOP("Law", "EDPB Guidelines 07/2020"),
        QT_TRANSLATE_NOOP("Law", "EDPB Guidelines 3/2018"),
        QT_TRANSLATE_NOOP("Law", "CNIL guide on retention periods (2020)"),
        QT_TRANSLATE_NOOP("Law", "EDPB Guidelines 05/2020"),
        QT_TRANSLATE_NOOP("Law", "EDPB Guidelines 05/2021"),
    };
    static_assert(names.size() == std::size_t(Act::EdpbTransfers) + 1);
    return names[std::size_t(act)];
}

static bool isGuidance(Act act)
{
    return act != Act::Gdpr && act != Act::Bdsg;
}

static QString guidance(const QString &name, const QString &note)
{
    return note.isEmpty() ? name : name + QStringLiteral(", ") + note;
}

QString citation(const Law &law)
{
    if (law.act == Act::None)
        return {};
    const QString name = QLatin1String(nameOf(law.act));
    if (isGuidance(law.act))
        return guidance(name, QString::fromUtf8(law.note));
    QString text = name + (law.act == Act::Gdpr ? QStringLiteral(" Art. ") : QStringLiteral(" § "))
        + QString::number(law.article);
    if (law.paragraph > 0)
        text += QStringLiteral("(%1)").arg(law.paragraph);
    if (!law.point.isEmpty())
        text += QStringLiteral("(%1)").arg(QLatin1String(law.point));
    if (law.subparagraph > 0)
        text += QStringLiteral(" subparagraph %1").arg(law.subparagraph);
    return text;
}

/// Art. 4 counts its definitions by numbers, not by paragraphs.
static bool isDefinition(const Law &law)
{
    return law.act == Act::Gdpr && law.article == 4;
}

static QString german(const Law &law, const QString &name)
{
    QString text = (law.act == Act::Gdpr ? QStringLiteral("Art. ") : QStringLiteral("§ "))
        + QString::number(law.article);
    if (law.paragraph > 0)
        text +=
            (isDefinition(law) ? QStringLiteral(" Nr. %1") : QStringLiteral(" Abs. %1")).arg(law.paragraph);
    if (law.subparagraph > 0)
        text += QStringLiteral(" UAbs. %1").arg(law.subparagraph);
    if (!law.point.isEmpty())
        text += QStringLiteral(" Buchst. %1").arg(QLatin1String(law.point));
    return text + u' ' + name;
}

/// In the manner of the courts of the Union, with no-break spaces where a line must not end.
static QString french(const Law &law, const QString &name)
{
    const bool regulation = law.act == Act::Gdpr;
    QString text = (regulation ? QStringLiteral("art.\u00a0") : QStringLiteral("§\u00a0"))
        + QString::number(law.article);
    if (law.paragraph > 0)
        text += (isDefinition(law) ? QStringLiteral(", point\u00a0%1)")
                     : regulation  ? QStringLiteral(", §\u00a0%1")
                                   : QStringLiteral(", al.\u00a0%1"))
                    .arg(law.paragraph);
    if (law.subparagraph > 0)
        text += QStringLiteral(", al.\u00a0%1").arg(law.subparagraph);
    if (!law.point.isEmpty())
        text += QStringLiteral(", point\u00a0%1)").arg(QLatin1String(law.point));
    return text + (text.contains(u',') ? QStringLiteral(", du ") : QStringLiteral(" du ")) + name;
}

QString citation(const Law &law, const Translator &translator)
{
    if (law.act == Act::None)
        return {};
    const QString name = translator.text("Law", nameOf(law.act));
    if (isGuidance(law.act))
        return guidance(name, law.note.isEmpty() ? QString() : translator.text("Law", law.note.constData()));
    if (translator.language() == QLatin1String("de"))
        return german(law, name);
    if (translator.language() == QLatin1String("fr"))
        return french(law, name);
    return citation(law);
}
