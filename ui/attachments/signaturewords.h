// ui/attachments/signaturewords.h - the signatures of a PDF in words
#pragma once
#include <QJsonObject>
#include <QString>
#include <vector>

class Translator;

struct SignatureWords {
    QString state; ///< whether the file is as it was when it was signed
    QString details; ///< who and when, as the file says, and what was not checked
    bool intact = false;
};
/// One for each signature of Read::facts.
std::vector<SignatureWords> signatureWords(const QJsonObject &facts, const Translator &translator);
