// models/report/layout.cpp
#include "report/layout.h"
#include "report/columns.h"
#include <algorithm>

namespace report {
namespace {
constexpr double padding = mm(2), cellPadding = mm(1.1), closePadding = mm(0.4);
constexpr double movable = mm(70); // a row up to this height goes to the next page in one piece
constexpr double together = mm(40); // a row of text up to this height is not divided
constexpr double someLines = mm(11); // what must fit beneath a heading or a label
} // namespace

Layout::Layout(const Typeface &face, QString continued, std::function<void(const Page &)> done)
    : face_(face)
    , continued_(std::move(continued))
    , done_(std::move(done))
{
}

void Layout::finish()
{
    if (open_)
        done_(page_);
    open_ = false;
}

void Layout::newPage()
{
    finish();
    page_ = Page{};
    page_.running = running_;
    open_ = true;
    y_ = page::top;
    for (const auto &repeat : repeats_)
        repeat();
}

void Layout::need(double height)
{
    if (!open_ || waitingHeight_ + height > room())
        newPage();
    if (waiting_)
        std::exchange(waiting_, nullptr)();
    waitingHeight_ = 0;
}

void Layout::draw(const Box &box, double y)
{
    draw(box, 0, box.lines.size(), y);
}

void Layout::draw(const Box &box, std::size_t from, std::size_t to, double y)
{
    for (std::size_t i = from; i < to; ++i) {
        const SetLine &line = box.lines[i];
        y += i == from ? 0 : line.above;
        page_.lines.push_back({line, {box.x, y}});
        const QTextLine laid = line.layout->lineAt(line.index);
        for (const Span &span : line.spans) {
            if (span.target.isEmpty())
                continue;
            const double one = laid.cursorToX(span.from), other = laid.cursorToX(span.from + span.length);
            page_.links.push_back(
                {{box.x + std::min(one, other), y, std::abs(one - other), line.height}, span.target});
        }
        y += line.height;
    }
}

void Layout::rule(double x, double width)
{
    page_.rules.push_back({x, y_, width, ink::line});
}

void Layout::fill(double x, double width, double height)
{
    page_.fills.push_back({{x, y_, width, height}, ink::tint});
}

void Layout::cover(const Cover &cover)
{
    repeats_.clear();
    newPage();
    page_.isCover = true;
    page_.anchors.push_back({cover.anchor, 0});
    page_.fills.push_back({{page::left, mm(52), mm(14), mm(1.4)}, face_.accent()});
    if (!logo_.isNull()) {
        const QSizeF size = QSizeF(logo_.size()).scaled(mm(64), mm(24), Qt::KeepAspectRatio);
        page_.pictures.push_back({{page::left, mm(46) - size.height(), size.width(), size.height()}, logo_});
    }
    y_ = mm(58);
    for (const auto &[words, style, after] : {std::tuple(cover.title, Style::Title, mm(2)),
                                              std::tuple(cover.subtitle, Style::Subtitle, mm(18))}) {
        const Box box = setText(words, page::left, page::inner, style, face_);
        draw(box, y_);
        y_ += box.height() + after;
    }
    for (const Item &row : cover.rows)
        item(row);
    rule(page::left, page::inner);
    if (cover.note.isEmpty())
        return;
    y_ += mm(5);
    paragraphs({{cover.note, Tone::Quiet}});
}

void Layout::section(const Section &section)
{
    const Box reference = setText(section.reference, page::left, page::inner, Style::Reference, face_);
    const Box title = setText(section.title, page::left, page::inner, Style::Heading, face_);
    const Box below = setText(section.below, page::left, page::inner, Style::Below, face_);
    const double above = section.reference.isEmpty() ? 0 : reference.height() + mm(0.5);
    const double beneath = section.below.isEmpty() ? 0 : mm(1) + below.height();
    if (section.room >= 1 || y_ > page::bottom - section.room * (page::bottom - page::top))
        newPage();
    else
        need(above + title.height() + beneath + mm(30));
    page_.anchors.push_back({section.anchor, y_});
    if (above > 0)
        draw(reference, y_);
    draw(title, y_ + above);
    if (beneath > 0)
        draw(below, y_ + above + title.height() + mm(1));
    y_ += above + title.height() + beneath + mm(5);
    for (const Block &block : section.blocks) {
        if (const auto *heading = std::get_if<Subheading>(&block))
            subheading(heading->words);
        else if (const auto *texts = std::get_if<Paragraphs>(&block))
            paragraphs(texts->texts);
        else if (const auto *one = std::get_if<Item>(&block))
            item(*one);
        else
            table(std::get<Table>(block), page::left, page::inner);
    }
    need(0);
    rule(page::left, page::inner);
    y_ += mm(9);
}

void Layout::subheading(const QString &words)
{
    const Box box = setText(words, page::left, page::inner, Style::Subheading, face_);
    waitingHeight_ = mm(6) + box.height() + mm(2);
    waiting_ = [this, box] {
        y_ += y_ > page::top ? mm(6) : 0;
        draw(box, y_);
        y_ += box.height() + mm(2);
    };
}

void Layout::paragraphs(const Texts &texts)
{
    const Box box = setTexts(texts, page::left, page::inner, false, face_);
    need(std::min(box.height(), someLines));
    flow(box);
    y_ += mm(3);
}

/// Line by line, overleaf as often as it takes.
void Layout::flow(const Box &box)
{
    for (std::size_t from = 0; from < box.lines.size();) {
        std::size_t to = box.fitting(from, room());
        const bool opensAlone = to == from + 1 && box.lines[from].first && !box.lines[from].last;
        if (to == from || opensAlone) {
            newPage();
            to = std::max(box.fitting(from, room()), from + 1);
        }
        draw(box, from, to, y_);
        y_ += box.height(from, to);
        from = to;
        if (from < box.lines.size())
            newPage();
    }
}

void Layout::itemHead(const Box &mark, const Box &label)
{
    rule(page::left, page::inner);
    y_ += padding;
    draw(mark, y_);
    draw(label, y_);
}

void Layout::item(const Item &item)
{
    const double labelLeft = item.mark.isEmpty() ? page::left : page::left + page::markWidth;
    const double labelWidth = page::textLeft - labelLeft - mm(3);
    const Box mark = setText(item.mark, page::left, page::markWidth, Style::Mark, face_);
    const Box label = setText(item.label, labelLeft, labelWidth, Style::Label, face_);
    Box again = label;
    appendText(again, {continued_}, Style::Below, face_);
    std::vector<Box> boxes;
    double first = label.height();
    for (const Piece &piece : item.body)
        if (const auto *texts = std::get_if<Texts>(&piece)) {
            boxes.push_back(setTexts(*texts, page::textLeft, page::textWidth, false, face_));
            const double height = boxes.front().height();
            if (boxes.size() == 1) // a short one stays in one piece
                first = std::max(first, height <= together ? height : someLines);
        } else {
            first = std::max(first, mm(17));
            boxes.emplace_back();
        }
    need(padding + first + padding);
    if (!item.anchor.isEmpty())
        page_.anchors.push_back({item.anchor, y_});
    itemHead(mark, label);
    double labelBottom = y_ + label.height();
    repeats_.emplace_back([this, mark, again, &labelBottom] {
        itemHead(mark, again);
        labelBottom = y_ + again.height();
    });
    for (std::size_t i = 0; i < item.body.size(); ++i) {
        if (i > 0)
            y_ += mm(1.2);
        if (const auto *part = std::get_if<Table>(&item.body[i]))
            table(*part, page::textLeft, page::textWidth);
        else
            flow(boxes[i]);
    }
    repeats_.pop_back();
    y_ = std::max(y_, labelBottom) + padding;
}

void Layout::tableHead(const std::vector<Box> &titles, double x, double width)
{
    double tallest = 0;
    for (const Box &title : titles)
        tallest = std::max(tallest, title.height());
    const double height = tallest + 2 * cellPadding;
    fill(x, width, height);
    for (const Box &title : titles)
        draw(title, y_ + cellPadding);
    y_ += height;
    rule(x, width);
}

void Layout::table(const Table &table, double x, double width)
{
    std::vector<Box> titles;
    std::vector<std::pair<double, double>> columns;
    double left = x, headHeight = 0;
    const std::vector<double> widths = columnWidths(table, width, face_);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        columns.emplace_back(left + cellInset, widths[i] - 2 * cellInset);
        titles.push_back(
            setText(table.columns[i].title, columns[i].first, columns[i].second, Style::ColumnTitle, face_));
        headHeight = std::max(headHeight, titles.back().height() + 2 * cellPadding);
        left += widths[i];
    }
    const bool headed =
        std::ranges::any_of(table.columns, [](const Column &column) { return !column.title.isEmpty(); });
    const Rows rows{x, width, table.ruled ? cellPadding : closePadding, table.ruled};
    const auto boxesOf = [&](const std::vector<Texts> &cells) {
        std::vector<Box> boxes;
        for (std::size_t i = 0; i < cells.size(); ++i)
            boxes.push_back(setTexts(cells[i], columns[i].first, columns[i].second, true, face_));
        return boxes;
    };
    double first = someLines; // a head is not left behind by its first row
    if (!table.rows.empty())
        for (const Box &box : boxesOf(table.rows.front()))
            if (const double height = box.height() + 2 * rows.padding; height <= movable)
                first = std::max(first, height);
    need((headed ? headHeight : 0) + first);
    if (headed)
        tableHead(titles, x, width);
    repeats_.emplace_back([this, titles, x, width, headed] {
        if (headed)
            tableHead(titles, x, width);
    });
    for (const auto &cells : table.rows)
        row(boxesOf(cells), rows);
    repeats_.pop_back();
}

void Layout::row(const std::vector<Box> &cells, const Rows &rows)
{
    double tallest = 0;
    for (const Box &cell : cells)
        tallest = std::max(tallest, cell.height());
    const double height = tallest + 2 * rows.padding;
    if (height > room() && height <= movable)
        newPage();
    if (height > room())
        return splitRow(cells, rows);
    for (const Box &cell : cells)
        draw(cell, y_ + rows.padding);
    y_ += height;
    rowEnd(rows);
}

void Layout::rowEnd(const Rows &rows)
{
    if (rows.ruled)
        rule(rows.x, rows.width);
}

void Layout::splitRow(const std::vector<Box> &cells, const Rows &rows)
{
    if (room() < someLines + 2 * rows.padding)
        newPage();
    std::vector<std::size_t> from(cells.size(), 0);
    const auto unfinished = [&] {
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (from[i] < cells[i].lines.size())
                return true;
        return false;
    };
    while (unfinished()) {
        double tallest = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            std::size_t to = cells[i].fitting(from[i], room() - 2 * rows.padding);
            if (to == from[i] && to < cells[i].lines.size())
                ++to; // a line taller than a page: it stands alone on one
            draw(cells[i], from[i], to, y_ + rows.padding);
            tallest = std::max(tallest, cells[i].height(from[i], to));
            from[i] = to;
        }
        y_ += tallest + 2 * rows.padding;
        rowEnd(rows);
        if (unfinished())
            newPage();
    }
}

void Layout::contents(const QString &title, const std::vector<ContentsEntry> &entries)
{
    newPage();
    const Box head = setText(title, page::left, page::inner, Style::Heading, face_);
    draw(head, y_);
    y_ += head.height() + mm(5);
    for (const ContentsEntry &entry : entries)
        contentsEntry(entry);
    finish();
}

void Layout::contentsEntry(const ContentsEntry &entry)
{
    const double indent = entry.depth < 2 ? 0 : mm(6), numberWidth = mm(14);
    const double referenceWidth = entry.reference.isEmpty() ? 0 : mm(20);
    const double left = page::left + indent;
    const Style style = entry.depth == 0 ? Style::Subheading : entry.depth == 1 ? Style::Strong : Style::Body;
    Box reference{left, referenceWidth, {}}, title{left + referenceWidth, 0, {}};
    title.width = page::right - numberWidth - title.x;
    appendText(title, {entry.title}, style, face_);
    if (referenceWidth > 0)
        appendText(reference, {entry.reference}, Style::Reference, face_);
    Box number{page::right - numberWidth, numberWidth, {}};
    appendText(number, {QString::number(entry.page)}, style, face_);
    const QRectF digits = number.lines.front().layout->lineAt(0).naturalTextRect();
    number.x = page::right - digits.width();
    const double above = entry.depth == 0 ? mm(5) : entry.depth == 1 ? mm(2.4) : mm(0.7);
    const double height = std::max(title.height(), reference.height());
    if (above + height > room())
        newPage();
    else
        y_ += above;
    draw(reference, y_ + (title.lines.front().height - mm(4.1)) / 2);
    draw(title, y_);
    draw(number, y_ + title.height() - number.height());
    page_.links.push_back({{left, y_, page::right - left, height}, entry.anchor});
    y_ += height;
}
} // namespace report
