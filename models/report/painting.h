// models/report/painting.h - pages painted one after another with QPainter onto a QPdfWriter of their own: a
// piece of the document, with letters of its own, so that pieces can be painted at the same time
#pragma once
#include "report/layout.h"
#include <QBuffer>
#include <QByteArray>
#include <QPainter>
#include <QPdfWriter>

namespace report {
struct LinkSpot {
    int page; ///< as painted, from 0
    QRectF area; ///< in dots, from the top
    QString target;
};
struct AnchorSpot {
    int page; ///< as painted
    double y;
};

/// What was painted into one PDF; pages are counted from its first.
struct PaintedPiece {
    QByteArray pdf;
    std::vector<bool> covers; ///< of each page: whether it is one
    std::vector<LinkSpot> links;
    std::map<QString, AnchorSpot> anchors;
    std::vector<ContentsEntry> entries; ///< their page numbers are not known yet

    int pages() const { return int(covers.size()); }
};

class Painting {
public:
    explicit Painting(const Document &document);
    Layout layout(); ///< its pages are painted here
    const Typeface &face() const { return face_; }
    void entry(const QString &reference, const QString &title, int depth, const QString &anchor);
    /// A page with nothing but these words at the left edge, on the line of the foot; it counts as none.
    void mark(const QString &words);
    PaintedPiece finish(); ///< nothing can be painted after it

private:
    void newPage();
    void paintPage(const Page &page);
    void paintFrame(const Page &page);
    void draw(const Box &box, double y);
    void drawLine(const SetLine &line, QPointF at);
    void drawRule(double x, double y, double width, const QColor &colour);

    const Document &document_;
    PaintedPiece painted_;
    QBuffer buffer_;
    QPdfWriter writer_;
    Typeface face_;
    QPainter painter_;
    bool begun_ = false;
};
} // namespace report
