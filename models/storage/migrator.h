// models/storage/migrator.h - brings a file to the newest format
#pragma once
#include "storage/database.h"

int newestFormat(); ///< of this program
/// One transaction per step; a step that fails leaves the file as it was before that step. \throws
/// StorageError
void migrate(Connection &db);
/// An older file is checked and copied before the first step: "client.format-1.custos" beside it.
/// \throws StorageError; then nothing was changed and no copy is left
QString keepCopyBeforeMigrating(const QString &path, const Connection::Options &options, qint64 format);
/// From the first lines of a migration: the oldest format whose program can still read the file.
int minCompatible(const QByteArray &sql);
