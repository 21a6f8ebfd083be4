// models/exchange/sheet.h - what a spreadsheet holds, whatever kind of file it came in
#pragma once
#include <QString>
#include <vector>

struct Cell {
    enum class Kind : quint8 {
        Empty,
        Text, ///< as written; all of a CSV file
        Number, ///< in the C locale, with as many digits as it needs
        Flag, ///< "true" or "false"
        Date, ///< "2024-03-31", with a time of day "2024-03-31T14:05:00"
        Error ///< what the spreadsheet shows for a formula that failed: "#REF!"
    };
    Kind kind = Kind::Empty;
    QString text;
};

struct Sheet {
    QString name; ///< of a text file: empty
    bool hidden = false;
    /// Row 1 of the sheet is rows[0]; rows and cells without anything are there, but not those after the last
    /// that has something.
    std::vector<std::vector<Cell>> rows;
};

struct Workbook {
    QString encoding; ///< of a text file, as IANA names it: "UTF-8", "windows-1252"; else empty
    QString delimiter; ///< of a text file, one character; else empty
    std::vector<Sheet> sheets;
};
