// models/exchange/readerwork.h - what the reader process does with the bytes, and how it answers
#pragma once
#include "exchange/readerframes.h"
#include <QJsonObject>

namespace reader {
/// Why a file cannot be shown; a code of reader.cpp.
struct Refused {
    const char *code;
};

struct Task {
    bool isPdf = false;
    int first = 0, count = 1, width = 900;
};

void answer(Frame kind, const QByteArray &content = {}); ///< onto standard output
void answerFrame(const QByteArray &whole);

void renderPages(const QByteArray &pdf, const Task &task); ///< \throws Refused, as all of these
void textOfPages(const QByteArray &pdf, const Task &task);
void signaturesOf(const QByteArray &pdf);
void plainText(const QByteArray &bytes);
void loadPictureFormats(); ///< before nothing more can be opened
void decodePicture(const QByteArray &bytes, const Task &task);
} // namespace reader
