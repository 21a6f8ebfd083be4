// models/workspace/reading.h - a connection of its own for a job, that ends when the workspace closes
#pragma once
#include "storage/source.h"
#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

/// Knows how many are reading; closing the workspace stops them and waits, for a reader would keep the file
/// from becoming one plain file again.
class ReaderGate {
public:
    void enter();
    void leave();
    void close();
    const std::atomic<bool> &isClosed() const { return closed_; }

private:
    std::atomic<bool> closed_ = false;
    std::mutex guard_;
    std::condition_variable empty_;
    int readers_ = 0;
};

/// May be handed to another thread, and is used by one at a time.
class Reading {
public:
    /// `contents`: a second connection, where the contents of files are not in `db`.
    Reading(std::shared_ptr<ReaderGate> gate, std::unique_ptr<Connection> db, Catalogue registers,
            std::unique_ptr<Connection> contents = nullptr);
    ~Reading();
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;
    const Source &source() const { return source_; }
    Connection &contents() const { return contents_ ? *contents_ : *db_; } ///< for Blobs
    bool isClosing() const { return gate_->isClosed(); } ///< the workspace waits for this reader
    /// Its statements end with a StorageError too while `asks` says true: a question that has become old.
    void stopAlsoWhile(const std::function<bool()> &asks);

private:
    std::shared_ptr<ReaderGate> gate_;
    std::function<bool()> stops_;
    std::unique_ptr<Connection> db_, contents_;
    Source source_;
};
