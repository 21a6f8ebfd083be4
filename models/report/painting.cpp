// models/report/painting.cpp
#include "report/painting.h"

namespace report {
Painting::Painting(const Document &document)
    : document_(document)
    , buffer_(&painted_.pdf)
    , writer_((buffer_.open(QIODevice::WriteOnly), &buffer_))
    , face_(&writer_, document.accent)
{
    writer_.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer_.setPageSize(QPageSize(QPageSize::A4));
    writer_.setPageMargins({});
    writer_.setResolution(int(dotsPerInch));
    painter_.begin(&writer_);
}

Layout Painting::layout()
{
    return {face_, document_.continued, [this](const Page &page) { paintPage(page); }};
}

void Painting::entry(const QString &reference, const QString &title, int depth, const QString &anchor)
{
    painted_.entries.push_back({reference, title, depth, anchor, 0});
}

void Painting::newPage()
{
    if (std::exchange(begun_, true))
        writer_.newPage();
}

void Painting::mark(const QString &words)
{
    newPage();
    draw(setText(words, 0, page::inner, Style::Frame, face_), page::footLine + mm(2));
}

PaintedPiece Painting::finish()
{
    painter_.end();
    return std::move(painted_);
}

void Painting::draw(const Box &box, double y)
{
    for (const SetLine &line : box.lines) {
        drawLine(line, {box.x, y});
        y += line.height;
    }
}

void Painting::drawLine(const SetLine &line, QPointF at)
{
    if (painter_.pen().color() != line.colour)
        painter_.setPen(line.colour);
    line.layout->lineAt(line.index).draw(&painter_, at);
}

void Painting::drawRule(double x, double y, double width, const QColor &colour)
{
    painter_.setPen(QPen(colour, 0.5 * dotsPerInch / 72));
    painter_.drawLine(QPointF(x, y), QPointF(x + width, y));
}

void Painting::paintPage(const Page &page)
{
    newPage();
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
        painted_.links.push_back({painted_.pages(), link.area, link.target});
    for (const Page::Anchor &anchor : page.anchors)
        painted_.anchors.insert({anchor.name, {painted_.pages(), anchor.y}});
    painted_.covers.push_back(page.isCover);
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
} // namespace report
