// ui/support/nativedialogs.h - Dialogs on the desktop: the only place with message boxes and file choosers
#pragma once
#include "support/dialogs.h"

class NativeDialogs final : public Dialogs {
public:
    void failure(QWidget *parent, const Error &error) override;
    Answer ask(QWidget *parent, const QString &text, const QString &informative,
               const QList<Button> &buttons) override;
    QString openFile(QWidget *parent, const QString &title, const QString &folder,
                     const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                     const QString &filter) override;
    std::optional<Passphrase> passphrase(QWidget *parent, const QString &title, bool twice) override;
    bool print(QWidget *parent, const QString &title, const std::function<void(QPrinter &)> &paint) override;
    void showOutside(const QString &pathOrAddress) override;
};
