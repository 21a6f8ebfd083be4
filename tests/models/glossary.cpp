// tests/models/glossary.cpp - finds glossary terms and avoided words in the texts of the program
#include "glossary.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <stdexcept>

static QStringList strings(const QJsonValue &value)
{
    QStringList out;
    const QJsonArray array = value.toArray();
    std::transform(array.begin(), array.end(), std::back_inserter(out),
                   [](const QJsonValue &v) { return v.toString(); });
    return out;
}

/// A German noun is told from an adjective by its capital letter.
static QRegularExpression wholeWord(const QString &words, bool plural, bool minusculeToo = true)
{
    QString pattern = QRegularExpression::escape(words);
    pattern.replace(QLatin1String("\\ "), QLatin1String("[\\s-]+"));
    if (plural && pattern.endsWith(QLatin1Char('y')))
        pattern = pattern.chopped(1) + QLatin1String("(?:y|ies)");
    else if (plural)
        pattern += QLatin1String("(?:s|es)?");
    return QRegularExpression(
        QLatin1String("(?<![\\w])") + pattern + QLatin1String("(?![\\w])"),
        (minusculeToo ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption)
            | QRegularExpression::UseUnicodePropertiesOption);
}

static QString withoutMnemonics(QString text)
{
    static const QRegularExpression mark(QStringLiteral("&(?=\\w)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(mark);
}

Glossary::Glossary(const QString &path)
{
    QFile file(path);
    const QJsonObject all =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (all.isEmpty())
        throw std::runtime_error("cannot read " + path.toStdString());
    for (const QJsonValue value : all[QLatin1String("terms")].toArray()) {
        const QJsonObject o = value.toObject();
        Term term{o[QLatin1String("id")].toString(),
                  o[QLatin1String("law")].toString(),
                  strings(o[QLatin1String("en")]),
                  {}};
        for (auto it = o.begin(); it != o.end(); ++it)
            if (it->isObject())
                term.wordings.push_back({it.key(), it->toObject()[QLatin1String("term")].toString(),
                                         strings(it->toObject()[QLatin1String("stems")])});
        for (const QString &form : std::as_const(term.english))
            forms_.push_back({wholeWord(form, true), terms_.size(), form.size()});
        terms_.push_back(term);
    }
    std::stable_sort(forms_.begin(), forms_.end(),
                     [](const Form &a, const Form &b) { return a.length > b.length; });
    const QJsonObject avoid = all[QLatin1String("avoid")].toObject();
    for (auto it = avoid.begin(); it != avoid.end(); ++it)
        for (const QJsonValue value : it->toArray())
            addAvoided(it.key(), value.toObject());
    for (const QJsonValue value : all[QLatin1String("exceptions")].toArray())
        exceptions_.push_back(
            {value[QLatin1String("context")].toString(), value[QLatin1String("source")].toString(),
             value[QLatin1String("about")].toString(), value[QLatin1String("reason")].toString()});
}

void Glossary::addAvoided(const QString &language, const QJsonObject &entry)
{
    Avoided avoided{language,
                    strings(entry[QLatin1String("words")]),
                    {},
                    strings(entry[QLatin1String("not_in")]),
                    entry[QLatin1String("instead")].toString()};
    const bool english = language == QLatin1String("en");
    for (const QString &word : std::as_const(avoided.words))
        avoided.patterns.push_back(wholeWord(word, english, english || word[0].isLower()));
    avoided_.push_back(std::move(avoided));
}

bool Glossary::excused(const QString &context, const QString &source, const QString &about)
{
    const auto it = std::find_if(exceptions_.begin(), exceptions_.end(), [&](const Exception &e) {
        return e.context == context && e.source == source && e.about == about;
    });
    if (it != exceptions_.end())
        it->used = true;
    return it != exceptions_.end();
}

QStringList Glossary::avoidedIn(const Message &message, const QString &text, const QString &language)
{
    QStringList out;
    for (const Avoided &avoided : avoided_) {
        QString rest = withoutMnemonics(text);
        if (avoided.language != language)
            continue;
        for (const QString &allowed : avoided.notIn)
            rest.remove(allowed, Qt::CaseInsensitive);
        for (std::size_t i = 0; i < avoided.patterns.size(); ++i) {
            const QString &word = avoided.words[qsizetype(i)];
            if (rest.contains(avoided.patterns[i]) && !excused(message.context, message.source, word))
                out += QStringLiteral("%1: “%2” has the word “%3”; say “%4”")
                           .arg(message.context, text, word, avoided.instead);
        }
    }
    return out;
}

std::vector<std::size_t> Glossary::termsIn(QString source) const
{
    std::vector<std::size_t> out;
    for (const Form &form : forms_)
        if (source.contains(form.pattern)) {
            out.push_back(form.term);
            source.replace(form.pattern, QStringLiteral("·"));
        }
    return out;
}

QStringList Glossary::complaintsAboutSource(const QString &context, const QString &source)
{
    return avoidedIn({context, source, {}}, source, QStringLiteral("en"));
}

QStringList Glossary::complaints(const Message &message, const QString &language)
{
    QStringList out;
    for (const QString &translation : message.translations)
        out += avoidedIn(message, translation, language);
    for (const std::size_t index : termsIn(withoutMnemonics(message.source))) {
        const Term &term = terms_[index];
        const auto wording = std::find_if(term.wordings.begin(), term.wordings.end(),
                                          [&](const Wording &w) { return w.language == language; });
        if (wording == term.wordings.end())
            continue;
        for (const QString &translation : message.translations) {
            const QString plain = withoutMnemonics(translation);
            const bool said =
                std::any_of(wording->stems.begin(), wording->stems.end(),
                            [&](const QString &s) { return plain.contains(s, Qt::CaseInsensitive); });
            if (!said && !excused(message.context, message.source, term.id))
                out += QStringLiteral("%1: “%2” is “%3”; %4 (%5) asks for one of: %6")
                           .arg(message.context, message.source, translation, term.id, term.law,
                                wording->stems.join(QLatin1String(", ")));
        }
    }
    return out;
}

QStringList Glossary::ownFaults() const
{
    static const QRegularExpression law(QStringLiteral(
        "^GDPR (Art\\. \\d+(\\(\\d+\\))?(\\([a-z]\\))?(, \\d+(\\(\\d+\\))?(\\([a-z]\\))?)*|recital \\d+)$"));
    QStringList out;
    QStringList seen;
    for (const Term &term : terms_) {
        if (!law.match(term.law).hasMatch())
            out += term.id + QLatin1String(": no article or recital: ") + term.law;
        if (term.english.isEmpty() || term.wordings.empty())
            out += term.id + QLatin1String(": a language is missing");
        for (const QString &form : term.english)
            if (seen.contains(form, Qt::CaseInsensitive))
                out += term.id + QLatin1String(": given twice: ") + form;
        seen += term.english;
        for (const Wording &w : term.wordings)
            if (std::none_of(w.stems.begin(), w.stems.end(),
                             [&](const QString &s) { return w.term.contains(s, Qt::CaseInsensitive); }))
                out += term.id + QLatin1String(": no stem fits its own term: ") + w.term;
    }
    for (const Avoided &a : avoided_)
        if (a.words.isEmpty() || a.instead.isEmpty())
            out += a.words.join(QLatin1Char(' ')) + QLatin1String(": avoided, but what to say instead?");
    for (const Exception &e : exceptions_)
        if (e.reason.isEmpty() || e.about.isEmpty())
            out += e.source + QLatin1String(": an exception without a term or a reason");
    return out;
}

QStringList Glossary::idleExceptions() const
{
    QStringList out;
    for (const Exception &e : exceptions_)
        if (!e.used)
            out +=
                e.context + QLatin1String(": ") + e.source + QLatin1String(" (") + e.about + QLatin1Char(')');
    return out;
}
