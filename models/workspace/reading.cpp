// models/workspace/reading.cpp
#include "workspace/reading.h"
#include "storage/stopping.h"
#include <QDebug>
#include <chrono>

void ReaderGate::enter()
{
    const std::scoped_lock lock(guard_);
    ++readers_;
}

void ReaderGate::leave()
{
    const std::scoped_lock lock(guard_);
    --readers_;
    empty_.notify_all();
}

void ReaderGate::close()
{
    closed_ = true;
    std::unique_lock lock(guard_);
    if (!empty_.wait_for(lock, std::chrono::seconds(10), [this] { return readers_ == 0; }))
        qWarning() << "A reader outlives its workspace.";
}

Reading::Reading(std::shared_ptr<ReaderGate> gate, std::unique_ptr<Connection> db, Catalogue registers,
                 std::unique_ptr<Connection> contents)
    : gate_(std::move(gate))
    , db_(std::move(db))
    , contents_(std::move(contents))
    , source_(*db_, registers)
{
    db_->stopWhen(gate_->isClosed());
    if (contents_)
        contents_->stopWhen(gate_->isClosed());
    gate_->enter();
}

void Reading::stopAlsoWhile(const std::function<bool()> &asks)
{
    stops_ = [closing = gate_.get(), asks] { return closing->isClosed().load() || asks(); };
    stopWhile(*db_, stops_);
}

Reading::~Reading()
{
    contents_.reset();
    db_.reset();
    gate_->leave();
}
