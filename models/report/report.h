// models/report/report.h - reports as PDF/A-3b; the same workspace, moment and options give the same bytes
#pragma once
#include "schema/fieldpath.h"
#include "schema/lastchange.h"
#include "schema/openpoint.h"
#include "schema/reader.h"
#include <QImage>
#include <functional>
#include <span>

class Translator;

struct ReportOptions {
    QString kind; ///< a key of reportKinds()
    QString edition = QStringLiteral("internal"); ///< a key of reportEditions()
    /// Id; empty: one document with a part for each own entity. Entries that name none follow in a part of
    /// their own, so that none is lost. A record of processors has no part for who processes for nobody.
    QString organisation;
    /// Only the entries for which this is true; empty: all. `selectedBy` says it in words on the cover.
    std::function<bool(const Record &entry)> holds;
    QString selectedBy;
    /// Of the overview, fields of an entry or of its parts, in this order; empty: number, name, purposes
    /// with their legal bases (of processing for clients: how many), state and next review.
    std::vector<FieldPath> columns = {};
    QDateTime moment; ///< "As recorded on", in the workspace's zone; also the date of the file
    QDateTime asOf = {}; ///< of a workspace as recorded then, for the attached data; else invalid
    int format = 0; ///< of the workspace, for the attached data
    QString fingerprint; ///< head of the change history, hex: on the cover of the internal edition and in the
                         ///< metadata
    QImage logo = {}; ///< of whose workspace it is: on the covers, where the edition has it
    LastChanges lastChanges = {}; ///< of the entries: for the internal edition
    std::function<void(int done, int total)> progress;
    std::function<bool()> cancelled;
};
/// A free text that contains a name.
struct NameInText {
    const RegisterInfo *reg; ///< of the field
    QString record; ///< id; of a part that of the record it belongs to
    QString title; ///< of that record
    const FieldInfo *field;
    QString name;
};
using NamesInTexts = std::vector<NameInText>;

struct ReportResult {
    QByteArray pdf;
    int pages;
    int records; ///< entries in it
    NamesInTexts names = {}; ///< to be looked at before anybody else gets it; of the internal edition none
};

/// The data of a report: what its file has attached, where the edition has it.
struct ReportData {
    QJsonObject json; ///< as `export --as json`
    int records;
    NamesInTexts names;
};

/// Reads through `reader` alone and needs a QGuiApplication. `points` are filtered here by moment and by what
/// the document holds. \throws Error (unknown kind, edition, organisation; a letter no font has), Cancelled
ReportResult writeReport(const Reader &reader, const OpenPoints &points, const Translator &language,
                         const ReportOptions &options);

/// Of the same kind, edition, organisation, selection and moment. \throws Error as writeReport()
ReportData reportData(const Reader &reader, const ReportOptions &options);

struct EditionInfo {
    const char *key; ///< "authority-strict"
    const char *title; ///< QT_TRANSLATE_NOOP("Report", ...)
};
std::span<const EditionInfo> reportEditions();

/// Ids of the own entities that the edition holds and of which it has a record, the main one first. Of a
/// record of processors only those who process for somebody. \throws Error (unknown kind, edition)
QStringList reportEntities(const Reader &reader, const QString &kind, const QString &edition);

struct ReportKind {
    const char *key;
    const char *title; ///< QT_TRANSLATE_NOOP("Report", ...)
    const RegisterInfo *reg; ///< of the entries it is made of
    const char *entities; ///< key of their field that names the own entities in whose records they stand
};
std::vector<ReportKind> reportKinds();
/// \throws Error naming the kinds there are
const ReportKind &reportKind(const QString &key);

inline constexpr int maxReportColumns = 8; ///< more cannot be read on a page

/// Qt names font subsets by the order of its hashes: to be called in main() before any QHash is made, by
/// every program whose reports are to come out the same twice.
void prepareDeterministicOutput();
