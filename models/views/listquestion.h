// models/views/listquestion.h - which records a list shows, in which order: asked on the window's thread,
// answered on any
#pragma once
#include "storage/source.h"
#include "views/pointcounts.h"
#include <memory>

/// All that the filters let through, in their order, whatever is searched for: while somebody types it stays.
using ListGround = std::shared_ptr<const std::vector<qint64>>;

struct ListQuestion {
    const RegisterInfo *reg;
    Query query; ///< its filters and its order may also name openPointsColumn
    PointCounting points;
    ListGround ground = {}; ///< of an answer to the same filters and order; null where there is none
};

struct ListAnswer {
    std::vector<qint64> rids; ///< as shown
    ListGround ground;
    std::size_t total; ///< records of the register, shown or not
    std::vector<Record> first = {}; ///< of `rids`, read already; as many as whoever answers cares to
};

ListAnswer answerTo(const ListQuestion &question, const Source &source); ///< \throws StorageError
