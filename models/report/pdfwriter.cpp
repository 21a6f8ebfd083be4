// models/report/pdfwriter.cpp
#include "report/pdfwriter.h"
#include "report/glyphs.h"
#include "schema/errors.h"
#include <QCoreApplication>
#include <future>
#include <mutex>
#include <span>

namespace report {
namespace {
/// A cover or a section of the body.
struct Step {
    const DocumentPart *part;
    const Section *section; ///< null: the cover of its part
    bool opens; ///< its part
};

std::vector<Step> stepsOf(const Document &document)
{
    std::vector<Step> steps;
    for (const DocumentPart &part : document.parts) {
        if (part.cover)
            steps.push_back({&part, nullptr, true});
        for (const Section &section : part.sections)
            steps.push_back({&part, &section, !part.cover && &section == &part.sections.front()});
    }
    return steps;
}

/// Fonts are embedded once in each piece, so there are few.
std::vector<std::span<const Step>> divided(const std::vector<Step> &steps)
{
    constexpr std::size_t least = 100, most = 8;
    const std::size_t count = std::clamp<std::size_t>(steps.size() / least, 1, most);
    const auto beginsAPage = [](const Step &step) { return !step.section || step.section->room >= 1; };
    std::vector<std::span<const Step>> pieces;
    for (std::size_t i = 0, from = 0; i < count; ++i) {
        std::size_t to = steps.size() * (i + 1) / count;
        // Rather where a page begins anyway; where none does for long, the last page of the piece stays
        // short.
        const auto near =
            std::find_if(steps.begin() + std::ptrdiff_t(to),
                         steps.begin() + std::ptrdiff_t(std::min(steps.size(), to + least / 2)), beginsAPage);
        if (near != steps.end() && beginsAPage(*near))
            to = std::size_t(near - steps.begin());
        to = std::max(from, to);
        pieces.push_back(std::span(steps).subspan(from, to - from));
        from = to;
    }
    return pieces;
}

/// Counts the steps of all threads.
class Counted {
public:
    Counted(const Progress &progress, std::size_t total)
        : progress_(progress)
        , total_(int(total))
    {
    }
    void step()
    {
        const std::lock_guard lock(mutex_);
        if (failure_)
            std::rethrow_exception(failure_);
        if (progress_.cancelled && progress_.cancelled())
            throw Cancelled(QCoreApplication::translate("Report", "The report was cancelled."));
        ++done_;
        if (progress_.report)
            progress_.report(done_, total_);
    }
    /// What the other threads paint is of no use any more; the first failure counts.
    void stop(const std::exception_ptr &failure)
    {
        const std::lock_guard lock(mutex_);
        if (!failure_)
            failure_ = failure;
    }

private:
    const Progress &progress_;
    std::mutex mutex_;
    int done_ = 0, total_;
    std::exception_ptr failure_;
};

PaintedPiece painted(const Document &document, std::span<const Step> steps, bool first, Counted &counted)
{
    Painting painting(document);
    Layout pages = painting.layout();
    pages.setLogo(document.logo);
    if (first && document.front)
        pages.cover(*document.front);
    for (const auto &[part, section, opens] : steps) {
        pages.setRunning(part->running);
        if (opens)
            painting.entry({}, part->title, 0, section ? section->anchor : part->cover->anchor);
        if (section) {
            pages.section(*section);
            painting.entry(section->reference, section->title, section->depth, section->anchor);
        } else {
            pages.cover(*part->cover);
        }
        counted.step();
    }
    pages.finish();
    return painting.finish();
}

/// Writes "Page n of m" with as few different marks as it takes: words and single digits.
class Stamping {
public:
    Stamping(Painting &painting, const QString &pageOf)
        : painting_(painting)
        , pageOf_(pageOf)
    {
    }
    Stamp stamp(int page, int number, int total)
    {
        Stamp stamp{page, {}};
        double width = 0;
        for (const QString &words : divided(number, total)) {
            stamp.marks.push_back({markOf(words), width});
            width += painting_.face().widthOf(words, Style::Frame);
        }
        for (Stamp::Mark &mark : stamp.marks)
            mark.x += page::right - width;
        return stamp;
    }
    int count() const { return int(marks_.size()); }

private:
    QStringList divided(int number, int total) const
    {
        QStringList out{{}};
        for (const QChar c : pageOf_.arg(number).arg(total))
            if (c.isDigit())
                out << c << QString();
            else
                out.back() += c;
        out.removeAll(QString());
        return out;
    }
    int markOf(const QString &words)
    {
        const auto [at, isNew] = marks_.insert({words, count()});
        if (isNew)
            painting_.mark(words);
        return at->second;
    }

    Painting &painting_;
    const QString &pageOf_;
    std::map<QString, int> marks_;
};

/// What fails in one piece ends the others, and is what the caller hears.
PaintedPiece paintPiece(const Document &document, std::span<const Step> steps, bool first, Counted &counted)
{
    try {
        return painted(document, steps, first, counted);
    } catch (...) {
        counted.stop(std::current_exception());
        throw;
    }
}

std::future<PaintedPiece> begun(const std::function<PaintedPiece()> &paint)
{
    try {
        return std::async(std::launch::async, paint);
    } catch (const std::system_error &) { // no thread is to be had: it is painted when it is asked for
        return std::async(std::launch::deferred, paint);
    }
}

/// Puts the pieces in a row.
class Row {
public:
    void add(PaintedPiece piece)
    {
        const int before = int(covers_.size());
        for (LinkSpot &link : piece.links) {
            link.page += before;
            painted_.links.push_back(std::move(link));
        }
        for (const auto &[name, spot] : piece.anchors)
            painted_.anchors.insert({name, {spot.page + before, spot.y}});
        covers_.insert(covers_.end(), piece.covers.begin(), piece.covers.end());
        std::ranges::move(piece.entries, std::back_inserter(painted_.entries));
        painted_.pdfs.push_back(std::move(piece.pdf));
    }
    void endBody() { painted_.body = int(covers_.size()); }
    /// Contents and page numbers; nothing comes after them.
    void addLast(const Document &document);
    Painted painted() { return std::move(painted_); }

private:
    void contents(const Document &document, Painting &painting);

    Painted painted_;
    std::vector<bool> covers_; // by painted page
};

void Row::contents(const Document &document, Painting &painting)
{
    Layout measured(painting.face(), document.continued, [this](const Page &) { ++painted_.contents; });
    measured.contents(document.contentsTitle, painted_.entries);
    for (ContentsEntry &entry : painted_.entries)
        entry.page = painted_.place(painted_.anchors.at(entry.anchor).page) + 1;
    Layout pages = painting.layout();
    pages.setRunning(document.title);
    pages.contents(document.contentsTitle, painted_.entries);
}

void Row::addLast(const Document &document)
{
    Painting painting(document);
    contents(document, painting);
    Stamping stamping(painting, document.pageOf);
    const int total = painted_.pages();
    for (int page = 0; page < total; ++page)
        if (page >= painted_.body || !covers_[std::size_t(page)])
            painted_.stamps.push_back(stamping.stamp(page, painted_.place(page) + 1, total));
    painted_.marks = stamping.count();
    add(painting.finish());
}
} // namespace

Painted paintDocument(const Document &document, const Progress &progress)
{
    requireLetters(document);
    const std::vector<Step> steps = stepsOf(document);
    Counted counted(progress, steps.size());
    std::vector<std::future<PaintedPiece>> pieces; // each waits for its thread where it is left early
    for (const std::span<const Step> piece : divided(steps))
        pieces.push_back(begun([&document, &counted, piece, first = pieces.empty()] {
            return paintPiece(document, piece, first, counted);
        }));
    Row row;
    for (auto &piece : pieces)
        row.add(piece.get());
    row.endBody();
    row.addLast(document);
    return row.painted();
}
} // namespace report
