// models/storage/verification.h - what a check of the file against its own history found
#pragma once
#include <QString>
#include <vector>

class Reader;
class Translator;

struct Problem {
    QString code, reg, record, field;
};

struct LedgerInfo {
    qint64 entries = 0;
    QString head; ///< hex; the fingerprint of the change history
};

struct Verification {
    std::vector<Problem> problems;
    qint64 entries = 0;
    QString head; ///< hex; what `verify --head` remembers
    bool ok() const { return problems.empty(); }
};

/// In words, with the titles of register and field.
QString shownProblem(const Problem &problem, const Reader &reader, const Translator &translator);
