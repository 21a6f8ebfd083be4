// ui/attachments/fileadder.h - takes files into the workspace piece by piece, the window going on in between
#pragma once
#include "workspace/attaching.h"
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <deque>
#include <memory>

class BlobIntake;
class Dialogs;
class QFile;
class Workspace;

class FileAdder final : public QObject {
    Q_OBJECT
public:
    FileAdder(Workspace &workspace, Dialogs &dialogs, QWidget *owner);
    ~FileAdder() override;
    /// One change for all files of a record once the last is stored; a file that cannot be taken is said and
    /// left out.
    void add(const QString &record, const QStringList &paths);
    bool isBusy() const { return intake_ || !waiting_.empty() || !stored_.empty(); }
    void stop(); ///< nothing of this round is attached
    void finish(); ///< at once, the window waiting: the workspace is about to close

signals:
    void progressed(int percent, const QString &file);
    void ended();

private:
    void step();
    void next();
    void open();
    void take();
    void attach();

    Workspace &workspace_;
    Dialogs &dialogs_;
    QWidget *owner_;
    QTimer timer_;
    struct Waiting {
        QString record, path;
    };
    std::deque<Waiting> waiting_;
    QString record_; // of what is in stored_
    std::unique_ptr<QFile> file_;
    QByteArray beginning_;
    std::unique_ptr<BlobIntake> intake_;
    std::vector<NewFile> stored_;
    bool stepping_ = false; // while a failure is being read, an event loop runs
};
