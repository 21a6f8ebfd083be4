// ui/attachments/signaturewords.h - the signatures of a PDF in words
#pragma once
#include <QJsonObject>
#include <QStringList>

class Translator;

/// One sentence for each signature of Read::facts; what was not checked is said with it.
QStringList signatureWords(const QJsonObject &facts, const Translator &translator);
