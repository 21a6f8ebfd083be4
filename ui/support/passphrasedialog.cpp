// ui/support/passphrasedialog.cpp
#include "support/passphrasedialog.h"
#include "support/controls.h"
#include "support/secretline.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

static QLineEdit *secretLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    line->setAccessibleName(name);
    line->setMinimumWidth(320);
    return line;
}

PassphraseDialog::PassphraseDialog(const QString &title, bool twice, QWidget *parent)
    : QDialog(parent)
    , first_(secretLine(tr("Passphrase")))
    , note_(label({}, Theme::small(), &Theme::muted))
    , accept_(primaryButton(twice ? tr("Encrypt") : tr("Open")))
{
    setWindowTitle(QStringLiteral("Custos"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    auto *heading = label(title, Theme::heading2());
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addSpacing(4);
    column->addWidget(buddyLabel(tr("Passphrase"), first_));
    column->addWidget(first_);
    if (twice) {
        second_ = secretLine(tr("The same passphrase again"));
        column->addWidget(buddyLabel(tr("The same passphrase again"), second_));
        column->addWidget(second_);
    }
    auto *show = new QCheckBox(tr("Show what I type"));
    show->setAccessibleName(show->text());
    column->addWidget(show);
    note_->setWordWrap(true);
    column->addWidget(note_);
    column->addSpacing(8);
    auto *buttons = new QDialogButtonBox;
    accept_->setObjectName(QStringLiteral("passphraseAccept"));
    accept_->setDefault(true);
    buttons->addButton(accept_, QDialogButtonBox::AcceptRole);
    buttons->addButton(plainButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);

    const auto edited = [this] { judge(); };
    connect(first_, &QLineEdit::textChanged, this, edited);
    if (second_)
        connect(second_, &QLineEdit::textChanged, this, edited);
    connect(show, &QCheckBox::toggled, this, [this](bool on) {
        for (QLineEdit *line : {first_, second_})
            if (line)
                line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

Passphrase PassphraseDialog::takePassphrase()
{
    if (second_)
        taken(*second_);
    return taken(*first_);
}

void PassphraseDialog::judge()
{
    const bool same = !second_ || first_->text() == second_->text();
    accept_->setEnabled(!first_->text().isEmpty() && same);
    if (!second_)
        note_->setText(
            tr("Is it lost? The recovery key on the printed sheet opens the file too: type it here."));
    else if (!same && !second_->text().isEmpty())
        note_->setText(tr("The two are not the same yet."));
    else
        note_->setText(
            tr("Nobody can open the file without it, or without the recovery sheet that can be printed "
               "afterwards. Four or more words that do not belong together are good."));
}
