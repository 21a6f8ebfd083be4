// tests/support/scripteddialogs.h - answers the window from a script; a question that was not expected, and
// an answer that nobody asked for, fail the test
#pragma once
#include "support/dialogs.h"
#include <deque>
#include <gtest/gtest.h>
#include <variant>

class ScriptedDialogs final : public Dialogs {
public:
    ~ScriptedDialogs() override
    {
        for (const Line &line : script_)
            ADD_FAILURE() << "nobody asked: " << qPrintable(line.what) << " " << qPrintable(line.contains);
    }

    void expectFailure(const QString &contains)
    {
        script_.push_back({QStringLiteral("failure"), contains, {}});
    }
    /// Answers by the text of the button that is pressed.
    void expectQuestion(const QString &contains, const QString &button)
    {
        script_.push_back({QStringLiteral("ask"), contains, button});
    }
    void expectOpen(const QString &path) { script_.push_back({QStringLiteral("open"), {}, path}); }
    void expectSave(const QString &path) { script_.push_back({QStringLiteral("save"), {}, path}); }
    void expectPassphrase(const std::optional<QString> &answer)
    {
        script_.push_back({QStringLiteral("passphrase"), {}, answer});
    }
    void expectPrint(const std::function<void(const std::function<void(QPrinter &)> &)> &printing)
    {
        script_.push_back({QStringLiteral("print"), {}, {}});
        printing_ = printing;
    }
    QStringList shownOutside;
    bool isDone() const { return script_.empty(); } ///< everything expected was asked

    void failure(QWidget *, const Error &error) override
    {
        take(QStringLiteral("failure"), error.message() + QStringLiteral(" | ") + error.details());
    }
    Answer ask(QWidget *, const QString &text, const QString &informative,
               const QList<Button> &buttons) override
    {
        const QString wanted = take(QStringLiteral("ask"), text + u' ' + informative).value_or(QString());
        for (qsizetype i = 0; i < buttons.size(); ++i)
            if (buttons[i].text == wanted)
                return Answer(i);
        if (!wanted.isEmpty())
            ADD_FAILURE() << "no such button: " << qPrintable(wanted);
        return closedAnswer;
    }
    QString openFile(QWidget *, const QString &title, const QString &, const QString &) override
    {
        return take(QStringLiteral("open"), title).value_or(QString());
    }
    QString saveFile(QWidget *, const QString &title, const QString &suggestion, const QString &) override
    {
        suggested = suggestion;
        return take(QStringLiteral("save"), title).value_or(QString());
    }
    std::optional<Passphrase> passphrase(QWidget *, const QString &title, bool) override
    {
        const std::optional<QString> words = take(QStringLiteral("passphrase"), title);
        return words ? std::optional<Passphrase>(*words) : std::nullopt;
    }
    bool print(QWidget *, const QString &title, const std::function<void(QPrinter &)> &paint) override
    {
        take(QStringLiteral("print"), title);
        if (printing_)
            printing_(paint);
        return bool(printing_);
    }
    void showOutside(const QString &pathOrAddress) override { shownOutside << pathOrAddress; }
    QString suggested; ///< the file name last proposed for saving

private:
    struct Line {
        QString what, contains;
        std::optional<QString> answer;
    };
    std::optional<QString> take(const QString &what, const QString &said)
    {
        if (script_.empty() || script_.front().what != what) {
            ADD_FAILURE() << "unexpected " << qPrintable(what) << ": " << qPrintable(said);
            return {};
        }
        const Line line = script_.front();
        script_.pop_front();
        EXPECT_TRUE(said.contains(line.contains)) << qPrintable(said);
        return line.answer;
    }
    std::deque<Line> script_;
    std::function<void(const std::function<void(QPrinter &)> &)> printing_;
};
