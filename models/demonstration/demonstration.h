// models/demonstration/demonstration.h - an invented group of companies with its record of processing
#pragma once
#include <QString>

class Workspace;

QString demonstrationName(); ///< of the group

/// Fills a new workspace with the files of resources/demonstration, in one entry each. Their dates are
/// written as distances ("{today-5m}") from the desk's clock, so that a review is always just overdue; the
/// same clock gives the same records with the same ids. \throws StorageError
void fillDemonstration(Workspace &workspace);
