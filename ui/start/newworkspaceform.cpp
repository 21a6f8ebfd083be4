// ui/start/newworkspaceform.cpp
#include "start/newworkspaceform.h"
#include "support/controls.h"
#include "support/dialogs.h"
#include "support/secretline.h"
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

static QLineEdit *field(const char *objectName)
{
    auto *made = new QLineEdit;
    made->setObjectName(QLatin1String(objectName));
    return made;
}

NewWorkspaceForm::NewWorkspaceForm(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , dialogs_(dialogs)
    , title_(label({}, Theme::heading1()))
    , intro_(wrapped({}, QFont(), &Theme::muted))
    , note_(wrapped({}, Theme::small(), &Theme::muted))
    , name_(field("newName"))
    , path_(field("newPath"))
    , first_(field("newPassphrase"))
    , second_(field("newPassphraseAgain"))
    , encrypt_(new QCheckBox(tr("&Encrypt the file with a passphrase")))
    , create_(primaryButton(tr("Create the workspace")))
{
    create_->setObjectName(QStringLiteral("newCreate"));
    encrypt_->setObjectName(QStringLiteral("newEncrypt"));
    encrypt_->setAccessibleName(tr("Encrypt the file with a passphrase"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(title_);
    column->addWidget(intro_);
    column->addSpacing(8);
    column->addWidget(buddyLabel(tr("&Name of the client or group"), name_));
    column->addWidget(name_);
    column->addSpacing(4);
    column->addWidget(buddyLabel(tr("&File"), path_));
    auto *place = new QHBoxLayout;
    place->addWidget(path_, 1);
    QPushButton *choose = plainButton(tr("&Choose…"));
    choose->setAccessibleName(tr("Choose the place of the file"));
    place->addWidget(choose);
    column->addLayout(place);
    column->addSpacing(4);
    column->addWidget(encrypt_);
    column->addWidget(passphraseFields());
    column->addWidget(note_);
    column->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(create_);
    QPushButton *back = plainButton(tr("Back"));
    back->setObjectName(QStringLiteral("newBack"));
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    create_->setDefault(true);

#ifndef CUSTOS_SEALED
    encrypt_->setEnabled(false);
    encrypt_->setText(tr("This build of Custos cannot encrypt workspaces"));
    encrypt_->setAccessibleName(encrypt_->text());
#endif
    connect(name_, &QLineEdit::textChanged, this, &NewWorkspaceForm::proposePath);
    connect(path_, &QLineEdit::textEdited, this, [this] { pathChosen_ = true; });
    connect(choose, &QPushButton::clicked, this, &NewWorkspaceForm::choosePath);
    connect(encrypt_, &QCheckBox::toggled, secret_, &QWidget::setVisible);
    connect(encrypt_, &QCheckBox::toggled, this, &NewWorkspaceForm::judge);
    for (QLineEdit *line : {name_, path_, first_, second_}) {
        connect(line, &QLineEdit::textChanged, this, &NewWorkspaceForm::judge);
        connect(line, &QLineEdit::returnPressed, create_, &QPushButton::click);
    }
    connect(back, &QPushButton::clicked, this, &NewWorkspaceForm::givenUp);
    connect(create_, &QPushButton::clicked, this, [this] {
        const QString file = QDir::fromNativeSeparators(path_->text().trimmed());
        const QString name = name_->text().trimmed();
        std::optional<Passphrase> passphrase;
        if (encrypt_->isChecked()) // typed again after a failure rather than kept
            passphrase = taken(*first_);
        taken(*second_);
        emit wanted({name, file, std::move(passphrase), content_, source_});
    });
}

QWidget *NewWorkspaceForm::passphraseFields()
{
    secret_ = new QWidget;
    auto *column = new QVBoxLayout(secret_);
    column->setContentsMargins(24, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buddyLabel(tr("&Passphrase"), first_));
    column->addWidget(first_);
    column->addWidget(buddyLabel(tr("The same passphrase &again"), second_));
    column->addWidget(second_);
    column->addWidget(
        wrapped(tr("Nobody can open the file without it, or without the recovery sheet that can be "
                   "printed afterwards. Four or more words that do not belong together are good."),
                Theme::small(), &Theme::muted));
    first_->setEchoMode(QLineEdit::Password);
    second_->setEchoMode(QLineEdit::Password);
    secret_->hide();
    return secret_;
}

void NewWorkspaceForm::start(NewWorkspace::Content content, const QString &folder, const QString &source)
{
    using Content = NewWorkspace::Content;
    content_ = content;
    folder_ = folder;
    source_ = source;
    pathChosen_ = false;
    encrypt_->setChecked(false);
    taken(*first_);
    taken(*second_);
    switch (content) {
    case Content::Nothing:
        title_->setText(tr("New workspace"));
        intro_->setText(tr("One workspace is one file. Make one for each client or group of companies."));
        name_->clear();
        break;
    case Content::Demonstration:
        title_->setText(tr("Demonstration workspace"));
        intro_->setText(tr("An invented group of companies with its record of processing activities, to look "
                           "at and to try things on."));
        name_->setText(tr("Demonstration"));
        break;
    case Content::Import:
        title_->setText(tr("Workspace from a Custos JSON file"));
        intro_->setText(
            tr("The records of “%1” are taken into a new workspace.").arg(QFileInfo(source).fileName()));
        name_->setText(QFileInfo(source).completeBaseName());
        break;
    }
    proposePath();
    judge();
    name_->setFocus();
    name_->selectAll();
}

void NewWorkspaceForm::proposePath()
{
    if (pathChosen_)
        return;
    static const QRegularExpression unfit(QStringLiteral("[^\\w.-]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString base = name_->text().trimmed().toLower().replace(unfit, QStringLiteral("-"));
    while (base.startsWith(u'.') || base.startsWith(u'-'))
        base.remove(0, 1);
    while (base.endsWith(u'-'))
        base.chop(1);
    path_->setText(base.isEmpty()
                       ? QString()
                       : QDir::toNativeSeparators(QDir(folder_).filePath(base + QStringLiteral(".custos"))));
}

void NewWorkspaceForm::choosePath()
{
    QString chosen = dialogs_.saveFile(this, tr("Place of the workspace"), path_->text(),
                                       tr("Custos workspaces (*.custos)"));
    if (chosen.isEmpty())
        return;
    if (QFileInfo(chosen).suffix().isEmpty())
        chosen += QStringLiteral(".custos");
    pathChosen_ = true;
    path_->setText(QDir::toNativeSeparators(chosen));
}

QString NewWorkspaceForm::mistake() const
{
    if (name_->text().trimmed().isEmpty())
        return tr("Give the workspace a name; the file's name is proposed from it.");
    const QString file = path_->text().trimmed();
    if (file.isEmpty() || !QFileInfo(file).isAbsolute())
        return tr("Say where the file is to be made, with its folder.");
    if (QFileInfo::exists(file))
        return tr("There is already a file of that name in this folder. Choose another name.");
    if (encrypt_->isChecked() && first_->text().isEmpty())
        return tr("Type a passphrase, or untick the encryption.");
    if (encrypt_->isChecked() && first_->text() != second_->text())
        return tr("The two passphrases are not the same yet.");
    return {};
}

void NewWorkspaceForm::judge()
{
    const QString wrong = mistake();
    create_->setEnabled(wrong.isEmpty());
    note_->setText(wrong);
}
