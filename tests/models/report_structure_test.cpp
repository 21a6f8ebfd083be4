// tests/models/report_structure_test.cpp - the object tree of a report against what PDF/A-3b asks. Debian
// packages no validator of PDF/A: these checks stand for one, and are not one.
#include "models/report_sample.h"
#include <gmock/gmock.h>
#include <qpdf/QPDF.hh>
#include <set>

using testing::HasSubstr;
using Handle = QPDFObjectHandle;

class ReportStructure : public testing::Test {
protected:
    ReportStructure()
    {
        MemoryReader reader;
        fillSample(reader, 2);
        bytes = write(reader).pdf;
        pdf.processMemoryFile("report", bytes.constData(), std::size_t(bytes.size()));
        root = pdf.getRoot();
    }
    static std::string content(Handle stream)
    {
        const auto buffer = stream.getStreamData();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
    }
    QByteArray bytes;
    QPDF pdf;
    Handle root;
};

TEST_F(ReportStructure, headerTrailerAndNoEncryption)
{
    EXPECT_TRUE(bytes.startsWith("%PDF-1.7\n"));
    EXPECT_EQ(uchar(bytes[10]) & 0x80, 0x80); // the comment of four bytes above 127
    EXPECT_TRUE(pdf.getTrailer().getKey("/ID").isArray());
    EXPECT_FALSE(pdf.isEncrypted());
    EXPECT_FALSE(pdf.anyWarnings());
}

TEST_F(ReportStructure, metadataSayPartThreeAndAgreeWithInfo)
{
    Handle metadata = root.getKey("/Metadata");
    EXPECT_FALSE(metadata.getDict().hasKey("/Filter"));
    const std::string xmp = content(metadata);
    EXPECT_THAT(xmp, HasSubstr("<pdfaid:part>3</pdfaid:part>"));
    EXPECT_THAT(xmp, HasSubstr("<pdfaid:conformance>B</pdfaid:conformance>"));
    EXPECT_THAT(xmp, HasSubstr("<xmp:CreateDate>2026-11-22T14:05:00+01:00</xmp:CreateDate>"));
    Handle info = pdf.getTrailer().getKey("/Info");
    for (const char *key : {"/Title", "/Author", "/Subject", "/Keywords", "/Creator", "/Producer"})
        EXPECT_THAT(xmp, HasSubstr(">" + info.getKey(key).getUTF8Value() + "<")) << key;
    EXPECT_EQ(info.getKey("/CreationDate").getUTF8Value(), "D:20261122140500+01'00'");
    EXPECT_EQ(root.getKey("/Lang").getUTF8Value(), "en");
}

TEST_F(ReportStructure, coloursHaveAnOutputIntentAndNothingIsTransparent)
{
    Handle intent = root.getKey("/OutputIntents").getArrayItem(0);
    EXPECT_EQ(intent.getKey("/S").getName(), "/GTS_PDFA1");
    EXPECT_TRUE(intent.getKey("/DestOutputProfile").isStream());
    for (Handle object : pdf.getAllObjects()) {
        Handle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        if (dictionary.hasKey("/SMask")) {
            Handle mask = dictionary.getKey("/SMask");
            EXPECT_TRUE(mask.isName() && mask.getName() == "/None");
        }
        for (const char *opacity : {"/CA", "/ca"})
            EXPECT_TRUE(!dictionary.hasKey(opacity) || dictionary.getKey(opacity).getNumericValue() == 1.0);
        for (const char *action : {"/JS", "/AA", "/OpenAction", "/Launch"})
            EXPECT_FALSE(dictionary.hasKey(action)) << action;
        EXPECT_FALSE(dictionary.getKey("/S").isName() && dictionary.getKey("/S").getName() == "/URI");
    }
}

TEST_F(ReportStructure, everyFontIsEmbeddedAndItsTextCanBeRead)
{
    int fonts = 0;
    for (Handle font : pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0"))
            continue;
        ++fonts;
        EXPECT_TRUE(font.getKey("/ToUnicode").isStream());
        Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        Handle descriptor = descendant.getKey("/FontDescriptor");
        EXPECT_TRUE(descriptor.getKey("/FontFile2").isStream());
        EXPECT_EQ(font.getKey("/BaseFont").getName(), descriptor.getKey("/FontName").getName());
        EXPECT_TRUE(descendant.hasKey("/CIDToGIDMap"));
        EXPECT_FALSE(descriptor.hasKey("/CIDSet"));
    }
    EXPECT_GE(fonts, 2);
}

TEST(ReportStructureOfMany, noTwoSubsetsOfAFontHaveTheSameName)
{
    MemoryReader reader;
    fillSample(reader, 280); // in pieces, each with fonts of its own
    const QByteArray bytes = write(reader).pdf;
    QPDF pdf;
    pdf.processMemoryFile("report", bytes.constData(), std::size_t(bytes.size()));
    std::set<std::string> names;
    int fonts = 0;
    for (Handle font : pdf.getAllObjects())
        if (font.isDictionaryOfType("/Font", "/Type0")) {
            ++fonts;
            names.insert(font.getKey("/BaseFont").getName());
        }
    EXPECT_GE(fonts, 5);
    EXPECT_EQ(int(names.size()), fonts);
    EXPECT_THAT(*names.begin(), testing::MatchesRegex("/[A-Z]{6}\\+NotoSans.*"));
}

TEST_F(ReportStructure, annotationsPrintAndLeadInsideTheDocument)
{
    int links = 0;
    for (Handle annotation : pdf.getAllObjects()) {
        if (!annotation.isDictionaryOfType("/Annot", "/Link"))
            continue;
        ++links;
        EXPECT_EQ(annotation.getKey("/F").getIntValue(), 4);
        EXPECT_TRUE(annotation.getKey("/Dest").getArrayItem(0).isDictionaryOfType("/Page"));
    }
    EXPECT_GT(links, 10);
}

TEST_F(ReportStructure, theAttachmentIsDeclaredAsDataOfTheDocument)
{
    Handle file = root.getKey("/AF").getArrayItem(0);
    EXPECT_EQ(file.getKey("/AFRelationship").getName(), "/Data");
    EXPECT_EQ(file.getKey("/F").getUTF8Value(), file.getKey("/UF").getUTF8Value());
    Handle data = file.getKey("/EF").getKey("/F");
    EXPECT_EQ(data.getDict().getKey("/Subtype").getName(), "/application/json");
    EXPECT_TRUE(data.getDict().getKey("/Params").hasKey("/ModDate"));
    EXPECT_THAT(content(data), HasSubstr("\"application\": \"Custos\""));
    Handle names = root.getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names");
    EXPECT_TRUE(names.getArrayItem(1).isSameObjectAs(file));
}
