// ui/support/dialogs.h - the port through which the window asks the user something outside itself
#pragma once
#include "schema/errors.h"
#include "schema/passphrase.h"
#include <QList>
#include <QString>
#include <functional>
#include <optional>

class QPrinter;
class QWidget;

struct Button {
    enum class Role { Accept, Reject, Destructive, Other };
    QString text;
    Role role = Role::Accept;
};
using Answer = int; ///< index into the buttons offered; closedAnswer where the question was closed
inline constexpr Answer closedAnswer = -1;

/// Every text is plain text: what records hold is never interpreted.
class Dialogs {
public:
    virtual ~Dialogs() = default;
    virtual void failure(QWidget *parent, const Error &error) = 0;
    virtual Answer ask(QWidget *parent, const QString &text, const QString &informative,
                       const QList<Button> &buttons) = 0;
    /// `filter` as QFileDialog has it. Empty where the user gave up.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &folder,
                             const QString &filter) = 0;
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                             const QString &filter) = 0;
    /// `twice`: a new passphrase, to be typed again. Null where the user gave up.
    virtual std::optional<Passphrase> passphrase(QWidget *parent, const QString &title, bool twice) = 0;
    /// Lets the user choose a printer, then prints with it; false where the user gave up.
    virtual bool print(QWidget *parent, const QString &title,
                       const std::function<void(QPrinter &)> &paint) = 0;
    /// Shows a file's folder in the desktop's file manager, or opens a web address.
    virtual void showOutside(const QString &pathOrAddress) = 0;
};
