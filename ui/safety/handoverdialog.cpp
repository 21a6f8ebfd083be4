// ui/safety/handoverdialog.cpp
#include "safety/handoverdialog.h"
#include "schema/translator.h"
#include "storage/sealing.h"
#include "support/controls.h"
#include "support/guard.h"
#include "workspace/reading.h"
#include "workspace/workspace.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>
#include <algorithm>

HandOverDialog::HandOverDialog(const Ports &ports, const SafetyHost &host, QWidget *parent)
    : QDialog(parent)
    , ports_(ports)
    , host_(host)
    , encrypt_(new QCheckBox(tr("&Encrypt the copy with a passphrase of its own")))
    , go_(primaryButton(tr("&Hand over…")))
{
    setObjectName(QStringLiteral("handOver"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hand over a copy"));
    encrypt_->setObjectName(QStringLiteral("handOverEncrypt"));
    encrypt_->setAccessibleName(tr("Encrypt the copy with a passphrase of its own"));
    encrypt_->setEnabled(sealingAvailable());
    encrypt_->setChecked(sealingAvailable() && host_.workspace()->isSealed());
    go_->setObjectName(QStringLiteral("handOverGo"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(wrapped(tr("A copy of the workspace for somebody else"), Theme::heading2()));
    column->addWidget(
        wrapped(tr("Records marked confidential are always left out, with their old values and every "
                   "link to them; so is all that is not ticked, what was deleted before, and what "
                   "is being typed.")));
    column->addWidget(registers());
    column->addWidget(encrypt_);
    column->addWidget(
        wrapped(tr("The change history goes along and can still be checked: it shows who changed what "
                   "and when, and that something was left out, but not what."),
                Theme::small(), &Theme::muted));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(go_, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    setMinimumWidth(520);
    connect(go_, &QPushButton::clicked, this,
            [this] { guarded(ports_.dialogs, this, [this] { handOver(); }); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(host_.workspace(), &QObject::destroyed, this, &QDialog::reject);
}

QWidget *HandOverDialog::registers()
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 4, 0, 4);
    const Source &source = host_.workspace()->source();
    for (const RegisterInfo *reg : source.registers()) {
        if (reg->parent || reg->single)
            continue;
        const std::vector<Record> all = source.all(*reg);
        const auto hidden = std::ranges::count_if(
            all, [&](const Record &r) { return valueOf(*reg, r.row, "confidential").toBool(); });
        QString text = tr("%1: %2").arg(ports_.translator.field(reg->title)).arg(all.size());
        if (hidden > 0)
            text += u' ' + tr("(%n confidential, left out)", nullptr, int(hidden));
        auto *box = new QCheckBox(QString(text).replace(u'&', QLatin1String("&&")));
        box->setObjectName(QLatin1String(reg->key));
        box->setAccessibleName(text);
        box->setChecked(true);
        column->addWidget(box);
        boxes_ << box;
        connect(box, &QCheckBox::toggled, this, [this] { go_->setEnabled(!chosen().isEmpty()); });
    }
    return made;
}

QStringList HandOverDialog::chosen() const
{
    QStringList out;
    for (const QCheckBox *box : boxes_)
        if (box->isChecked())
            out << box->objectName();
    return out;
}

void HandOverDialog::handOver()
{
    if (!host_.commitEdits())
        return;
    const Workspace &workspace = *host_.workspace();
    std::optional<Passphrase> passphrase;
    if (encrypt_->isChecked()) {
        passphrase = ports_.dialogs.passphrase(this, tr("A passphrase for the copy:"), true);
        if (!passphrase)
            return;
    }
    const QFileInfo own(workspace.path());
    const QString path = ports_.dialogs.saveFile(this, tr("Hand over a copy"),
                                                 own.absolutePath() + u'/' + own.completeBaseName() + u'-'
                                                     + tr("copy") + QStringLiteral(".custos"),
                                                 tr("Custos workspaces (*.custos)"));
    if (path.isEmpty())
        return;
    go_->setEnabled(false);
    const FileAt from{workspace.path(), workspace.source().connection().options().key,
                      workspace.isReadOnly()};
    // A reader that belongs to the workspace: closing the file waits for it to stop.
    const std::shared_ptr<Reading> reading = workspace.openReader();
    Job *job = Job::run(
        this, tr("Making a copy to hand over"),
        [from, path, passphrase, reading, registers = workspace.source().registers(),
         wanted = HandOver{chosen(), ports_.desk}](const Progress &progress) {
            const auto key = passphrase ? SealingKey::forNewFile(*passphrase) : nullptr;
            CopyWatch watch = watchOf(progress);
            watch.cancelled = [&] { return progress.isCancelled() || reading->isClosing(); };
            return ::handOver(from, path, key, registers, wanted, watch);
        },
        [this, path](const HandedOver &done) { said(done, path); },
        [this](const Error &e) { ports_.dialogs.failure(this, e); });
    connect(job, &Job::ended, this, [this] { go_->setEnabled(true); });
    host_.showJob(job);
}

void HandOverDialog::said(const HandedOver &done, const QString &path)
{
    const QString what = tr("The copy holds %n record(s).", nullptr, int(done.records)) + u' '
        + tr("%n record(s) were left out.", nullptr, int(done.leftOut));
    const QString more = QDir::toNativeSeparators(path) + QStringLiteral("\n\n")
        + tr("The fingerprint of its change history, to be told to whoever gets it:") + u'\n' + done.head;
    ports_.dialogs.ask(this, what, more, {{tr("Close"), Button::Role::Accept}});
    accept();
}
