// models/report/sections.h - a record of Art. 30 as a document: covers, overview, entries, annexes
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

Document documentOf(const Sources &from, const Scopes &scopes);

Cover coverOf(const Sheet &sheet, const Sources &from);
Section overviewOf(const Sheet &sheet, const std::vector<FieldPath> &columns);
Section activitySection(const Sheet &sheet, const Record &activity, const Sources &from);
Section categorySection(const Sheet &sheet, const Record &category, const Sources &from);
Section strictSection(const Sheet &sheet, const Record &entry); ///< of either register: the letters alone
/// Every client of every category in the document, with from when until when; Art. 30(2)(a) asks for them.
Section clientList(const Sheet &sheet, char16_t letter);
Text clientsInShort(const Sheet &sheet, const Record &category); ///< "5 clients"
/// Once for the document; `sheet` is any of its parts.
std::vector<Section> annexSections(const Sheet &sheet);

Texts purposesInShort(const Sheet &sheet, const Record &activity); ///< each with its legal bases
Item purposesItem(const Sheet &sheet, const Record &activity);
Item dataItem(const Sheet &sheet, const Record &activity);
Table subjectsAndData(const Sheet &sheet, const Record &activity); ///< (c) by itself
Table dataAndTimeLimits(const Sheet &sheet, const Record &activity); ///< (f) by itself
Texts deviations(const Sheet &sheet, const Record &activity); ///< of single controllers
Texts categoryInWords(const Sheet &sheet, const Record &category); ///< what is done for the clients
Item openPointsItem(const Sheet &sheet, const Sources &from, const Record &entry);
void append(Texts &to, Texts from);
} // namespace report
