// models/schema/outputfile.h - how a file leaves the program: whole or not at all
#pragma once
#include <QByteArray>
#include <QString>
#include <functional>
#include <map>

/// Written beside the target and renamed, so that a failure leaves what was there. A target that exists and
/// is no regular file (a device, a pipe) is opened and written directly, never replaced; a workspace is never
/// replaced either. \throws Error
void writeFile(const QString &path, const QByteArray &bytes);

/// A folder with these files; it must be absent or empty. Made beside the target and renamed. \throws Error
void writeFolder(const QString &path, const std::map<QString, QByteArray> &files);
/// The same with what `fill` puts into the folder it is given, which nobody else sees before all is there.
void writeFolder(const QString &path, const std::function<void(const QString &folder)> &fill);

/// Returns once the drive holds all that is in the folder, and its name. \throws Error
void bringToDrive(const QString &folder);
