// models/storage/filesystem.cpp
#include "storage/filesystem.h"
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#include <array>

bool isNetworkFileSystem(const QString &type)
{
    static constexpr std::array known{"nfs",    "nfs4",  "cifs",   "smb3",   "smbfs",           "smb2",
                                      "9p",     "afs",   "ncpfs",  "ceph",   "glusterfs",       "davfs",
                                      "webdav", "sshfs", "vboxsf", "davfs2", "fuse.gvfsd-fuse", "drvfs"};
    const QString name = type.toLower();
    const QString plain = name.startsWith(QLatin1String("fuse.")) ? name.mid(5) : name;
    return std::ranges::any_of(
        known, [&](const char *k) { return name == QLatin1String(k) || plain == QLatin1String(k); });
}

bool liesOnNetwork(const QString &path)
{
    const QStorageInfo drive(QFileInfo(path).absolutePath());
    return isNetworkFileSystem(QString::fromLatin1(drive.fileSystemType()));
}
