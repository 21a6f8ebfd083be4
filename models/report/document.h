// models/report/document.h - a report as a tree of covers, headings, rows and tables: what it says, not how
// it looks. Pages, contents, outline, metadata and attachment all come from one such tree, so nothing leaks
// round it.
#pragma once
#include <QColor>
#include <QDateTime>
#include <QImage>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

namespace report {
enum class Tone {
    Body,
    Strong,
    Quiet, ///< said about a value rather than the value: "Not recorded."
    Small, ///< quiet and small: what a reader may pass over
};
struct Span { ///< some words of a paragraph that differ from the rest
    int from, length;
    QString target = {}; ///< the anchor of this document they lead to; empty: a label, quieter than its value
};
struct Text { ///< one paragraph
    QString words;
    Tone tone = Tone::Body;
    QString target = {}; ///< an anchor of this document: the whole paragraph is a link to it
    std::vector<Span> spans = {}; ///< where there are any, `words` is printable()
};
using Texts = std::vector<Text>;

struct Column {
    QString title;
    double share; ///< of the table's width, in any unit; a longer word takes from its neighbours
    bool whole = false; ///< its paragraphs stay in one line where there is room: numbers, dates
};
struct Table {
    std::vector<Column> columns; ///< without a single title there is no head
    std::vector<std::vector<Texts>> rows; ///< as many cells as columns
    bool ruled = true; ///< lines between the rows
};
using Piece = std::variant<Texts, Table>;

/// A row with a name: "(d)  Recipients  | ...".
struct Item {
    QString mark; ///< the point of the law it answers, "(d)"; may be empty
    QString label;
    std::vector<Piece> body;
    QString anchor = {}; ///< where links may lead to it
};
struct Subheading {
    QString words;
};
struct Paragraphs {
    Texts texts;
};
using Block = std::variant<Subheading, Paragraphs, Item, Table>;

struct Section {
    QString anchor; ///< unique in the document
    QString title;
    QString reference = {}; ///< above the title: "PA-0002"
    QString below = {}; ///< beneath it, small: "Human resources · running since ..."
    int depth = 1; ///< in contents and outline; a part's cover is 0
    double room = 1; ///< share of a page that must be free for it to begin below another section; 1: it
                     ///< begins a page
    std::vector<Block> blocks = {};
};

struct Cover {
    QString anchor;
    QString title, subtitle;
    std::vector<Item> rows;
    QString note = {}; ///< small, beneath the rows
};

/// The record of one controller, with its own cover and contents entry; or what several share, without cover.
struct DocumentPart {
    QString title; ///< in contents and outline
    QString running; ///< the head of its pages
    std::optional<Cover> cover; ///< without: its entry leads to the first section
    std::vector<Section> sections;
};

struct Document {
    QString title, author, subject, language;
    QString footer; ///< "As recorded on ..."
    QString contentsTitle;
    QString pageOf; ///< "Page %1 of %2"
    QString continued; ///< "(continued)"
    QString keywords; ///< for the metadata
    QDateTime moment;
    QColor accent;
    QImage logo = {}; ///< at the head of every cover; may be null
    std::optional<Cover> front; ///< where there is more than one part
    std::vector<DocumentPart> parts;
    QString dataName, dataTitle; ///< of the attachment
    std::optional<QJsonObject> data; ///< attached where the edition has it
    int records = 0; ///< that the document holds
};
} // namespace report
