// models/report/layout.h - measures the document and breaks it into pages: long cells go on overleaf, heads
// of tables repeat, a heading keeps with what follows, and nothing is cut
#pragma once
#include "report/settext.h"
#include <functional>

namespace report {
struct Page {
    struct Line {
        SetLine text;
        QPointF at;
    };
    struct Rule {
        double x, y, width;
        QColor colour;
    };
    struct Fill {
        QRectF area;
        QColor colour;
    };
    struct Link {
        QRectF area;
        QString target;
    };
    struct Anchor {
        QString name;
        double y;
    };
    struct Picture {
        QRectF area;
        QImage image;
    };
    bool isCover = false;
    QString running; ///< its head
    std::vector<Line> lines;
    std::vector<Rule> rules;
    std::vector<Fill> fills;
    std::vector<Picture> pictures;
    std::vector<Link> links;
    std::vector<Anchor> anchors;
};

struct ContentsEntry {
    QString reference, title;
    int depth;
    QString anchor;
    int page; ///< as printed
};

class Layout {
public:
    /// Each finished page goes to `done`; the layout keeps none.
    Layout(const Typeface &face, QString continued, std::function<void(const Page &)> done);
    void setRunning(const QString &head) { running_ = head; }
    void setLogo(const QImage &logo) { logo_ = logo; } ///< of the covers
    void cover(const Cover &cover);
    void section(const Section &section);
    void contents(const QString &title, const std::vector<ContentsEntry> &entries);
    void finish(); ///< the last page is done too

private:
    void newPage();
    void need(double height); ///< a new page where that much does not fit; draws a heading that waited
    double room() const { return page::bottom - y_; }
    void draw(const Box &box, double y);
    void draw(const Box &box, std::size_t from, std::size_t to, double y);
    void rule(double x, double width);
    void fill(double x, double width, double height);

    void subheading(const QString &words);
    void paragraphs(const Texts &texts);
    void item(const Item &item);
    void itemHead(const Box &mark, const Box &label);
    void flow(const Box &box);
    void table(const Table &table, double x, double width);
    void tableHead(const std::vector<Box> &titles, double x, double width);
    struct Rows { ///< how the rows of a table are drawn
        double x, width, padding;
        bool ruled;
    };
    void row(const std::vector<Box> &cells, const Rows &rows);
    void splitRow(const std::vector<Box> &cells, const Rows &rows);
    void rowEnd(const Rows &rows);
    void contentsEntry(const ContentsEntry &entry);

    const Typeface &face_;
    QString continued_, running_;
    QImage logo_;
    std::function<void(const Page &)> done_;
    Page page_;
    bool open_ = false;
    double y_ = 0;
    double waitingHeight_ = 0;
    std::function<void()> waiting_; ///< a heading that goes where the next thing goes
    std::vector<std::function<void()>> repeats_; ///< what the next page begins with: label, head of the table
};
} // namespace report
