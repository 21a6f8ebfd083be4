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

ReaderConnections ReaderGate::idle()
{
    const std::scoped_lock lock(guard_);
    return std::move(idle_);
}

void ReaderGate::leave(ReaderConnections idle)
{
    const std::scoped_lock lock(guard_);
    if (!closed_ && !idle_.db && idle.db && !idle.db->inTransaction())
        idle_ = std::move(idle);
    idle = {}; // closed before whoever waits goes on
    --readers_;
    empty_.notify_all();
}

void ReaderGate::close()
{
    closed_ = true;
    std::unique_lock lock(guard_);
    idle_ = {};
    if (!empty_.wait_for(lock, std::chrono::seconds(10), [this] { return readers_ == 0; }))
        qWarning() << "A reader outlives its workspace.";
}

Reading::Reading(std::shared_ptr<ReaderGate> gate, ReaderConnections with, Catalogue registers)
    : gate_(std::move(gate))
    , with_(std::move(with))
    , source_(*with_.db, registers)
{
    stopWhenClosed();
    gate_->enter();
}

void Reading::stopWhenClosed() const
{
    with_.db->stopWhen(gate_->isClosed());
    if (with_.contents)
        with_.contents->stopWhen(gate_->isClosed());
}

void Reading::stopAlsoWhile(const std::function<bool()> &asks)
{
    stops_ = [closing = gate_.get(), asks] { return closing->isClosed().load() || asks(); };
    stopWhile(*with_.db, stops_);
}

Reading::~Reading()
{
    stopWhenClosed(); // what was asked with stopAlsoWhile() ends here
    gate_->leave(std::move(with_));
}
