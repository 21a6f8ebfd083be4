// models/views/pointlines.h - the lines of a list of open points: asked for on the window's thread, read,
// searched and ordered on any
#pragma once
#include "views/pointcounts.h"
#include "views/pointwords.h"
#include <array>
#include <functional>
#include <memory>

struct PointLine {
    enum Column {
        GradeColumn,
        PointColumn,
        RecordColumn,
        FieldColumn,
        LawColumn,
        ReasonColumn, ///< these two: only where it is left as it is
        UntilColumn,
        ColumnCount
    };
    OpenPoint point;
    QString owner; ///< the record to open: for a point of a part the record it is a part of
    std::optional<LeftNote> left;
    std::array<QString, ColumnCount> cells; ///< as shown

    QString code() const { return left ? QString(leftCode) : QString(codeOf(point.grade)); }
    bool operator==(const PointLine &) const = default;
};

struct PointLines {
    std::vector<PointLine> all; ///< the firmest first, what is left as it is last
    int open = 0; ///< how many are not left as they are
};
/// All there are, whatever is searched for: while somebody types they stay. The last to let go of many does
/// not wait on the window's thread until they are taken apart.
using PointGround = std::shared_ptr<const PointLines>;
PointGround groundOf(OpenPoints points, const LeftPoints &left, const Source &source,
                     const Translator &translator, const std::function<void()> &mayStop = {});

/// Which of them are shown, and in which order.
struct PointChoice {
    QStringList codes = {}; ///< of grades, leftCode among them; empty: all
    QString search = {}; ///< what one of the cells contains
    int sortBy = -1; ///< a column; -1: as they come
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const PointChoice &) const = default;
};

struct PointList {
    PointGround ground = {};
    std::vector<int> rows = {}; ///< places in the ground
    const PointLine &at(int row) const { return ground->all[std::size_t(rows[std::size_t(row)])]; }
};

struct PointQuestion {
    PointCounting points;
    PointChoice choice;
    PointGround ground; ///< null where something has changed since it was read
    PointList shown; ///< what the answer is compared with
};

struct PointAnswer {
    PointList list;
    std::size_t before = 0, after = 0; ///< lines that stay as they were shown, at both ends
};

/// `mayStop` is called now and then and may throw. \throws StorageError
PointAnswer answerTo(const PointQuestion &question, const Source &source, const Translator &translator,
                     const std::function<void()> &mayStop = {});
/// Of these lines, as chosen.
PointAnswer answerFrom(const PointGround &ground, const PointChoice &choice, const PointList &shown,
                       const Translator &translator);
