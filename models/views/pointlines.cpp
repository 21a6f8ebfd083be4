// models/views/pointlines.cpp
#include "views/pointlines.h"
#include "rules/rulebook.h"
#include "schema/translator.h"
#include "storage/openpointtable.h"
#include "views/datewords.h"
#include "views/titles.h"
#include "workspace/job.h"
#include <QCollator>
#include <QCoreApplication>
#include <QSet>
#include <QThread>
#include <QThreadPool>
#include <algorithm>
#include <numeric>

namespace {
/// Looks up once what many lines share, and keeps each text once: of 100,000 points most say the same about
/// another record.
class LineMaker {
public:
    LineMaker(const Source &source, const Translator &translator, const LeftPoints &left)
        : source_(source)
        , t_(translator)
        , left_(left)
    {
    }
    PointLine made(OpenPoint point)
    {
        const QString owner = ownerOfRecord(point);
        PointLine line{.point = std::move(point), .owner = owner, .left = {}, .cells = {}};
        share(line.point);
        line.cells[PointLine::GradeColumn] = once(gradeInShort(line.point.grade, t_));
        line.cells[PointLine::PointColumn] = once(shownMessage(line.point, source_, t_));
        line.cells[PointLine::RecordColumn] = recordWords(line);
        line.cells[PointLine::FieldColumn] = fieldWords(line.point);
        line.cells[PointLine::LawColumn] = once(citation(line.point.law, t_));
        if (const LeftNote *note = left_.of(line.point)) {
            line.left = *note;
            line.cells[PointLine::ReasonColumn] = note->reason.simplified();
            line.cells[PointLine::UntilColumn] = shortDate(note->until.toString(Qt::ISODate), t_);
        }
        return line;
    }

private:
    QString once(const QString &text) { return *texts_.insert(text); }
    void share(OpenPoint &point)
    {
        for (QString *text : {&point.code, &point.field, &point.reg, &point.record})
            *text = once(*text);
        point.message = *messages_.insert(point.message);
    }
    QString ownerOfRecord(const OpenPoint &point)
    {
        const auto known = owners_.constFind(point.record);
        return known != owners_.constEnd() ? *known
                                           : *owners_.insert(point.record, once(ownerOf(point, source_)));
    }
    QString titleOf(const QString &id)
    {
        const auto known = titles_.constFind(id);
        return known != titles_.constEnd() ? *known : *titles_.insert(id, shownTitle(source_, id, t_));
    }
    QString recordWords(const PointLine &line)
    {
        const QString title = titleOf(line.owner);
        return line.owner == line.point.record
            ? title
            : once(title + QStringLiteral(" · ") + titleOf(line.point.record));
    }
    QString fieldWords(const OpenPoint &point)
    {
        const FieldInfo *field = fieldOf(point, source_);
        return field ? once(t_.field(field->label)) : QString();
    }

    const Source &source_;
    const Translator &t_;
    const LeftPoints &left_;
    QSet<QString> texts_;
    QSet<QByteArray> messages_;
    QHash<QString, QString> owners_, titles_;
};

/// Whether a cell contains what is typed; a text that many lines share is looked through once.
class Finder {
public:
    explicit Finder(const QString &typed)
        : typed_(typed)
    {
    }
    bool finds(const PointLine &line)
    {
        return std::ranges::any_of(line.cells, [this](const QString &cell) { return isIn(cell); });
    }

private:
    bool isIn(const QString &cell)
    {
        const auto known = known_.constFind(cell.constData());
        return known != known_.constEnd()
            ? *known
            : *known_.insert(cell.constData(), cell.contains(typed_, Qt::CaseInsensitive));
    }
    QString typed_;
    QHash<const QChar *, bool> known_;
};
} // namespace

static void takeApart(const PointLines *lines)
{
    const QCoreApplication *application = QCoreApplication::instance();
    if (application && QThread::currentThread() == application->thread())
        Job::pool().start([lines] { delete lines; });
    else
        delete lines;
}

PointGround groundOf(OpenPoints points, const LeftPoints &left, const Source &source,
                     const Translator &translator, const std::function<void()> &mayStop)
{
    static constexpr std::size_t betweenLooks = 256;
    LineMaker maker(source, translator, left);
    auto lines = std::make_unique<PointLines>();
    lines->all.reserve(points.size());
    for (OpenPoint &point : points) {
        if (mayStop && lines->all.size() % betweenLooks == 0)
            mayStop();
        lines->all.push_back(maker.made(std::move(point)));
    }
    std::ranges::stable_sort(lines->all, {}, [](const PointLine &line) {
        return std::pair(line.left.has_value(), line.point.grade);
    });
    lines->open = int(std::ranges::count_if(lines->all, [](const PointLine &line) { return !line.left; }));
    return {lines.release(), takeApart};
}

static std::vector<int> chosen(const PointLines &lines, const PointChoice &choice)
{
    const QSet<QString> codes(choice.codes.begin(), choice.codes.end());
    Finder finder(choice.search);
    std::vector<int> rows(lines.all.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::erase_if(rows, [&](int row) {
        const PointLine &line = lines.all[std::size_t(row)];
        return (!codes.isEmpty() && !codes.contains(line.code()))
            || (!choice.search.isEmpty() && !finder.finds(line));
    });
    return rows;
}

/// By what the column means; words as the language orders them, each compared with the others once.
static std::vector<qint64> weights(const PointLines &lines, int column, const QLocale &locale)
{
    std::vector<qint64> out;
    out.reserve(lines.all.size());
    if (column == PointLine::GradeColumn || column == PointLine::UntilColumn) {
        for (const PointLine &line : lines.all)
            out.push_back(column == PointLine::GradeColumn ? qint64(line.point.grade)
                              : line.left                  ? line.left->until.toJulianDay()
                                                           : 0);
        return out;
    }
    QHash<QString, qint64> place;
    for (const PointLine &line : lines.all)
        place.insert(line.cells[std::size_t(column)], 0);
    QStringList words = place.keys();
    std::sort(words.begin(), words.end(), QCollator(locale));
    for (qsizetype i = 0; i < words.size(); ++i)
        place[words[i]] = i;
    for (const PointLine &line : lines.all)
        out.push_back(place.value(line.cells[std::size_t(column)]));
    return out;
}

static void order(std::vector<int> &rows, const PointLines &lines, const PointChoice &choice,
                  const QLocale &locale)
{
    if (choice.sortBy < 0 || choice.sortBy >= PointLine::ColumnCount)
        return;
    const std::vector<qint64> weight = weights(lines, choice.sortBy, locale);
    const auto of = [&weight](int row) { return weight[std::size_t(row)]; };
    const bool ascending = choice.order == Qt::AscendingOrder;
    std::ranges::stable_sort(rows, [&](int a, int b) { return ascending ? of(a) < of(b) : of(b) < of(a); });
}

static void compare(PointAnswer &answer, const PointList &shown)
{
    const PointList &now = answer.list;
    const std::size_t most = std::min(now.rows.size(), shown.rows.size());
    const auto same = [&](std::size_t inNow, std::size_t inShown) {
        const int a = now.rows[inNow], b = shown.rows[inShown];
        return now.ground == shown.ground
            ? a == b
            : now.ground->all[std::size_t(a)] == shown.ground->all[std::size_t(b)];
    };
    while (answer.before < most && same(answer.before, answer.before))
        ++answer.before;
    while (answer.after < most - answer.before
           && same(now.rows.size() - 1 - answer.after, shown.rows.size() - 1 - answer.after))
        ++answer.after;
}

PointAnswer answerFrom(const PointGround &ground, const PointChoice &choice, const PointList &shown,
                       const Translator &translator)
{
    PointAnswer answer{{ground, chosen(*ground, choice)}};
    order(answer.list.rows, *ground, choice, translator.locale());
    compare(answer, shown);
    return answer;
}

/// As the records came to be: those that are checked again do not move to the end.
static void orderByRecord(OpenPoints &points, const QStringList &ids)
{
    QHash<QString, qsizetype> place;
    place.reserve(ids.size());
    for (const QString &id : ids)
        place.insert(id, place.size());
    std::ranges::stable_sort(points, {}, [&](const OpenPoint &point) { return place.value(point.record); });
}

static OpenPoints pointsOf(const Source &source, const PointCounting &how)
{
    OpenPoints points =
        how.fromTable ? OpenPointTable(source.connection()).at(how.at) : checkAll(source, how.at);
    std::erase_if(points, [&](const OpenPoint &point) { return !point.holdsAt(how.at); });
    orderByRecord(points, source.ids());
    return points;
}

PointAnswer answerTo(const PointQuestion &question, const Source &source, const Translator &translator,
                     const std::function<void()> &mayStop)
{
    PointGround ground = question.ground;
    if (!ground)
        ground = groundOf(pointsOf(source, question.points), LeftPoints(source, question.points.at.date()),
                          source, translator, mayStop);
    return answerFrom(ground, question.choice, question.shown, translator);
}
