// models/report/sections.h - the controllers' record of Art. 30(1) as a document
#pragma once
#include "report/report.h"
#include "report/sheet.h"

namespace report {
class PointsOfRecords { ///< the open points that hold at a moment, by record
public:
    PointsOfRecords(const OpenPoints &points, const QDateTime &moment);
    const OpenPoints &of(const QString &record) const;

private:
    QHash<QString, OpenPoints> points_;
};

struct Sources {
    const Reader &reader;
    const Snapshot &records;
    const Edition &edition;
    const Translator &language;
    const PointsOfRecords &points;
    const ReportOptions &options;
};

Document ropaController(const Sources &from, const Scopes &scopes);

Cover coverOf(const Sheet &sheet, const Sources &from);
Section overviewOf(const Sheet &sheet, const std::vector<FieldPath> &columns);
std::vector<Texts> overviewRow(const Sheet &sheet, const Record &activity);
Section activitySection(const Sheet &sheet, const Record &activity, const Sources &from);
/// Once for the document; `sheet` is any of its parts.
std::vector<Section> annexSections(const Sheet &sheet);

Texts purposesInShort(const Sheet &sheet, const Record &activity); ///< each with its legal bases
Item purposesItem(const Sheet &sheet, const Record &activity);
Item dataItem(const Sheet &sheet, const Record &activity);
Item openPointsItem(const Sheet &sheet, const Sources &from, const Record &activity);
void append(Texts &to, Texts from);
} // namespace report
