// models/workspace/reading.cpp
#include "workspace/reading.h"
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

Reading::Reading(std::shared_ptr<ReaderGate> gate, std::unique_ptr<Connection> db, Catalogue registers)
    : gate_(std::move(gate))
    , db_(std::move(db))
    , source_(*db_, registers)
{
    db_->stopWhen(gate_->isClosed());
    gate_->enter();
}

Reading::~Reading()
{
    db_.reset();
    gate_->leave();
}
