// ui/attachments/fileadder.cpp
#include "attachments/fileadder.h"
#include "storage/blobs.h"
#include "support/guard.h"
#include "workspace/workspace.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QWidget>

FileAdder::FileAdder(Workspace &workspace, Dialogs &dialogs, QWidget *owner)
    : QObject(owner)
    , workspace_(workspace)
    , dialogs_(dialogs)
    , owner_(owner)
{
    timer_.setSingleShot(true);
    timer_.setInterval(0); // whenever the window has nothing else to do
    connect(&timer_, &QTimer::timeout, this, &FileAdder::step);
}

FileAdder::~FileAdder() = default;

void FileAdder::add(const QString &record, const QStringList &paths)
{
    for (const QString &path : paths)
        waiting_.push_back({record, path});
    if (!waiting_.empty())
        timer_.start();
}

void FileAdder::stop()
{
    timer_.stop();
    waiting_.clear();
    stored_.clear();
    intake_.reset();
    file_.reset();
    emit ended();
}

void FileAdder::finish()
{
    timer_.stop();
    while (isBusy() && !stepping_) {
        stepping_ = true;
        next();
        stepping_ = false;
    }
    emit ended();
}

void FileAdder::step()
{
    if (stepping_)
        return;
    stepping_ = true;
    next();
    stepping_ = false;
    if (isBusy())
        timer_.start();
    else
        emit ended();
}

void FileAdder::next()
{
    if (!intake_ && (waiting_.empty() || (!stored_.empty() && waiting_.front().record != record_)))
        return attach();
    const bool taken = guarded(dialogs_, owner_, [this] {
        recovering<StorageError>([this] { intake_ ? take() : open(); },
                                 [this](const StorageError &why) {
                                     throw Error(
                                         tr("“%1” was not attached. %2")
                                             .arg(QFileInfo(file_->fileName()).fileName(), why.message()),
                                         why.details());
                                 });
    });
    if (taken)
        return;
    intake_.reset();
    file_.reset();
}

void FileAdder::open()
{
    const QString path = waiting_.front().path;
    record_ = waiting_.front().record;
    waiting_.pop_front();
    file_ = std::make_unique<QFile>(path);
    if (!QFileInfo(path).isFile()) // a folder has no content, a pipe no end
        throw StorageError(tr("It is no file."), path);
    if (!file_->open(QIODevice::ReadOnly))
        throw StorageError(tr("It cannot be read: %1.").arg(file_->errorString()), path);
    beginning_ = file_->peek(64);
    intake_ = std::make_unique<BlobIntake>(workspace_.source().connection(), *file_);
}

void FileAdder::take()
{
    const bool more = intake_->step();
    const qint64 whole = 2 * std::max<qint64>(1, file_->size());
    const QString name = QFileInfo(file_->fileName()).fileName();
    emit progressed(int(std::min<qint64>(100, intake_->stepsDone() * 100 / whole)), name);
    if (more)
        return;
    stored_.push_back({name, mediaTypeOf(name, beginning_), intake_->size(), intake_->sha256()});
    intake_.reset();
    file_.reset();
}

void FileAdder::attach()
{
    const std::vector<NewFile> files = std::exchange(stored_, {});
    if (!files.empty() && workspace_.source().registerOf(record_))
        guarded(dialogs_, owner_, [&] {
            workspace_.apply(attached(workspace_.source(), record_, files, workspace_.now().date()),
                             Reason(QStringLiteral("attached")));
        });
}
