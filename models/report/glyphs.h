// models/report/glyphs.h - whether every letter of a document can be painted, asked before anything is
#pragma once
#include "report/document.h"
#include <QSet>

namespace report {
/// What no font can show (controls, private use, unassigned, half a pair) becomes U+FFFD, tabs become spaces,
/// every kind of line end one paragraph end, and a picture (emoji) that no installed font has its number,
/// "[U+1F4A9]". The words stay.
QString printable(const QString &text);
/// Text from a record inside a sentence of ours: right-to-left text cannot turn the sentence round.
QString isolated(const QString &text);

/// \throws Error naming the script and the package where a character of `document` has no letter in any font
void requireLetters(const Document &document);
/// The same for any text; `used` are code points.
void requireLetters(const QSet<char32_t> &used);
} // namespace report
