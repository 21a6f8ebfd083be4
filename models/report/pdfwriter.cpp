// models/report/pdfwriter.cpp
#include "report/pdfwriter.h"
#include "report/glyphs.h"
#include "schema/errors.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace report {
namespace {
class Painting {
public:
    Painting(const Document &document, const Progress &progress)
        : document_(document)
        , progress_(progress)
        , buffer_(&painted_.pdf)
        , writer_((buffer_.open(QIODevice::WriteOnly), &buffer_))
        , face_(&writer_, document.accent)
    {
        writer_.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer_.setPageSize(QPageSize(QPageSize::A4));
        writer_.setPageMargins({});
        writer_.setResolution(int(dotsPerInch));
    }
    Painted run()
    {
        painter_.begin(&writer_);
        body();
        contents();
        stamps();
        painter_.end();
        return std::move(painted_);
    }

private:
    Layout layout(std::function<void(const Page &)> done) const
    {
        return {face_, document_.continued, std::move(done)};
    }
    void step(int &done, int total) const
    {
        if (progress_.cancelled && progress_.cancelled())
            throw Cancelled(QCoreApplication::translate("Report", "The report was cancelled."));
        ++done;
        if (progress_.report)
            progress_.report(done, total);
    }
    void body();
    void contents();
    void stamps();
    void entry(const QString &reference, const QString &title, int depth, const QString &anchor)
    {
        painted_.entries.push_back({reference, title, depth, anchor, 0});
    }
    void paintPage(const Page &page);
    void paintFrame(const Page &page);
    void draw(const Box &box, double y)
    {
        for (const SetLine &line : box.lines) {
            drawLine(line, {box.x, y});
            y += line.height;
        }
    }
    void drawLine(const SetLine &line, QPointF at)
    {
        painter_.setPen(line.colour);
        line.layout->lineAt(line.index).draw(&painter_, at);
    }
    void drawRule(double x, double y, double width, const QColor &colour)
    {
        painter_.setPen(QPen(colour, 0.5 * dotsPerInch / 72));
        painter_.drawLine(QPointF(x, y), QPointF(x + width, y));
    }

    const Document &document_;
    const Progress &progress_;
    Painted painted_;
    QBuffer buffer_;
    QPdfWriter writer_;
    Typeface face_;
    QPainter painter_;
    int pagesPainted_ = 0;
    std::vector<bool> covers_; // by painted page
};

void Painting::body()
{
    Layout pages = layout([this](const Page &page) { paintPage(page); });
    pages.setLogo(document_.logo);
    int total = 0, done = 0;
    for (const DocumentPart &part : document_.parts)
        total += int(part.cover.has_value()) + int(part.sections.size());
    if (document_.front)
        pages.cover(*document_.front);
    for (const DocumentPart &part : document_.parts) {
        pages.setRunning(part.running);
        entry({}, part.title, 0, part.cover ? part.cover->anchor : part.sections.front().anchor);
        if (part.cover) {
            pages.cover(*part.cover);
            step(done, total);
        }
        for (const Section &section : part.sections) {
            pages.section(section);
            entry(section.reference, section.title, section.depth, section.anchor);
            step(done, total);
        }
    }
    pages.finish();
    painted_.body = pagesPainted_;
}

void Painting::contents()
{
    int count = 0;
    Layout measured = layout([&count](const Page &) { ++count; });
    measured.contents(document_.contentsTitle, painted_.entries);
    painted_.contents = count;
    for (ContentsEntry &entry : painted_.entries)
        entry.page = painted_.place(painted_.anchors.at(entry.anchor).page) + 1;
    Layout pages = layout([this](const Page &page) { paintPage(page); });
    pages.setRunning(document_.title);
    pages.contents(document_.contentsTitle, painted_.entries);
}

void Painting::stamps()
{
    const int total = painted_.pages();
    for (int page = 0; page < total; ++page) {
        if (covers_[std::size_t(page)])
            continue;
        writer_.newPage();
        Box box{page::right - mm(60), mm(60), {}};
        appendText(box, {document_.pageOf.arg(painted_.place(page) + 1).arg(total)}, Style::Frame, face_);
        box.x = page::right - box.lines.front().layout->lineAt(0).naturalTextRect().width();
        draw(box, page::footLine + mm(2));
        painted_.stamps.push_back({page});
    }
}

void Painting::paintPage(const Page &page)
{
    if (pagesPainted_ > 0)
        writer_.newPage();
    for (const Page::Fill &fill : page.fills)
        painter_.fillRect(fill.area, fill.colour);
    for (const Page::Picture &picture : page.pictures)
        painter_.drawImage(picture.area, picture.image);
    for (const Page::Rule &rule : page.rules)
        drawRule(rule.x, rule.y, rule.width, rule.colour);
    for (const Page::Line &line : page.lines)
        drawLine(line.text, line.at);
    paintFrame(page);
    for (const Page::Link &link : page.links)
        painted_.links.push_back({pagesPainted_, link.area, link.target});
    for (const Page::Anchor &anchor : page.anchors)
        painted_.anchors.insert({anchor.name, {pagesPainted_, anchor.y}});
    covers_.push_back(page.isCover);
    ++pagesPainted_;
}

void Painting::paintFrame(const Page &page)
{
    if (!page.isCover) {
        const Box head = setText(page.running, page::left, page::inner, Style::Frame, face_);
        draw(head, page::headLine - mm(1.4) - head.height());
        drawRule(page::left, page::headLine, page::inner, ink::line);
    }
    drawRule(page::left, page::footLine, page::inner, ink::line);
    draw(setText(document_.footer, page::left, mm(130), Style::Frame, face_), page::footLine + mm(2));
}
} // namespace

Painted paintDocument(const Document &document, const Progress &progress)
{
    requireLetters(document);
    return Painting(document, progress).run();
}
} // namespace report
