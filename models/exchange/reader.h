// models/exchange/reader.h - files from outside are read in a child process with limits; here is the side
// that asks. Pictures and text come back, and nothing else
#pragma once
#include "exchange/readerframes.h"
#include "schema/errors.h"
#include <QIODevice>
#include <QJsonObject>
#include <functional>
#include <vector>

/// The file cannot be shown: one sentence that names it.
struct Unreadable : Error {
    using Error::Error;
};

struct ReadRequest {
    enum class What {
        Text, ///< of a text file, or of the pages of a PDF
        Pages, ///< of a PDF, as pictures
        Picture, ///< PNG, JPEG, GIF, BMP, SVG
        Signatures ///< of a PDF
    };
    What what = What::Pages;
    QString name = {}; ///< of the file, for the sentence
    bool isPdf = false; ///< Text: of the pages; else the file is text
    int first = 0, count = 1; ///< pages, from 0
    int width = 900; ///< pixels: of a page; of a picture the longest side at most
};

struct ReadLimits {
    int seconds = 30; ///< by the clock; the processor's time is limited to the same
    qint64 memory = 1536LL << 20; ///< bytes of address space; no limit under a sanitizer
    qint64 output = 160LL << 20; ///< bytes
};

struct Read {
    QJsonObject
        facts; ///< "pages"; "points": [width, height] of the first page asked for; "signatures"; "cut"
    std::vector<QImage> pictures;
    QString text;
};

struct ReadOptions {
    std::function<bool()> cancelled = {};
    ReadLimits limits = {};
    QString program = QStringLiteral("/proc/self/exe"); ///< this program, even where its file was replaced
    QStringList before = {}; ///< arguments that come before ours
};

/// Waits for the child, so it is for a job's thread. \throws Unreadable; Cancelled
Read readForeign(const ReadRequest &request, QIODevice &content, const ReadOptions &options = {});
