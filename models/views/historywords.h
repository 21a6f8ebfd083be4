// models/views/historywords.h - an entry of the history in words
#pragma once
#include "storage/history.h"
#include "workspace/workspace.h"

class Translator;

struct HistoryLine {
    QString record; ///< id of the record to open: the changed one, or the one it is a part of; empty: gone
    QString title; ///< of the changed record, as it is called now or was called then
    QString text; ///< "Next review: 3 Dec 2026 → 1 Jan 2027"
};

class HistoryWords {
public:
    HistoryWords(const Workspace &workspace, const Translator &translator)
        : workspace_(workspace)
        , t_(translator)
    {
    }
    QString when(const HistoryEntry &entry) const; ///< day and time in the workspace's zone
    QString
    reason(const HistoryEntry &entry) const; ///< "Edited", "Added", "Undone: Edited · 31 Mar 2026 09:00"
    std::vector<HistoryLine> lines(const HistoryEntry &entry) const;
    /// Of a change with both sides: the members that differ, in the order of the form, a state right after
    /// its value.
    static QStringList members(const RegisterInfo &reg, const HistoryChange &change);
    QString value(const RegisterInfo &reg, const QString &member, const QJsonObject &values) const;
    QString label(const RegisterInfo &reg, const QString &member) const;
    QString titleOf(const RegisterInfo &reg, const HistoryChange &change) const;

private:
    struct Undone {
        HistoryEntry entry; ///< that was undone in the end, or done again
        bool isAgain = false;
    };
    std::optional<Undone> undoneBy(const HistoryEntry &entry) const;
    std::optional<HistoryEntry> entryAt(qint64 seq) const;
    void describe(const HistoryChange &change, std::vector<HistoryLine> &lines) const;
    void fields(const RegisterInfo &reg, const HistoryChange &change, const HistoryLine &head,
                std::vector<HistoryLine> &lines) const;
    QString titleNow(const QString &id) const;

    const Workspace &workspace_;
    const Translator &t_;
    mutable QHash<qint64, Undone> undone_; // by the entry that undoes: long chains are followed once
};
