// models/storage/freshfile.cpp
#include "storage/freshfile.h"
#include "storage/beside.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {
class Descriptor {
public:
    Descriptor(const QString &path, int flags)
        : number_(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC))
    {
    }
    ~Descriptor()
    {
        if (number_ >= 0)
            ::close(number_);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    bool sync() const { return number_ >= 0 && ::fsync(number_) == 0; }

private:
    int number_;
};

StorageError cannotPlace(const QString &target, int error)
{
    return StorageError(
        QCoreApplication::translate("Storage", "“%1” could not be put in its place. Nothing was changed.")
            .arg(target),
        QString::fromLocal8Bit(std::strerror(error)));
}

void removeCompanions(const QString &path)
{
    for (const char *end : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(end));
}
} // namespace

FreshFile::FreshFile(const QString &target)
    : target_(QFileInfo(target).absoluteFilePath())
    , path_(target_ + mark
            + QString::number(QRandomGenerator::system()->generate64(), 36).rightJustified(markLength, u'0'))
{
}

FreshFile::~FreshFile()
{
    QFile::remove(path_);
    removeCompanions(path_);
}

void FreshFile::reserve() const
{
    // What goes wrong here goes wrong for the engine too, which says it.
    const int made = ::open(QFile::encodeName(path_).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC,
                            S_IRUSR | S_IWUSR);
    if (made >= 0)
        ::close(made);
}

StorageError FreshFile::named(const StorageError &failure) const
{
    return StorageError(QString(failure.message()).replace(path_, target_), failure.details());
}

void FreshFile::settle(const QString &like) const
{
    struct stat facts { };
    const QByteArray made = QFile::encodeName(path_);
    if (::stat(QFile::encodeName(like).constData(), &facts) == 0) {
        const auto demand = [this](int result) { // a drive that knows no owners and rights says EPERM
            if (result != 0 && errno != EPERM && errno != ENOTSUP)
                throw cannotPlace(target_, errno);
        };
        if (::geteuid() == 0) // only root gives files away
            demand(::chown(made.constData(), facts.st_uid, facts.st_gid));
        static constexpr mode_t rights = S_IRWXU | S_IRWXG | S_IRWXO;
        demand(::chmod(made.constData(), facts.st_mode & rights));
    }
    if (!Descriptor(path_, O_RDONLY).sync())
        throw cannotPlace(target_, errno);
}

static void syncFolderOf(const QString &path)
{
    Descriptor(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY).sync(); // not every drive knows how
}

void FreshFile::place(const QString &like)
{
    settle(like);
    const QByteArray from = QFile::encodeName(path_), to = QFile::encodeName(target_);
    int result = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
    if (result != 0 && (errno == EINVAL || errno == ENOSYS)) { // a drive that does not know the flag
        errno = EEXIST;
        if (!QFileInfo::exists(target_) && !QFileInfo(target_).isSymLink())
            result = std::rename(from.constData(), to.constData());
    }
    if (result != 0)
        throw cannotPlace(target_, errno);
    syncFolderOf(target_);
}

void FreshFile::replace()
{
    settle(target_);
    if (std::rename(QFile::encodeName(path_).constData(), QFile::encodeName(target_).constData()) != 0)
        throw cannotPlace(target_, errno);
    syncFolderOf(target_);
}

void FreshFile::removeLeftovers(const QString &target)
{
    for (const QString &left : unfinishedCopies(target))
        removeThoroughly(left);
}

ReplacedFile::ReplacedFile(const QString &path)
    : number_(::open(QFile::encodeName(path).constData(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC))
{
}

ReplacedFile::~ReplacedFile()
{
    if (number_ >= 0)
        ::close(number_);
}

void ReplacedFile::overwrite() const
{
    struct stat facts { };
    if (number_ < 0 || fstat(number_, &facts) != 0 || !S_ISREG(facts.st_mode) || facts.st_nlink > 0)
        return;
    static constexpr std::array<char, 65536> nothing{};
    for (off_t at = 0; at < facts.st_size;) {
        const auto count = std::min<off_t>(off_t(nothing.size()), facts.st_size - at);
        const ssize_t written = ::pwrite(number_, nothing.data(), std::size_t(count), at);
        if (written <= 0)
            return;
        at += written;
    }
    ::fsync(number_);
}

bool removeThoroughly(const QString &path)
{
    bool gone = true;
    for (const char *end : {"", "-wal", "-shm", "-journal"}) {
        const QString each = path + QLatin1String(end);
        if (!QFileInfo::exists(each) && !QFileInfo(each).isSymLink())
            continue;
        const ReplacedFile file(each);
        const bool removed = QFile::remove(each);
        gone = gone && removed;
        if (removed)
            file.overwrite();
    }
    return gone;
}
