// models/report/pdfwriter.h - paints a document: the body in pieces, all at the same time, whose page numbers
// and targets are noted, then the contents and what "Page n of m" is put together from; binding puts it all
// in place
#pragma once
#include "report/painting.h"

namespace report {
/// "Page n of m", known when everything is painted: it is put together from words and digits, each of which
/// stands at the left edge of a page of its own.
struct Stamp {
    struct Mark {
        int number; ///< of the mark, from 0
        double x; ///< where it goes, in dots
    };
    int page; ///< as painted: the page it goes onto
    std::vector<Mark> marks;
};

struct Painted {
    std::vector<QByteArray> pdfs; ///< their pages in a row: body, contents, marks
    int body = 0, contents = 0, marks = 0;
    std::vector<LinkSpot> links; ///< pages counted through, as in all that follows
    std::map<QString, AnchorSpot> anchors;
    std::vector<ContentsEntry> entries; ///< what contents and outline name, with printed page numbers
    std::vector<Stamp> stamps;

    int pages() const { return body + contents; }
    /// Where a painted page stands in the finished document, from 0: the contents follow the first cover.
    int place(int painted) const
    {
        return painted == 0 ? 0 : painted < body ? painted + contents : painted - body + 1;
    }
};

/// Called from the threads that paint, never from two at once.
struct Progress {
    std::function<void(int done, int total)> report;
    std::function<bool()> cancelled;
};

/// A long document is divided by its length alone, so it comes out the same on every machine: a piece begins
/// with a section on a page of its own.
/// \throws Error where the font or a letter is missing, Cancelled
Painted paintDocument(const Document &document, const Progress &progress);
} // namespace report
