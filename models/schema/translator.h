// models/schema/translator.h - one language, handed to whoever renders: a German report comes out of an
// English window
#pragma once
#include <QLocale>
#include <QString>
#include <QStringList>
#include <memory>

class QTranslator;

class Translator {
public:
    /// `language`: one of languages(); anything else falls back to English.
    explicit Translator(const QString &language = QStringLiteral("en"));
    ~Translator();
    Translator(const Translator &) = delete;
    Translator &operator=(const Translator &) = delete;

    static QStringList languages(); ///< "en", "de", "fr": those the program ships
    static QString nameOf(const QString &language); ///< as its own speakers write it

    const QString &language() const { return language_; }
    const QLocale &locale() const { return locale_; }
    /// The translation of a source text marked with QT_TRANSLATE_NOOP(context, ...); the source where none
    /// exists. `n` chooses the plural form and replaces %n.
    QString text(const char *context, const char *source, int n = -1) const;
    QString field(const char *label) const
    {
        return text("Register", label);
    } ///< labels, titles, groups, help
    QString term(const char *label) const { return text("Vocabulary", label); }
    /// "Label: words", with the blanks that the language sets around its colon; likewise the next two.
    QString labelled(const QString &label, const QString &words) const;
    QString quoted(const QString &words) const;
    QString clauses(const QStringList &clauses) const; ///< joined by semicolons
    const QTranslator *qt() const
    {
        return qm_.get();
    } ///< for QCoreApplication::installTranslator; may be null

private:
    QString language_;
    QLocale locale_;
    std::unique_ptr<QTranslator> qm_;
};
