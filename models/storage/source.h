// models/storage/source.h - the reading side: now, or a second database that holds the workspace as of T
#pragma once
#include "schema/reader.h"
#include "storage/database.h"

class Source : public Reader {
public:
    Source(Connection &db, Catalogue registers)
        : db_(db)
        , registers_(registers)
    {
    }

    std::vector<qint64> rids(const RegisterInfo &reg) const;
    std::vector<Record> rows(const RegisterInfo &reg,
                             std::span<const qint64> rids) const; ///< one statement for a page
    std::vector<Record> all(const RegisterInfo &reg) const override
    {
        return read(reg, "ORDER BY own.rid", {});
    }
    std::vector<Record> parts(const RegisterInfo &part, const QString &parent) const override;
    std::optional<Row> find(const RegisterInfo &reg, const QString &id) const override;
    QStringList usedBy(const QString &id) const override;
    QString title(const QString &id) const override;
    const RegisterInfo *registerOf(const QString &id) const override;
    const RegisterInfo &info(const QString &key) const;
    Catalogue registers() const override { return registers_; }

private:
    std::vector<Record> read(const RegisterInfo &reg, const QByteArray &tail,
                             const QVariantList &values) const;
    Connection &db_;
    Catalogue registers_;
};
