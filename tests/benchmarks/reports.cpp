// tests/benchmarks/reports.cpp - the record as PDF against painting its lines directly, and against Qt's own
// way of printing the same words
#include "measures.h"
#include "report/layout.h"
#include "report/report.h"
#include "report/sections.h"
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <benchmark/benchmark.h>

static constexpr int activities = 1000, times = 3;

namespace {
/// A sheet of paper as the report has it; what was written on it.
struct Paper {
    QByteArray pdf;
    QBuffer buffer{&pdf};
    QPdfWriter writer{(buffer.open(QIODevice::WriteOnly), &buffer)};

    Paper()
    {
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setResolution(int(report::dotsPerInch));
    }
};

struct Line {
    QString words;
    QFont font;
    QColor colour;
    QPointF at; ///< the baseline's beginning
};
struct Lines {
    std::vector<Line> lines;
    std::vector<report::Page::Rule> rules;
    std::vector<report::Page::Fill> fills;
};

/// Every page of the body with what stands on it, in words. Not measured.
std::vector<Lines> pagesOf(const report::Document &document)
{
    const Paper paper;
    const report::Typeface face(&paper.writer, document.accent);
    std::vector<Lines> out;
    report::Layout layout(face, document.continued, [&out](const report::Page &page) {
        Lines lines{{}, page.rules, page.fills};
        for (const auto &[set, at] : page.lines) {
            const QTextLine line = set.layout->lineAt(set.index);
            const QString words = set.layout->text().mid(line.textStart(), line.textLength());
            lines.lines.push_back(
                {words, set.layout->font(), set.colour, at + QPointF(line.x(), line.y() + line.ascent())});
        }
        out.push_back(std::move(lines));
    });
    for (const report::DocumentPart &part : document.parts) {
        layout.setRunning(part.running);
        if (part.cover)
            layout.cover(*part.cover);
        for (const report::Section &section : part.sections)
            layout.section(section);
    }
    layout.finish();
    return out;
}

qsizetype paintDirectly(const std::vector<Lines> &pages)
{
    Paper paper;
    QPainter painter(&paper.writer);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            paper.writer.newPage();
        for (const report::Page::Fill &fill : pages[i].fills)
            painter.fillRect(fill.area, fill.colour);
        for (const report::Page::Rule &rule : pages[i].rules) {
            painter.setPen(QPen(rule.colour, 0.5 * report::dotsPerInch / 72));
            painter.drawLine(QPointF(rule.x, rule.y), QPointF(rule.x + rule.width, rule.y));
        }
        for (const Line &line : pages[i].lines) {
            painter.setFont(line.font);
            painter.setPen(line.colour);
            painter.drawText(line.at, line.words);
        }
    }
    painter.end();
    return paper.pdf.size();
}

qsizetype printAsDocument(const std::vector<Lines> &pages)
{
    QTextDocument document;
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (const Lines &page : pages)
        for (const Line &line : page.lines) {
            QTextCharFormat format;
            format.setFont(line.font);
            format.setForeground(line.colour);
            cursor.insertText(line.words, format);
            cursor.insertBlock();
        }
    cursor.endEditBlock();
    Paper paper;
    document.print(&paper.writer);
    return paper.pdf.size();
}

struct Subject {
    std::unique_ptr<Workspace> workspace;
    OpenPoints points;
    Translator english;
    ReportOptions options{.kind = QStringLiteral("ropa-controller"), .moment = benchMoment()};

    explicit Subject(const BenchFile &file)
        : workspace(Workspace::open(file.path, file.opening(true)))
        , points(workspace->openPoints(benchMoment()))
    {
        options.format = workspace->format();
    }
    std::vector<Lines> pages() const
    {
        const report::Edition edition(options.edition);
        const report::Snapshot records(workspace->source(), edition);
        const report::Scopes scopes = report::scopesOf(records, report::recordKind(options.kind), {}, {});
        const report::PointsOfRecords holding(points, options.moment);
        return pagesOf(
            report::documentOf({workspace->source(), records, edition, english, holding, options}, scopes));
    }
};

double timed(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}
} // namespace

static void measure(benchmark::State &state, const Bench &bench, const BenchFile &file)
{
    const Subject subject(file);
    const std::vector<Lines> pages = subject.pages();
    const QString ours = QStringLiteral("report ") + QLatin1String(file.kind),
                  direct = QStringLiteral("report direct ") + QLatin1String(file.kind),
                  printed = QStringLiteral("report printed ") + QLatin1String(file.kind);
    Results &results = bench.results;
    for ([[maybe_unused]] auto each : state) {
        results.add(direct, timed([&] { benchmark::DoNotOptimize(paintDirectly(pages)); }));
        const double took = timed([&] {
            const ReportResult made =
                writeReport(subject.workspace->source(), subject.points, subject.english, subject.options);
            state.counters["pages"] = made.pages;
        });
        results.add(ours, took);
        results.add(printed, timed([&] { benchmark::DoNotOptimize(printAsDocument(pages)); }));
        state.SetIterationTime(took / 1000);
    }
    state.counters["direct_ms"] = results.median(direct);
    state.counters["printed_ms"] = results.median(printed);
    const QString words = QStringLiteral("the record of 1,000 activities / %1, %2");
    results.promise(words.arg(QStringLiteral("its lines painted directly"), QLatin1String(file.kind)),
                    results.median(ours) / results.median(direct), 1.3);
    results.promise(words.arg(QStringLiteral("QTextDocument::print"), QLatin1String(file.kind)),
                    results.median(ours) / results.median(printed), 1.0 / 3);
}

void measureReports(const Bench &bench)
{
    for (const BenchFile &file : benchFiles(bench.folder, {.count = activities})) {
        const std::string name = std::string("reports/1000 activities/") + file.kind;
        benchmark::RegisterBenchmark(name.c_str(),
                                     [=](benchmark::State &state) { measure(state, bench, file); })
            ->UseManualTime()
            ->Iterations(times)
            ->Unit(benchmark::kMillisecond);
    }
}
