// models/registers/attachment.h - a file kept with a record of any register
#pragma once
#include "schema/anyrecord.h"
#include "schema/bind.h"

struct Attachment : Part<AnyRecord> {
    static constexpr const char *key = "attachment";

    QString name;
    QString fileName;
    QString mediaType; ///< IANA: "application/pdf"
    std::optional<qint64> size; ///< bytes
    QString content; ///< SHA-256
    QDate addedOn;
    QString note;

    static const Register<Attachment> &schema();
};
