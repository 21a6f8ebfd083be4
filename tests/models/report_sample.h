// tests/models/report_sample.h - a workspace in memory for the tests of the reports: a Reader over plain rows
#pragma once
#include "registers/catalogue.h"
#include "registers/data_category.h"
#include "registers/purpose.h"
#include "registers/workspace.h"
#include "report/report.h"
#include "schema/reader.h"
#include <map>

class MemoryReader : public Reader {
public:
    QString add(const RegisterInfo &reg, const QString &id, const Row &row)
    {
        records_[&reg].push_back({id, row});
        registers_.insert(id, &reg);
        return id;
    }
    template <class R>
    QString add(const QString &id, const R &record, const States &states = {})
    {
        Row row = R::schema().pack(record);
        row.states = states;
        return add(R::schema().info(), id, row);
    }
    Catalogue registers() const override { return catalogue(); }
    std::vector<Record> all(const RegisterInfo &reg) const override;
    std::vector<Record> parts(const RegisterInfo &part, const QString &parent) const override;
    std::optional<Row> find(const RegisterInfo &reg, const QString &id) const override;
    QStringList usedBy(const QString &id) const override;
    const RegisterInfo *registerOf(const QString &id) const override { return registers_.value(id); }
    QString title(const QString &id) const override;

private:
    std::map<const RegisterInfo *, std::vector<Record>> records_;
    QHash<QString, const RegisterInfo *> registers_;
};

/// A group of two own entities, their processors, measures and `activities` processing activities.
void fillSample(MemoryReader &reader, int activities);
ReportOptions optionsOfSample();
/// With the open points of all its records.
ReportResult write(const Reader &reader, const ReportOptions &options = optionsOfSample());
FieldState considered(Applies applies, const QString &reason = {}, QDate until = {});
