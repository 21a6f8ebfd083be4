// models/report/document.h - a report as a tree of covers, headings, rows and tables: what it says, not how
// it looks. Pages, contents, outline, metadata and attachment all come from one such tree, so nothing leaks
// round it.
#pragma once
#include <QColor>
#include <QDateTime>
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
};
struct Text { ///< one paragraph
    QString words;
    Tone tone = Tone::Body;
    QString target = {}; ///< an anchor of this document: the paragraph is a link to it
};
using Texts = std::vector<Text>;

struct Column {
    QString title;
    double share; ///< of the table's width, in any unit
};
struct Table {
    std::vector<Column> columns; ///< without a single title there is no head
    std::vector<std::vector<Texts>> rows; ///< as many cells as columns
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
    bool ownPage = true;
    std::vector<Block> blocks = {};
};

struct Cover {
    QString anchor;
    QString title, subtitle;
    std::vector<Item> rows;
    QString note = {}; ///< small, beneath the rows
};

/// The record of one controller: its own cover, its own contents entry.
struct DocumentPart {
    QString title; ///< in contents and outline
    QString running; ///< the head of its pages
    Cover cover;
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
    std::optional<Cover> front; ///< where there is more than one part
    std::vector<DocumentPart> parts;
    QString dataName, dataTitle; ///< of the attachment
    std::optional<QJsonObject> data; ///< attached where the edition has it
    int records = 0; ///< that the document holds
};
} // namespace report
