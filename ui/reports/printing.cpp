// ui/reports/printing.cpp
#include "reports/printing.h"
#include "reports/pdfdocument.h"
#include "schema/errors.h"
#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

void printPages(const PdfDocument &document, QPrinter &printer)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        throw Error(QCoreApplication::translate("PdfReader", "The printer “%1” cannot be used.")
                        .arg(printer.printerName()));
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), document.pageCount()) : document.pageCount();
    constexpr double dotsPerInch = 300; // sharp on paper, and a page stays under 30 MB
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            throw Error(QCoreApplication::translate("PdfReader", "Printing stopped at page %1.").arg(page));
        const QImage picture = document.picture(page - 1, dotsPerInch);
        const QRectF paper(painter.viewport());
        QSizeF size = QSizeF(picture.size()).scaled(paper.size(), Qt::KeepAspectRatio);
        QRectF place(QPointF(), size);
        place.moveCenter(paper.center());
        painter.drawImage(place, picture);
    }
}
