// ui/safety/backupsdialog.cpp
#include "safety/backupsdialog.h"
#include "safety/backupkeeper.h"
#include "storage/sealing.h"
#include "support/cells.h"
#include "support/controls.h"
#include "support/guard.h"
#include "views/datewords.h"
#include "workspace/workspace.h"
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QTimeZone>
#include <QTreeWidget>
#include <QVBoxLayout>

BackupsDialog::BackupsDialog(const Ports &ports, const SafetyHost &host, BackupKeeper &keeper,
                             QWidget *parent)
    : QDialog(parent)
    , ports_(ports)
    , host_(host)
    , keeper_(keeper)
    , words_(label({}, QFont(), &Theme::muted))
    , list_(new QTreeWidget)
    , restore_(primaryButton(tr("&Restore into a new file…")))
    , now_(plainButton(tr("&Back up now")))
{
    setObjectName(QStringLiteral("backupsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Backups"));
    restore_->setObjectName(QStringLiteral("backupRestore"));
    now_->setObjectName(QStringLiteral("backupNow"));
    list_->setObjectName(QStringLiteral("backupList"));
    list_->setAccessibleName(tr("Backups"));
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setItemDelegate(new QuietDelegate(list_));
    list_->header()->setFont(listHeaderFont());
    list_->setAllColumnsShowFocus(true);
    list_->setHeaderLabels({tr("Made"), tr("Age"), tr("Size"), tr("File")});
    words_->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(label(tr("Backups on this computer"), Theme::heading2()));
    column->addWidget(words_);
    column->addWidget(list_, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(restore_, QDialogButtonBox::ActionRole);
    buttons->addButton(now_, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    resize(680, 440);
    connect(list_, &QTreeWidget::itemSelectionChanged, this,
            [this] { restore_->setEnabled(chosen().has_value()); });
    connect(restore_, &QPushButton::clicked, this,
            [this] { guarded(ports_.dialogs, this, [this] { restore(); }); });
    connect(now_, &QPushButton::clicked, this,
            [this] { guarded(ports_.dialogs, this, [this] { makeNow(); }); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (const Workspace *workspace = host_.workspace())
        connect(workspace, &QObject::destroyed, this, &QDialog::reject);
    fill();
}

static QString ageOf(const QDateTime &at, const QDateTime &now)
{
    static constexpr qint64 hour = 60, day = 24 * hour; // minutes
    const qint64 minutes = at.secsTo(now) / 60;
    if (minutes < hour)
        return BackupsDialog::tr("%n minute(s)", nullptr, int(std::max<qint64>(0, minutes)));
    if (minutes < 2 * day)
        return BackupsDialog::tr("%n hour(s)", nullptr, int(minutes / hour));
    return BackupsDialog::tr("%n day(s)", nullptr, int(minutes / day));
}

void BackupsDialog::fill()
{
    list_->clear();
    shown_.clear();
    const Workspace *workspace = host_.workspace();
    const QString own = workspace ? copyId(workspace->source().connection()) : QString();
    const QDateTime now = ports_.desk.clock();
    for (const ManagedBackups::OfFile &each : keeper_.backups().all()) {
        if (workspace && each.id != own)
            continue;
        for (const ManagedBackup &backup : each.backups) {
            auto *row = new QTreeWidgetItem(list_);
            const QDateTime made =
                workspace ? backup.at.toTimeZone(workspace->zone()) : backup.at.toLocalTime();
            row->setText(0,
                         shortDate(made.date().toString(Qt::ISODate), ports_.translator) + u' '
                             + made.toString(QStringLiteral("HH:mm")));
            row->setToolTip(0, QString::fromLatin1(made.timeZone().id()));
            row->setText(1, ageOf(backup.at, now));
            row->setText(2, QLocale().formattedDataSize(backup.bytes));
            row->setText(3, QFileInfo(each.file).fileName());
            row->setData(3, Qt::UserRole, each.file);
            row->setToolTip(3, Qt::convertFromPlainText(QDir::toNativeSeparators(each.file)));
            shown_.push_back(backup);
        }
    }
    for (int i = 0; i < 3; ++i)
        list_->resizeColumnToContents(i);
    if (list_->topLevelItemCount() > 0)
        list_->setCurrentItem(list_->topLevelItem(0));
    restore_->setEnabled(chosen().has_value());
    now_->setVisible(workspace != nullptr && !ports_.backups.isEmpty());
    words_->setText(
        keeper_.areMade()
            ? tr("Custos makes them by itself: when a workspace that has changed is closed, and once a "
                 "day when it is opened. They are encrypted as the workspace is, opened and compared "
                 "after writing. They lie on this computer: keep a copy elsewhere too.")
            : tr("Custos makes no backups by itself: they are switched off in the settings."));
}

std::optional<ManagedBackup> BackupsDialog::chosen() const
{
    const int row = list_->indexOfTopLevelItem(list_->currentItem());
    return row < 0 ? std::nullopt : std::optional(shown_[std::size_t(row)]);
}

void BackupsDialog::makeNow()
{
    keeper_.makeNow(*host_.workspace(), [self = QPointer<BackupsDialog>(this)] {
        if (self)
            self->fill();
    });
}

/// With the key of the open workspace where that fits, else with a passphrase.
std::optional<FileAt> BackupsDialog::opened(const ManagedBackup &backup) const
{
    return recovering<PassphraseNeeded>(
        [&]() -> std::optional<FileAt> {
            return FileAt{backup.path, keyFor(backup.path, {})};
        },
        [&](const PassphraseNeeded &) -> std::optional<FileAt> {
            if (const Workspace *workspace = host_.workspace(); workspace && workspace->isSealed())
                return FileAt{backup.path, workspace->source().connection().options().key};
            const std::optional<Passphrase> typed = ports_.dialogs.passphrase(
                window(), tr("The backup is encrypted. The passphrase of its workspace:"), false);
            return typed ? std::optional(FileAt{backup.path, keyFor(backup.path, typed)}) : std::nullopt;
        });
}

void BackupsDialog::restore()
{
    const std::optional<ManagedBackup> backup = chosen();
    if (!backup)
        return;
    const std::optional<FileAt> from = opened(*backup);
    if (!from)
        return;
    const QFileInfo original(list_->currentItem()->data(3, Qt::UserRole).toString());
    const QString suggestion = original.absolutePath() + u'/' + original.completeBaseName() + u'-'
        + backup->at.toString(QStringLiteral("yyyy-MM-dd")) + QStringLiteral(".custos");
    const QString path = ports_.dialogs.saveFile(this, tr("Restore into a new file"), suggestion,
                                                 tr("Custos workspaces (*.custos)"));
    if (path.isEmpty())
        return;
    restore_->setEnabled(false);
    Job *job = Job::run(
        this, tr("Restoring a backup"),
        [from = *from, path](const Progress &progress) {
            copyToNewFile(from, path, from.key, watchOf(progress));
        },
        [this, path] { restored(path); }, [this](const Error &e) { ports_.dialogs.failure(this, e); });
    connect(job, &Job::ended, this, [this] { restore_->setEnabled(chosen().has_value()); });
    host_.showJob(job);
}

void BackupsDialog::restored(const QString &path)
{
    const Answer answer = ports_.dialogs.ask(
        this, tr("The backup is restored and was compared."), QDir::toNativeSeparators(path),
        {{tr("Open it"), Button::Role::Accept}, {tr("Close"), Button::Role::Reject}});
    if (answer != 0)
        return;
    const SafetyHost host = host_; // opening another file ends this dialog
    accept();
    host.openFile(path, {});
}
