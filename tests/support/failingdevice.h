// tests/support/failingdevice.h - a drive that fails at the n-th write, sync or truncation, under the engine
#pragma once
#include <memory>

/// While it lives, every file the engine opens lies on it. Nothing is really synced: a test that fails each
/// of some hundred steps in turn would wait for the disk otherwise.
class FailingDevice {
public:
    enum class Fault {
        IoError, ///< this one step; the drive works again afterwards
        Full ///< this step and every later one that writes
    };
    FailingDevice();
    ~FailingDevice();
    FailingDevice(const FailingDevice &) = delete;
    FailingDevice &operator=(const FailingDevice &) = delete;

    void failAt(int step, Fault fault); ///< counted from 1, from now on
    void work(); ///< never fails again; counting begins anew
    int steps() const; ///< writes, syncs and truncations since then
    bool hasFailed() const; ///< since then

    struct State;

private:
    std::unique_ptr<State> state_;
};
