// models/report/metadata.cpp
#include "report/metadata.h"
#include <QXmlStreamWriter>

namespace report {
namespace {
const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmpBasic = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdfBasic = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString pdfaId = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");

class Packet {
public:
    Packet() { xml_.setAutoFormatting(true); }
    QByteArray write(const Document &document);

private:
    void list(const char *name, const char *kind, const QString &value, bool languages);
    void simple(const QString &space, const char *name, const QString &value)
    {
        xml_.writeTextElement(space, QLatin1String(name), value);
    }
    QByteArray out_;
    QXmlStreamWriter xml_{&out_};
};

void Packet::list(const char *name, const char *kind, const QString &value, bool languages)
{
    xml_.writeStartElement(dc, QLatin1String(name));
    xml_.writeStartElement(rdf, QLatin1String(kind));
    xml_.writeStartElement(rdf, QStringLiteral("li"));
    if (languages)
        xml_.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml_.writeCharacters(value);
    for (int i = 0; i < 3; ++i)
        xml_.writeEndElement();
}

QByteArray Packet::write(const Document &document)
{
    const QString moment =
        document.moment.toOffsetFromUtc(document.moment.offsetFromUtc()).toString(Qt::ISODate);
    xml_.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml_.writeNamespace(rdf, QStringLiteral("rdf"));
    xml_.writeNamespace(dc, QStringLiteral("dc"));
    xml_.writeNamespace(xmpBasic, QStringLiteral("xmp"));
    xml_.writeNamespace(pdfBasic, QStringLiteral("pdf"));
    xml_.writeNamespace(pdfaId, QStringLiteral("pdfaid"));
    xml_.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml_.writeStartElement(rdf, QStringLiteral("RDF"));
    xml_.writeStartElement(rdf, QStringLiteral("Description"));
    xml_.writeAttribute(rdf, QStringLiteral("about"), QString());
    simple(pdfaId, "part", QStringLiteral("3"));
    simple(pdfaId, "conformance", QStringLiteral("B"));
    list("title", "Alt", document.title, true);
    list("description", "Alt", document.subject, true);
    list("creator", "Seq", document.author, false);
    list("language", "Bag", document.language, false);
    simple(pdfBasic, "Keywords", document.keywords);
    simple(pdfBasic, "Producer", QLatin1String(programName()));
    simple(xmpBasic, "CreatorTool", QLatin1String(programName()));
    simple(xmpBasic, "CreateDate", moment);
    simple(xmpBasic, "ModifyDate", moment);
    simple(xmpBasic, "MetadataDate", moment);
    xml_.writeEndDocument();
    return out_;
}
} // namespace

QByteArray programName()
{
    return "Custos " CUSTOS_VERSION;
}

QByteArray pdfDate(const QDateTime &moment)
{
    const int minutes = moment.offsetFromUtc() / 60;
    const int ahead = std::abs(minutes);
    return QStringLiteral("D:%1%2%3'%4'")
        .arg(moment.toString(QStringLiteral("yyyyMMddHHmmss")),
             minutes < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(ahead / 60, 2, 10, QLatin1Char('0'))
        .arg(ahead % 60, 2, 10, QLatin1Char('0'))
        .toLatin1();
}

QByteArray xmp(const Document &document)
{
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + Packet().write(document)
        + "\n<?xpacket end=\"w\"?>";
}
} // namespace report
