// models/workspace/reading.h - a connection of its own for a job, that ends when the workspace closes
#pragma once
#include "storage/source.h"
#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

/// What reads with: `contents` is a second connection, where the contents of files are not in `db`.
struct ReaderConnections {
    std::unique_ptr<Connection> db, contents;
};

/// Knows how many are reading; closing the workspace stops them and waits, for a reader would keep the file
/// from becoming one plain file again. What one has read with is kept for the next, who finds in memory what
/// was read already: the letters of a search follow one another.
class ReaderGate {
public:
    void enter();
    void leave(ReaderConnections idle);
    ReaderConnections idle(); ///< none where nobody has left any
    void close();
    const std::atomic<bool> &isClosed() const { return closed_; }

private:
    std::atomic<bool> closed_ = false;
    std::mutex guard_;
    std::condition_variable empty_;
    int readers_ = 0;
    ReaderConnections idle_;
};

/// May be handed to another thread, and is used by one at a time.
class Reading {
public:
    Reading(std::shared_ptr<ReaderGate> gate, ReaderConnections with, Catalogue registers);
    ~Reading();
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;
    const Source &source() const { return source_; }
    Connection &contents() const { return with_.contents ? *with_.contents : *with_.db; } ///< for Blobs
    bool isClosing() const { return gate_->isClosed(); } ///< the workspace waits for this reader
    /// Its statements end with a StorageError too while `asks` says true: a question that has become old.
    void stopAlsoWhile(const std::function<bool()> &asks);

private:
    void stopWhenClosed() const;
    std::shared_ptr<ReaderGate> gate_;
    std::function<bool()> stops_;
    ReaderConnections with_;
    Source source_;
};
