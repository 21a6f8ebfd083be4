// models/views/listquestion.h - which records a list shows, in which order: asked on the window's thread,
// answered on any
#pragma once
#include "storage/source.h"
#include "views/pointcounts.h"

struct ListQuestion {
    const RegisterInfo *reg;
    Query query; ///< its filters and its order may also name openPointsColumn
    PointCounting points;
};

struct ListAnswer {
    std::vector<qint64> rids; ///< as shown
    std::size_t total; ///< records of the register, shown or not
};

ListAnswer answerTo(const ListQuestion &question, const Source &source); ///< \throws StorageError
