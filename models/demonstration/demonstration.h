// models/demonstration/demonstration.h - an invented group of companies with its record of processing
#pragma once
#include <QString>
#include <memory>

class Workspace;
struct Opening;

QString demonstrationName(const QString &language); ///< of the group

/// Makes the file and fills it in that language ("de", "fr", else English) from resources/demonstration, as
/// several people would have done it over some months before the desk's clock; then opens it for the desk.
/// Dates are distances from that clock, so that a review is always just overdue; the same clock gives the
/// same records with the same ids. Refuses a path that exists; what fails half way leaves no file.
/// \throws StorageError
std::unique_ptr<Workspace> makeDemonstration(const QString &path, const QString &name, const Opening &opening,
                                             const QString &language);
