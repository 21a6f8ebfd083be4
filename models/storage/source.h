// models/storage/source.h - the reading side: now, or a second database that holds the workspace as of T
#pragma once
#include "schema/reader.h"
#include "storage/database.h"
#include "storage/query.h"

class Source : public Reader {
public:
    Source(Connection &db, Catalogue registers)
        : db_(db)
        , registers_(registers)
    {
    }

    std::vector<qint64> rids(const RegisterInfo &reg) const; ///< in order of creation
    std::vector<qint64> rids(const RegisterInfo &reg, const Query &query) const;
    /// Those that every one of the words finds, in order of creation; all where nothing is typed.
    std::vector<qint64> found(const RegisterInfo &reg, const QString &typed) const;
    qint64 count(const RegisterInfo &reg) const;
    std::vector<Record> rows(const RegisterInfo &reg,
                             std::span<const qint64> rids) const; ///< in that order; one statement for a page
    std::vector<Record> all(const RegisterInfo &reg) const override;
    std::vector<Record> parts(const RegisterInfo &part, const QString &parent) const override;
    std::optional<Row> find(const RegisterInfo &reg, const QString &id) const override;
    std::optional<Record> record(const RegisterInfo &reg, const QString &id) const; ///< with its rid
    QStringList usedBy(const QString &id) const override;
    QString title(const QString &id) const override;
    const RegisterInfo *registerOf(const QString &id) const override;
    std::optional<QString> parentOf(const QString &id) const; ///< of a part
    QStringList partIds(const QString &id) const; ///< of every register, not their parts
    QStringList ids() const; ///< of every record and part, in order of creation
    const RegisterInfo &info(const QString &key) const;
    Catalogue registers() const override { return registers_; }
    Connection &connection() const { return db_; }

private:
    std::vector<Record> read(const RegisterInfo &reg, const QByteArray &tail,
                             const QVariantList &values) const;
    Connection &db_;
    Catalogue registers_;
};

/// Those of `rids` that were found, in their order.
std::vector<qint64> keptOf(std::vector<qint64> rids, const std::vector<qint64> &found);
