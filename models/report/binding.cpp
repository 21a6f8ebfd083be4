// models/report/binding.cpp
#include "report/binding.h"
#include "report/metadata.h"
#include "schema/errors.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <qpdf/Buffer.hh>
#include <qpdf/JSON.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace report {
namespace {
using Handle = QPDFObjectHandle;

class Binding {
public:
    Binding(const Painted &painted, const Document &document)
        : painted_(painted)
        , document_(document)
    {
        read(pdf_, painted.pdfs.front());
        root_ = pdf_.getRoot();
        pages_ = pagesOf(pdf_);
        for (std::size_t i = 1; i < painted.pdfs.size(); ++i) {
            QPDF piece; // need not stay: the bytes it reads do
            read(piece, painted.pdfs[i]);
            for (const Handle &page : pagesOf(piece))
                pages_.push_back(pdf_.copyForeignObject(page));
        }
    }
    QByteArray run()
    {
        if (pages_.size() != std::size_t(painted_.pages() + painted_.marks))
            throw Error(QCoreApplication::translate("Report", "The painted pages could not be read back."));
        stamp();
        order();
        links();
        outline();
        fonts();
        describe();
        if (document_.data)
            attach();
        return written();
    }

private:
    static void read(QPDF &pdf, const QByteArray &bytes)
    {
        pdf.processMemoryFile("report", bytes.constData(), std::size_t(bytes.size()));
    }
    static std::vector<Handle> pagesOf(QPDF &pdf)
    {
        return pdf.getRoot().getKey("/Pages").getKey("/Kids").getArrayAsVector();
    }
    static Handle text(const QString &words) { return Handle::newUnicodeString(words.toStdString()); }
    Handle stream(const QByteArray &data) { return Handle::newStream(&pdf_, data.toStdString()); }
    Handle indirect(const Handle &object) { return pdf_.makeIndirectObject(object); }
    void stamp();
    void order();
    void links();
    void outline();
    void fonts();
    void describe();
    void attach();
    QByteArray written();
    double height() const { return page::height * 72 / dotsPerInch; }
    Handle destination(const QString &anchor) const;

    const Painted &painted_;
    const Document &document_;
    QPDF pdf_;
    Handle root_;
    std::vector<Handle> pages_; // as painted
    Handle link_ = Handle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
};

/// "Page n of m": the marks become forms that every page may draw.
void Binding::stamp()
{
    Handle marks = Handle::newDictionary();
    const auto nameOf = [](int mark) { return "/Mark" + std::to_string(mark); };
    for (int i = 0; i < painted_.marks; ++i) {
        Handle form = QPDFPageObjectHelper(pages_[std::size_t(painted_.pages() + i)]).getFormXObjectForPage();
        marks.replaceKey(nameOf(i), form);
    }
    marks = indirect(marks);
    const Handle save = stream("q\n");
    for (const Stamp &stamp : painted_.stamps) {
        Handle page = pages_[std::size_t(stamp.page)];
        QByteArray drawn = "\nQ\n";
        for (const auto &[mark, x] : stamp.marks)
            drawn += "q 1 0 0 1 " + QByteArray::number(x * 72 / dotsPerInch, 'f', 2) + " 0 cm "
                + nameOf(mark).c_str() + " Do Q\n";
        Handle resources = page.getKey("/Resources");
        Handle own = resources.getKey("/XObject"); // pictures
        if (own.isDictionary() && !own.getKeys().empty())
            for (const auto &[name, form] : marks.ditems())
                own.replaceKey(name, form);
        else
            resources.replaceKey("/XObject", marks);
        page.replaceKey("/Contents", Handle::newArray({save, page.getKey("/Contents"), stream(drawn)}));
    }
}

void Binding::order()
{
    std::vector<Handle> kids(std::size_t(painted_.pages()));
    Handle node = root_.getKey("/Pages");
    for (int i = 0; i < painted_.pages(); ++i) {
        kids[std::size_t(painted_.place(i))] = pages_[std::size_t(i)];
        pages_[std::size_t(i)].removeKey("/Annots");
        pages_[std::size_t(i)].replaceKey("/Parent", node);
    }
    node.replaceKey("/Kids", Handle::newArray(kids));
    node.replaceKey("/Count", Handle::newInteger(painted_.pages()));
}

Handle Binding::destination(const QString &anchor) const
{
    const AnchorSpot &spot = painted_.anchors.at(anchor);
    const double y = height() - std::max(0.0, spot.y - mm(4)) * 72 / dotsPerInch;
    return Handle::newArray({pages_[std::size_t(spot.page)], Handle::newName("/XYZ"), Handle::newNull(),
                             Handle::newReal(y, 2), Handle::newNull()});
}

void Binding::links()
{
    const auto points = [](double dots) { return dots * 72 / dotsPerInch; };
    for (const LinkSpot &link : painted_.links) {
        Handle page = pages_[std::size_t(link.page)];
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", Handle::newArray());
        Handle area = Handle::newArray();
        for (const double side : {points(link.area.left()), height() - points(link.area.bottom()),
                                  points(link.area.right()), height() - points(link.area.top())})
            area.appendItem(Handle::newReal(side, 2));
        Handle annotation = link_.shallowCopy();
        annotation.replaceKey("/Rect", area);
        annotation.replaceKey("/Dest", destination(link.target));
        page.getKey("/Annots").appendItem(indirect(annotation));
    }
}

void Binding::outline()
{
    Handle top = indirect(Handle::parse("<< /Type /Outlines >>"));
    std::vector<Handle> above{top}; // the last entry of each depth, from the root
    for (const ContentsEntry &entry : painted_.entries) {
        Handle item = indirect(Handle::newDictionary());
        item.replaceKey("/Title",
                        text(entry.reference.isEmpty() ? entry.title : entry.reference + u' ' + entry.title));
        item.replaceKey("/Dest", destination(entry.anchor));
        above.resize(std::min(above.size(), std::size_t(entry.depth) + 1), Handle());
        Handle parent = above.back();
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Handle before = parent.getKey("/Last");
            before.replaceKey("/Next", item);
            item.replaceKey("/Prev", before);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        // Only the first level stands open: its number is positive, that of a closed entry negative.
        const bool open = above.size() == 1;
        const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        parent.replaceKey("/Count", Handle::newInteger(open ? count + 1 : count - 1));
        above.push_back(item);
    }
    root_.replaceKey("/Outlines", top);
    root_.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

/// "BAAAAA+NotoSans-Bold": each subset has a name of its own; Qt's come again in every piece.
static std::string subsetName(std::string name, int number)
{
    std::string tag = "AAAAAA+";
    for (std::size_t i = 0; number > 0; ++i, number /= 26)
        tag[i] = char('A' + number % 26);
    return "/" + tag + name.substr(std::min(name.size(), name.find('+') + 1));
}

/// Qt names the subset in the descriptor alone; and part 3 no longer asks for a CIDSet, but for a complete
/// one.
void Binding::fonts()
{
    int number = 0;
    for (Handle font : pdf_.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0"))
            continue;
        Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        Handle descriptor = descendant.getKey("/FontDescriptor");
        const Handle name = Handle::newName(subsetName(descriptor.getKey("/FontName").getName(), ++number));
        font.replaceKey("/BaseFont", name);
        descendant.replaceKey("/BaseFont", name);
        descriptor.replaceKey("/FontName", name);
        descriptor.removeKey("/CIDSet");
    }
}

void Binding::describe()
{
    Handle metadata = stream(xmp(document_));
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root_.replaceKey("/Metadata", metadata);
    root_.replaceKey("/Lang", text(document_.language));
    root_.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    Handle info = indirect(Handle::newDictionary());
    info.replaceKey("/Title", text(document_.title));
    info.replaceKey("/Author", text(document_.author));
    info.replaceKey("/Subject", text(document_.subject));
    info.replaceKey("/Keywords", text(document_.keywords));
    info.replaceKey("/Creator", Handle::newString(programName().toStdString()));
    info.replaceKey("/Producer", Handle::newString(programName().toStdString()));
    for (const char *key : {"/CreationDate", "/ModDate"})
        info.replaceKey(key, Handle::newString(pdfDate(document_.moment).toStdString()));
    pdf_.getTrailer().replaceKey("/Info", info);
    pdf_.getTrailer().removeKey("/ID");
}

void Binding::attach()
{
    const QByteArray data = QJsonDocument(*document_.data).toJson(QJsonDocument::Indented);
    Handle file = stream(data);
    Handle dictionary = file.getDict();
    dictionary.replaceKey("/Type", Handle::newName("/EmbeddedFile"));
    dictionary.replaceKey("/Subtype", Handle::newName("/application/json"));
    Handle parameters = Handle::newDictionary();
    parameters.replaceKey("/Size", Handle::newInteger(data.size()));
    for (const char *key : {"/CreationDate", "/ModDate"})
        parameters.replaceKey(key, Handle::newString(pdfDate(document_.moment).toStdString()));
    parameters.replaceKey(
        "/CheckSum",
        Handle::newString(QCryptographicHash::hash(data, QCryptographicHash::Md5).toStdString()));
    dictionary.replaceKey("/Params", parameters);

    Handle specification = indirect(Handle::parse("<< /Type /Filespec /AFRelationship /Data >>"));
    for (const char *key : {"/F", "/UF"})
        specification.replaceKey(key, text(document_.dataName));
    specification.replaceKey("/Desc", text(document_.dataTitle));
    Handle embedded = Handle::newDictionary();
    embedded.replaceKey("/F", file);
    embedded.replaceKey("/UF", file);
    specification.replaceKey("/EF", embedded);
    root_.replaceKey("/AF", Handle::newArray({specification}));
    Handle names = Handle::newDictionary(), tree = Handle::newDictionary();
    tree.replaceKey("/Names", Handle::newArray({text(document_.dataName), specification}));
    names.replaceKey("/EmbeddedFiles", tree);
    root_.replaceKey("/Names", names);
}

QByteArray Binding::written()
{
    QPDFWriter writer(pdf_);
    writer.setOutputMemory();
    writer.forcePDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}
} // namespace

QByteArray bindPages(const Painted &painted, const Document &document)
{
    try {
        return Binding(painted, document).run();
    } catch (const Error &) {
        throw;
    } catch (const std::exception &failure) { // libqpdf's own, and its std::runtime_error
        throw Error(QCoreApplication::translate("Report", "The report could not be put together."),
                    QString::fromUtf8(failure.what()));
    }
}
} // namespace report
