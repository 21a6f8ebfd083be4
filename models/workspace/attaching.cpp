// models/workspace/attaching.cpp
#include "workspace/attaching.h"
#include "registers/attachment.h"
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUuid>
#include <algorithm>
#include <array>

namespace {
struct Mark {
    QByteArrayView begins;
    const char *type;
};
constexpr std::array marks{Mark{"%PDF-", "application/pdf"}, Mark{"\x89PNG\r\n", "image/png"},
                           Mark{"\xff\xd8\xff", "image/jpeg"}, Mark{"GIF8", "image/gif"}};
} // namespace

QString mediaTypeOf(const QString &fileName, const QByteArray &beginning)
{
    for (const Mark &mark : marks)
        if (beginning.startsWith(mark.begins))
            return QLatin1String(mark.type);
    return QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name();
}

Shown shownAs(const QString &mediaType)
{
    static constexpr std::array pictures{"image/png", "image/jpeg", "image/gif", "image/bmp",
                                         "image/svg+xml"};
    static constexpr std::array texts{"application/json", "application/xml", "message/rfc822"};
    const auto is = [&](const char *type) { return mediaType == QLatin1String(type); };
    if (is("application/pdf"))
        return Shown::Pages;
    if (std::ranges::any_of(pictures, is))
        return Shown::Picture;
    return mediaType.startsWith(QLatin1String("text/")) || std::ranges::any_of(texts, is) ? Shown::Text
                                                                                          : Shown::Outside;
}

ChangeSet attached(const Reader &reader, const QString &record, const std::vector<NewFile> &files, QDate day)
{
    const Register<Attachment> &schema = Attachment::schema();
    qint64 last = 0;
    for (const Record &other : reader.parts(schema.info(), record))
        last = std::max(last, schema.unpack(other.row).position.value_or(0));
    ChangeSet set;
    for (const NewFile &file : files) {
        Attachment a;
        a.parent = {record};
        a.position = ++last;
        a.name = file.name;
        a.fileName = file.name;
        a.mediaType = file.mediaType;
        a.size = file.size;
        a.content = file.sha256;
        a.addedOn = day;
        set.push_back(
            {&schema.info(), QUuid::createUuid().toString(QUuid::WithoutBraces), {}, schema.pack(a)});
    }
    return set;
}
