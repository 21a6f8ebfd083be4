// tests/models/glossary.h - translations/glossary.json, and what it has to say about a text of the program
#pragma once
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>
#include <vector>

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< several for plural forms; none where there is no translation yet
};

class Glossary {
public:
    /// Throws std::runtime_error where the file cannot be read.
    explicit Glossary(const QString &path);

    /// One sentence per complaint: context, source, translation, and what was expected.
    QStringList complaints(const Message &message, const QString &language);
    /// Words to avoid in an English source, whether it is translated or not.
    QStringList complaintsAboutSource(const QString &context, const QString &source);
    /// What is wrong with the glossary itself.
    QStringList ownFaults() const;
    /// Exceptions that excused nothing in all the calls so far.
    QStringList idleExceptions() const;

private:
    struct Wording {
        QString language;
        QString term;
        QStringList stems;
    };
    struct Term {
        QString id;
        QString law;
        QStringList english;
        std::vector<Wording> wordings;
    };
    struct Form {
        QRegularExpression pattern;
        std::size_t term;
        qsizetype length;
    };
    struct Avoided {
        QString language;
        QStringList words;
        std::vector<QRegularExpression> patterns; ///< one for each word
        QStringList notIn;
        QString instead;
    };
    struct Exception {
        QString context;
        QString source;
        QString about; ///< id of a term, or the avoided word
        QString reason;
        bool used = false;
    };

    void addAvoided(const QString &language, const QJsonObject &entry);
    bool excused(const QString &context, const QString &source, const QString &about);
    QStringList avoidedIn(const Message &message, const QString &text, const QString &language);
    std::vector<std::size_t> termsIn(QString source) const;

    std::vector<Term> terms_;
    std::vector<Form> forms_; ///< longest first, so that "joint controller" is not also "controller"
    std::vector<Avoided> avoided_;
    std::vector<Exception> exceptions_;
};

/// The messages of a Qt Linguist file that are still in use.
std::vector<Message> messagesOf(const QString &tsFile);

/// The texts that lupdate would find in one C++ file: the literals of tr(), translate() and the NOOP macros.
std::vector<Message> sourcesOf(const QString &code);
