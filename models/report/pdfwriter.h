// models/report/pdfwriter.h - paints a document with QPainter onto QPdfWriter in one pass: first the body,
// whose page numbers and targets are noted, then the contents and every "Page n of m"; binding puts them in
// place
#pragma once
#include "report/layout.h"
#include <QByteArray>

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
struct Stamp {
    int page; ///< as painted: the page it goes onto
};

struct Painted {
    QByteArray pdf; ///< pages: body, contents, one stamp for each page that has one
    int body = 0, contents = 0;
    std::vector<LinkSpot> links;
    std::map<QString, AnchorSpot> anchors;
    std::vector<ContentsEntry> entries; ///< what contents and outline name, with printed page numbers
    std::vector<Stamp> stamps; ///< in the order of their painted pages

    int pages() const { return body + contents; }
    /// Where a painted page stands in the finished document, from 0: the contents follow the first cover.
    int place(int painted) const
    {
        return painted == 0 ? 0 : painted < body ? painted + contents : painted - body + 1;
    }
};

struct Progress {
    std::function<void(int done, int total)> report;
    std::function<bool()> cancelled;
};

/// \throws Error where the font or a letter is missing, Cancelled
Painted paintDocument(const Document &document, const Progress &progress);
} // namespace report
