// ui/support/nativedialogs.cpp
#include "support/nativedialogs.h"
#include "support/passphrasedialog.h"
#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>

static QMessageBox::ButtonRole roleOf(Button::Role role)
{
    switch (role) {
    case Button::Role::Accept:
        return QMessageBox::AcceptRole;
    case Button::Role::Reject:
        return QMessageBox::RejectRole;
    case Button::Role::Destructive:
        return QMessageBox::DestructiveRole;
    case Button::Role::Other:
        break;
    }
    return QMessageBox::ActionRole;
}

void NativeDialogs::failure(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Custos"), error.message(), QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    if (!error.details().isEmpty())
        box.setDetailedText(error.details());
    box.exec();
}

Answer NativeDialogs::ask(QWidget *parent, const QString &text, const QString &informative,
                          const QList<Button> &buttons)
{
    QMessageBox box(QMessageBox::Question, QStringLiteral("Custos"), text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(informative);
    QList<QAbstractButton *> offered;
    for (const Button &button : buttons) {
        offered << box.addButton(button.text, roleOf(button.role));
        if (button.role == Button::Role::Reject)
            box.setEscapeButton(offered.back());
    }
    box.exec();
    return Answer(offered.indexOf(box.clickedButton()));
}

QString NativeDialogs::openFile(QWidget *parent, const QString &title, const QString &folder,
                                const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString NativeDialogs::saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

std::optional<Passphrase> NativeDialogs::passphrase(QWidget *parent, const QString &title, bool twice)
{
    PassphraseDialog dialog(title, twice, parent);
    const bool given = dialog.exec() == QDialog::Accepted;
    Passphrase typed = dialog.takePassphrase();
    return given ? std::optional(std::move(typed)) : std::nullopt;
}

bool NativeDialogs::print(QWidget *parent, const QString &title, const std::function<void(QPrinter &)> &paint)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    paint(printer);
    return true;
}

void NativeDialogs::showOutside(const QString &pathOrAddress)
{
    const QUrl url(pathOrAddress);
    QDesktopServices::openUrl(url.scheme() == QLatin1String("https") ? url
                                                                     : QUrl::fromLocalFile(pathOrAddress));
}
