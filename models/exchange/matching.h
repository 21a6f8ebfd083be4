// models/exchange/matching.h - which record of the workspace each record of a file is
#pragma once
#include "exchange/plan.h"
#include <QSet>

/// One record of the file on its way into the workspace.
struct Planned {
    const SourceRecord *source;
    QString id = {}; ///< in the workspace
    QString parent = {}; ///< in the workspace, of a part
    std::optional<Row> before = {};
    Row after = {};
    std::vector<std::size_t> needs = {}; ///< new records of the file that it points to or is a part of
    QStringList absent = {}; ///< fields whose content is not in the workspace, left as they were
    bool refused = false;
};

/// The records of one register that are in the workspace already, by what a file may call them.
struct Known {
    QHash<QString, QString> byReference;
    QMultiHash<QString, QString> byName;
};

class Matching {
public:
    Matching(const Reader &reader, const ImportOptions &options, const SourceDocument &source);

    std::vector<Planned> &planned() { return planned_; } ///< parents before their parts
    std::vector<Refusal> &refused() { return refused_; }

    /// Where a reference leads: the id in the workspace, and the place in planned() where it is of the file.
    struct Target {
        QString id;
        std::optional<std::size_t> inFile;
    };
    /// \throws Error with a sentence, translated, where it leads nowhere or to another register
    Target target(const QString &written, const RegisterInfo &reg);
    const Known &known(const RegisterInfo &reg);
    const ImportOptions &options() const { return options_; }
    const RegisterInfo &registerOf(const FieldInfo &reference) const; ///< that it points to
    void refuse(Planned &record, const QString &field, const QString &reason);

private:
    void identify(std::size_t at);
    void identifyPart(Planned &record, const QString &fileId);
    void identifyHead(Planned &record, const QString &fileId);
    QString single(const RegisterInfo &reg) const;
    QString parentOf(Planned &record);
    Target anyTarget(const QString &written) const;
    QString partLike(const Planned &record) const;
    QString freshId(const Planned &record, const QString &fileId) const;
    QString derivedId(const Planned &record) const;
    QString asId(const QString &written) const;
    void claim(std::size_t at);
    std::vector<std::size_t> namedInFile(const QString &written, const RegisterInfo &reg) const;

    const Reader &reader_;
    const ImportOptions &options_;
    std::vector<Planned> planned_;
    std::vector<Refusal> refused_;
    std::vector<std::size_t> place_; // of a source record in planned_
    QHash<QString, std::size_t> byFileId_;
    QSet<QString> claimed_; // ids of the workspace
    QHash<QString, Known> known_; // by register
};
