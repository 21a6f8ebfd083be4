// models/report/typeface.h - the type, tones and measures of a page
#pragma once
#include <QColor>
#include <QFont>
#include <QHash>
#include <QPaintDevice>
#include <QStringList>
#include <map>
#include <memory>

namespace report {
enum class Style {
    Title,
    Subtitle,
    Heading,
    Subheading,
    Reference,
    Below,
    Label,
    Mark,
    Body,
    Strong,
    Quiet,
    Cell,
    CellStrong,
    CellQuiet,
    ColumnTitle,
    Frame
};

/// Lengths in dots of the printer's 300 dpi.
constexpr double dotsPerInch = 300;
constexpr double mm(double length)
{
    return length * dotsPerInch / 25.4;
}

/// The page: A4, its margins, the column of labels and the column of text.
namespace page {
constexpr double width = mm(210), height = mm(297);
constexpr double left = mm(20), right = width - mm(20), inner = right - left;
constexpr double top = mm(25), bottom = mm(275);
constexpr double markWidth = mm(11.5), textLeft = left + mm(46), textWidth = right - textLeft;
constexpr double headLine = mm(17.5), footLine = mm(280);
} // namespace page

namespace ink {
constexpr QColor text{0x1D, 0x24, 0x30}, quiet{0x5F, 0x6B, 0x7A}, line{0xC9, 0xCE, 0xD6},
    tint{0xF2, 0xF4, 0xF8};
}

struct KnownParagraphs; ///< see settext.cpp

class Typeface {
public:
    /// `accent` is darkened until it reads on white (4.5:1); an invalid one is the house's.
    Typeface(const QPaintDevice *device, QColor accent);
    const QPaintDevice *device() const { return device_; }
    QColor colour(Style style) const;
    QColor accent() const { return accent_; }

    /// Noto Sans, then Noto Sans of the scripts the text is written in: asking for all of them at once makes
    /// Qt try font after font.
    static QStringList familiesFor(const QString &text);
    QFont fontFor(Style style, const QString &text) const;
    double widthOf(const QString &text, Style style) const; ///< in one line, in dots
    /// Of the widest piece of a text that no line end may divide.
    double widestPiece(const QString &text, Style style) const;
    /// Paragraphs that were set in this face before: labels and short answers come again with every entry.
    std::shared_ptr<KnownParagraphs> &known() const { return known_; }

private:
    const QPaintDevice *device_;
    QColor accent_;
    std::map<Style, QFont> fonts_;
    mutable std::shared_ptr<KnownParagraphs> known_;
    mutable QHash<std::pair<int, QString>, double> widths_; // of words; the same few thousand come again
};
} // namespace report
