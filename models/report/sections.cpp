// models/report/sections.cpp
#include "report/sections.h"
#include "registers/workspace.h"
#include "report/glyphs.h"
#include "schema/display.h"
#include "schema/translator.h"
#include "schema/values.h"
#include <QPainter>
#include <QTimeZone>
#include <algorithm>

namespace report {
PointsOfRecords::PointsOfRecords(const OpenPoints &points, const QDateTime &moment)
{
    for (const OpenPoint &point : points)
        if (point.holdsAt(moment))
            points_[point.record].push_back(point);
}

const OpenPoints &PointsOfRecords::of(const QString &record) const
{
    static const OpenPoints none;
    const auto at = points_.constFind(record);
    return at == points_.constEnd() ? none : *at;
}

static QColor accentOf(const Snapshot &records)
{
    static constexpr QRgb colours[] = {0x2457C5, 0x0F766E, 0x2F7D32, 0x66711A,
                                       0xA15C07, 0xB3261E, 0x6D3FB5, 0x5F6B7A};
    static_assert(std::size(colours) == std::size_t(Colour::Grey) + 1);
    if (!records.workspace())
        return {};
    const std::optional<Colour> colour = WorkspaceRecord::schema().unpack(*records.workspace()).colour;
    return colour ? QColor(colours[std::size_t(*colour)]) : QColor();
}

/// PDF/A-1 knows no opacity, and nobody needs more points than a printer has.
static QImage onPaper(const QImage &logo)
{
    if (logo.isNull())
        return logo;
    constexpr QSize most(1200, 600);
    QImage paper(logo.size().width() > most.width() || logo.size().height() > most.height()
                     ? logo.size().scaled(most, Qt::KeepAspectRatio)
                     : logo.size(),
                 QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(paper.rect(), logo);
    return paper;
}

static QString footer(const QDateTime &moment, const Translator &t)
{
    const QByteArray zone =
        moment.timeSpec() == Qt::TimeZone ? moment.timeZone().id() : QByteArrayLiteral("UTC");
    return t.text("Report", QT_TRANSLATE_NOOP("Report", "As recorded on %1, %2 (%3)"))
        .arg(shownDate(moment.date().toString(Qt::ISODate), t), moment.toString(QStringLiteral("HH:mm")),
             QString::fromLatin1(zone));
}

static QString partTitle(const Sheet &sheet)
{
    if (!sheet.scope.entity)
        return sheet.say(sheet.scopes.kind.words.unnamed);
    return sheet.records.title(sheet.scope.entity->id);
}

static QString runningHead(const Sheet &sheet, const QString &whose)
{
    QStringList words{isolated(whose), sheet.say(sheet.scopes.kind.words.running)};
    if (sheet.edition.isInternal())
        words << sheet.say(QT_TRANSLATE_NOOP("Report", "internal edition"));
    if (sheet.edition.isPublic())
        words << sheet.say(QT_TRANSLATE_NOOP("Report", "public edition"));
    return words.join(QStringLiteral("  ·  "));
}

static Section entrySection(const Sheet &sheet, const Record &entry, const Sources &from)
{
    if (sheet.edition.isStrict())
        return strictSection(sheet, entry);
    return sheet.scopes.kind.isOfProcessors() ? categorySection(sheet, entry, from)
                                              : activitySection(sheet, entry, from);
}

static DocumentPart partOf(const Sheet &sheet, const Sources &from)
{
    DocumentPart part{
        .title = partTitle(sheet), .running = {}, .cover = coverOf(sheet, from), .sections = {}};
    part.running = runningHead(sheet, part.title);
    const bool asked = !from.options.columns.empty() || sheet.scope.entries.empty();
    if (!sheet.edition.isStrict() || asked) // the contents list the entries already
        part.sections.push_back(overviewOf(sheet, from.options.columns));
    for (const Record *entry : sheet.scope.entries)
        part.sections.push_back(entrySection(sheet, *entry, from));
    part.sections.front().room = 1; // nothing follows a cover on its page
    return part;
}

/// At the end of the only part, or in a part of their own that all share.
static void addAnnexes(Document &document, const Sheet &sheet)
{
    std::vector<Section> annexes = annexSections(sheet);
    if (annexes.empty())
        return;
    if (document.parts.size() > 1) {
        const QString title = sheet.say(QT_TRANSLATE_NOOP("Report", "Annexes to all records"));
        document.parts.push_back(
            {.title = title, .running = runningHead(sheet, title), .cover = {}, .sections = {}});
    }
    std::ranges::move(annexes, std::back_inserter(document.parts.back().sections));
}

static Cover frontOf(const Document &document, const std::vector<Sheet> &sheets)
{
    const Sheet &any = sheets.front();
    Cover front{.anchor = QStringLiteral("front"),
                .title = document.title,
                .subtitle = any.say(any.scopes.kind.words.laws),
                .rows = {}};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QString extent = any.say(any.scopes.kind.words.entries, int(sheets[i].scope.entries.size()));
        front.rows.push_back({.mark = {},
                              .label = document.parts[i].title,
                              .body = {Texts{{extent, Tone::Body, sheets[i].scope.anchor()}}}});
    }
    return front;
}

Document documentOf(const Sources &from, const Scopes &scopes)
{
    const Translator &t = from.language;
    const Wording &words = scopes.kind.words;
    const auto say = [&t](const char *source) { return t.text("Report", source); };
    Document document{.title = say(words.title),
                      .author = {},
                      .subject = say(words.law),
                      .language = t.language(),
                      .footer = footer(from.options.moment, t),
                      .contentsTitle = say(QT_TRANSLATE_NOOP("Report", "Contents")),
                      .pageOf = say(QT_TRANSLATE_NOOP("Report", "Page %1 of %2")),
                      .continued = say(QT_TRANSLATE_NOOP("Report", "continued")),
                      .keywords = {},
                      .moment = from.options.moment,
                      .accent = from.edition.holdsColours() ? accentOf(from.records) : QColor(),
                      .logo = from.edition.holdsLogo() ? onPaper(from.options.logo) : QImage(),
                      .front = {},
                      .parts = {},
                      .dataName = QLatin1String(words.dataName),
                      .dataTitle =
                          say(QT_TRANSLATE_NOOP("Report", "The data of this record, for other programs")),
                      .data = {}};
    if (from.edition.holdsFingerprint() && !from.options.fingerprint.isEmpty())
        document.keywords = say(QT_TRANSLATE_NOOP("Report", "fingerprint of the change history: %1"))
                                .arg(from.options.fingerprint);
    std::vector<Sheet> sheets;
    QStringList entities;
    for (const Scope &scope : scopes.parts) {
        sheets.push_back({from.records, scope, scopes, from.edition, t});
        document.parts.push_back(partOf(sheets.back(), from));
        if (scope.entity)
            entities << document.parts.back().title;
    }
    document.author = printable(entities.join(QStringLiteral("; "))).replace(u'\n', u' ');
    if (scopes.parts.size() > 1)
        document.front = frontOf(document, sheets);
    addAnnexes(document, sheets.front());
    if (entities.size() == 1)
        document.title += QStringLiteral(" – ") + document.author;
    return document;
}
} // namespace report
