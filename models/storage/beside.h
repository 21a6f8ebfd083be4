// models/storage/beside.h - what Custos itself may have left beside a workspace file
#pragma once
#include <QStringList>

/// Copies from before the file was brought up to date (client.format-2.custos).
QStringList olderCopies(const QString &path);
/// Unfinished copies, whose program or computer was stopped; see FreshFile.
QStringList unfinishedCopies(const QString &path);
/// Both.
QStringList copiesBeside(const QString &path);
