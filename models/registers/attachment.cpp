// models/registers/attachment.cpp
#include "registers/attachment.h"

namespace group {
constexpr const char *attachment = QT_TRANSLATE_NOOP("Register", "Attachment");
} // namespace group

const Register<Attachment> &Attachment::schema()
{
    using A = Attachment;
    static const Register<A> schema{
        {.key = key,
         .title = QT_TRANSLATE_NOOP("Register", "Attachments"),
         .singular = QT_TRANSLATE_NOOP("Register", "Attachment"),
         .purpose = QT_TRANSLATE_NOOP("Register",
                                      "Files kept with a record: the signed agreement, the assessment, the "
                                      "certificate. They are stored inside the workspace."),
         .parent = AnyRecord::key},
        {
            field<&A::name>({.key = "name",
                             .label = QT_TRANSLATE_NOOP("Register", "Name"),
                             .help = QT_TRANSLATE_NOOP("Register", "What the file is called in this record."),
                             .group = group::attachment}),
            field<&A::fileName>({.key = "file_name",
                                 .label = QT_TRANSLATE_NOOP("Register", "File name"),
                                 .help = QT_TRANSLATE_NOOP("Register", "The name it had when it was added."),
                                 .group = group::attachment}),
            field<&A::mediaType>(
                {.key = "media_type",
                 .label = QT_TRANSLATE_NOOP("Register", "File type"),
                 .help = QT_TRANSLATE_NOOP("Register", "The media type, such as application/pdf."),
                 .group = group::attachment}),
            field<&A::size>({.key = "size",
                             .label = QT_TRANSLATE_NOOP("Register", "Size"),
                             .help = QT_TRANSLATE_NOOP("Register", "How many bytes it has."),
                             .group = group::attachment}),
            field<&A::content>(
                {.key = "content",
                 .label = QT_TRANSLATE_NOOP("Register", "Content"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register", "The SHA-256 of the content, which is stored once in the workspace."),
                 .group = group::attachment,
                 .kind = Kind::Blob}),
            field<&A::addedOn>({.key = "added_on",
                                .label = QT_TRANSLATE_NOOP("Register", "Added on"),
                                .help = QT_TRANSLATE_NOOP("Register", "The day on which it was added."),
                                .group = group::attachment}),
            field<&A::note>({.key = "note",
                             .label = QT_TRANSLATE_NOOP("Register", "Note"),
                             .help = QT_TRANSLATE_NOOP("Register", "What it shows, or where it came from."),
                             .group = group::attachment,
                             .personal = true,
                             .kind = Kind::LongText}),
        }};
    return schema;
}
