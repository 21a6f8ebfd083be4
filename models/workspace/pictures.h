// models/workspace/pictures.h - pictures kept in the workspace: PNGs of our own making, see picturechooser.h
#pragma once
#include "storage/source.h"
#include <QImage>

inline constexpr qint64 mostPicture = 1 << 20; ///< bytes of the PNG
inline constexpr int longestPicture = 8192; ///< pixels of a side

/// `contents` is Reading::contents(). Null where it is not there, or not such a picture. \throws StorageError
QImage storedPicture(Connection &contents, const QString &sha256);
/// The client's, for the covers of reports; null where there is none.
QImage logoOf(const Source &source, Connection &contents);
