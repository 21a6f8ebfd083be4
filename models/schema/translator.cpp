// models/schema/translator.cpp
#include "schema/translator.h"
#include <QTranslator>

QStringList Translator::languages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")};
}

QString Translator::nameOf(const QString &language)
{
    return language == QLatin1String("fr") ? QStringLiteral("Français")
        : language == QLatin1String("de")  ? QStringLiteral("Deutsch")
                                           : QStringLiteral("English");
}

static QLocale localeOf(const QString &language)
{
    // British English: day before month, as the readers of a record of processing activities write it.
    return language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                           : QLocale(language);
}

Translator::Translator(const QString &language)
    : language_(languages().contains(language) ? language : QStringLiteral("en"))
    , locale_(localeOf(language_))
    , qm_(std::make_unique<QTranslator>())
{
    if (!qm_->load(QStringLiteral(":/translations/custos_%1.qm").arg(language_)))
        qm_.reset();
}

Translator::~Translator() = default;

QString Translator::text(const char *context, const char *source, int n) const
{
    QString out = qm_ ? qm_->translate(context, source, nullptr, n) : QString();
    if (out.isEmpty())
        out = QString::fromUtf8(source);
    return n < 0 ? out : out.replace(QLatin1String("%n"), locale_.toString(n));
}

QString Translator::labelled(const QString &label, const QString &words) const
{
    return text("Values", QT_TRANSLATE_NOOP("Values", "%1: %2")).arg(label, words);
}

QString Translator::quoted(const QString &words) const
{
    return text("Values", QT_TRANSLATE_NOOP("Values", "“%1”")).arg(words);
}

QString Translator::clauses(const QStringList &clauses) const
{
    return clauses.join(text("Values", QT_TRANSLATE_NOOP("Values", "; ")));
}
