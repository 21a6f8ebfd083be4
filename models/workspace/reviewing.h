// models/workspace/reviewing.h - a record looked at again: what has moved since the last time, and the change
// that writes the review down
#pragma once
#include "storage/history.h"
#include "workspace/workspace.h"

enum class ReviewOutcome {
    Unchanged, ///< it still describes what is done
    Changed, ///< it is to be edited; of an approved record a new version begins
    EndedDataHeld, ///< the processing has ended, data are still kept
    EndedErased, ///< it has ended and the data are erased
};

/// Whether records of that register are reviewed at all: they know a last and a next review.
bool isReviewed(const RegisterInfo &reg);
bool canEnd(const RegisterInfo &reg); ///< it describes something that begins and ends

/// By the record's own cycle, where it names none a year.
QDate nextReview(const RegisterInfo &reg, const Row &row, QDate today);

struct Review {
    ReviewOutcome outcome = ReviewOutcome::Unchanged;
    QDate on; ///< in the workspace's zone
    QDate next; ///< invalid: none is planned, as of what has ended
    QDate ended = {}; ///< of the two last outcomes; a day that is recorded already stays
};
/// Reason code of the entry: "reviewed".
Change reviewed(const RegisterInfo &reg, const QString &id, const Row &row, const Review &review);

/// The entries since the last review that touch the record or its parts, the newest first, without what they
/// did to others. Since the entry of that review; without one since the end of the day that is recorded as
/// last review; without that all.
std::vector<HistoryEntry> movedSinceReview(const Workspace &workspace, const RegisterInfo &reg,
                                           const QString &id);
