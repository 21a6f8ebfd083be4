// tests/support/pdfmaker.h - small PDFs made by hand, well-formed or made to do harm
#pragma once
#include <QByteArray>
#include <QList>

namespace pdf {
/// Objects 1, 2, 3 … with a cross-reference table; the first is the catalogue.
inline QByteArray file(const QList<QByteArray> &objects)
{
    QByteArray out = "%PDF-1.7\n", places;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray at = QByteArray::number(out.size()), count = QByteArray::number(objects.size() + 1);
    return out + "xref\n0 " + count + "\n0000000000 65535 f \n" + places + "trailer\n<< /Size " + count
        + " /Root 1 0 R >>\nstartxref\n" + at + "\n%%EOF\n";
}

inline QByteArray stream(const QByteArray &content, const QByteArray &entries = {})
{
    return "<< /Length " + QByteArray::number(content.size()) + ' ' + entries + " >>\nstream\n" + content
        + "\nendstream";
}

/// One page; `more` are objects from number 6 on, named in `resources`.
inline QByteArray page(const QByteArray &content, const QByteArray &box = "0 0 300 200",
                       const QByteArray &resources = {}, const QList<QByteArray> &more = {})
{
    return file(QList<QByteArray>{
                    "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [" + box
                        + "] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> " + resources + " >> >>",
                    stream(content), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"}
                + more);
}

inline QByteArray withText(const QByteArray &text)
{
    return page("BT /F1 18 Tf 30 120 Td (" + text + ") Tj ET");
}

/// Each of its forms draws the next one ten times: ten to the power of twelve steps.
inline QByteArray endless()
{
    QList<QByteArray> forms;
    const int depth = 12;
    for (int i = 0; i < depth; ++i) {
        const QByteArray next = QByteArray::number(7 + i);
        const bool last = i == depth - 1;
        forms << stream(last ? QByteArray("0 0 1 rg 0 0 90 90 re f") : QByteArray("/X Do ").repeated(10),
                        "/Type /XObject /Subtype /Form /BBox [0 0 300 200]"
                            + (last ? QByteArray() : " /Resources << /XObject << /X " + next + " 0 R >> >>"));
    }
    return page(QByteArray("/X Do ").repeated(10), "0 0 300 200", "/XObject << /X 6 0 R >>", forms);
}

/// Few bytes, packed twice: an image that claims twelve gigabytes.
inline QByteArray bomb()
{
    const QByteArray content = qCompress(qCompress(QByteArray(64 << 20, ' '), 9).mid(4), 9).mid(4);
    return page("/I Do", "0 0 300 200", "/XObject << /I 6 0 R >>",
                {stream(content,
                        "/Type /XObject /Subtype /Image /Width 65000 /Height 65000 /BitsPerComponent 8 "
                        "/ColorSpace /DeviceRGB /Filter [/FlateDecode /FlateDecode]")});
}
} // namespace pdf
