// tests/support/failingdevice.cpp - a shim between SQLite and the file system
#include "support/failingdevice.h"
#include <atomic>
#include <new>
#include <sqlite3.h>

struct FailingDevice::State {
    sqlite3_vfs shim = {};
    sqlite3_vfs *real = nullptr;
    std::atomic<int> steps = 0, failing = 0; // 0: works
    std::atomic<bool> failed = false;
    std::atomic<Fault> fault = Fault::IoError;

    /// What the next step that writes is answered with.
    int step(int ioError)
    {
        const int now = ++steps;
        const bool full = fault == Fault::Full;
        if (failing == 0 || now < failing || (now > failing && !full))
            return SQLITE_OK;
        failed = true;
        return full ? SQLITE_FULL : ioError;
    }
};

namespace {
using State = FailingDevice::State;

struct File { // SQLite allocates szOsFile bytes: this, and the real file behind it
    sqlite3_file base;
    State *state;
    sqlite3_file *real;
};

File &shim(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}
sqlite3_file *real(sqlite3_file *file)
{
    return shim(file).real;
}
const sqlite3_io_methods &methods(sqlite3_file *file)
{
    return *real(file)->pMethods;
}

int closeFile(sqlite3_file *file)
{
    return methods(file).xClose(real(file));
}
int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 from)
{
    return methods(file).xRead(real(file), to, count, from);
}
int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    const int result = shim(file).state->step(SQLITE_IOERR_WRITE);
    return result == SQLITE_OK ? methods(file).xWrite(real(file), bytes, count, at) : result;
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int result = shim(file).state->step(SQLITE_IOERR_TRUNCATE);
    return result == SQLITE_OK ? methods(file).xTruncate(real(file), size) : result;
}
int syncFile(sqlite3_file *file, int)
{
    return shim(file).state->step(SQLITE_IOERR_FSYNC);
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return methods(file).xFileSize(real(file), size);
}
int lock(sqlite3_file *file, int level)
{
    return methods(file).xLock(real(file), level);
}
int unlock(sqlite3_file *file, int level)
{
    return methods(file).xUnlock(real(file), level);
}
int checkReservedLock(sqlite3_file *file, int *held)
{
    return methods(file).xCheckReservedLock(real(file), held);
}
int fileControl(sqlite3_file *file, int what, void *argument)
{
    return methods(file).xFileControl(real(file), what, argument);
}
int sectorSize(sqlite3_file *file)
{
    return methods(file).xSectorSize(real(file));
}
int characteristics(sqlite3_file *file)
{
    return methods(file).xDeviceCharacteristics(real(file));
}
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return methods(file).xShmMap(real(file), page, size, extend, memory);
}
int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return methods(file).xShmLock(real(file), offset, count, flags);
}
void shmBarrier(sqlite3_file *file)
{
    methods(file).xShmBarrier(real(file));
}
int shmUnmap(sqlite3_file *file, int remove)
{
    return methods(file).xShmUnmap(real(file), remove);
}

const sqlite3_io_methods shimMethods{
    2,       closeFile,  readFile,          writeFile,   truncateFile, syncFile,        fileSize,
    lock,    unlock,     checkReservedLock, fileControl, sectorSize,   characteristics, shmMap,
    shmLock, shmBarrier, shmUnmap,          nullptr,     nullptr};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *state = static_cast<State *>(vfs->pAppData);
    auto *made = new (file) File{{nullptr}, state, nullptr};
    made->real = reinterpret_cast<sqlite3_file *>(made + 1);
    made->real->pMethods = nullptr;
    const int result = state->real->xOpen(state->real, name, made->real, flags, outFlags);
    if (made->real->pMethods)
        made->base.pMethods = &shimMethods;
    return result;
}
} // namespace

FailingDevice::FailingDevice()
    : state_(std::make_unique<State>())
{
    state_->real = sqlite3_vfs_find(nullptr);
    state_->shim = *state_->real; // everything that is not about one file is passed on by the real functions
    state_->shim.pNext = nullptr;
    state_->shim.zName = "failing";
    state_->shim.szOsFile = int(sizeof(File)) + state_->real->szOsFile;
    state_->shim.pAppData = state_.get();
    state_->shim.xOpen = openFile;
    // The real functions find the real VFS's data behind pAppData, so those that look there go through it.
    state_->shim.xDelete = [](sqlite3_vfs *vfs, const char *name, int sync) {
        sqlite3_vfs *to = static_cast<State *>(vfs->pAppData)->real;
        return to->xDelete(to, name, sync);
    };
    state_->shim.xAccess = [](sqlite3_vfs *vfs, const char *name, int flags, int *result) {
        sqlite3_vfs *to = static_cast<State *>(vfs->pAppData)->real;
        return to->xAccess(to, name, flags, result);
    };
    state_->shim.xFullPathname = [](sqlite3_vfs *vfs, const char *name, int size, char *out) {
        sqlite3_vfs *to = static_cast<State *>(vfs->pAppData)->real;
        return to->xFullPathname(to, name, size, out);
    };
    sqlite3_vfs_register(&state_->shim, 1);
}

FailingDevice::~FailingDevice()
{
    sqlite3_vfs_unregister(&state_->shim);
    sqlite3_vfs_register(state_->real, 1);
}

void FailingDevice::failAt(int step, Fault fault)
{
    work();
    state_->fault = fault;
    state_->failing = step;
}

void FailingDevice::work()
{
    state_->failing = 0;
    state_->steps = 0;
    state_->failed = false;
}

int FailingDevice::steps() const
{
    return state_->steps;
}

bool FailingDevice::hasFailed() const
{
    return state_->failed;
}
