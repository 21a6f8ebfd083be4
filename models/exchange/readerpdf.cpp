// models/exchange/readerpdf.cpp - PDF in the reader process: pages, text, signatures
#include "exchange/readerwork.h"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>
#include <poppler-form.h>
#include <poppler-qt6.h>
#include <poppler-version.h>

namespace reader {
static std::unique_ptr<Poppler::Document> opened(const QByteArray &pdf)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    auto document = Poppler::Document::loadFromData(pdf);
    if (!document)
        throw Refused{"malformed"};
    if (document->isLocked())
        throw Refused{"locked"};
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    return document;
}

static QSizeF sizeOf(const Poppler::Page &page)
{
    const QSizeF size = page.pageSizeF();
    if (!std::isfinite(size.width()) || !std::isfinite(size.height()) || size.width() <= 0
        || size.height() <= 0)
        throw Refused{"malformed"};
    return size;
}

/// As wide as asked for, and never larger than a picture may be: a page of a square kilometre is drawn small.
static double dotsPerInch(const QSizeF &points, int width)
{
    double scale = width / points.width();
    scale = std::min(scale, longestSide / std::max(points.width(), points.height()));
    scale = std::min(scale, std::sqrt(double(mostPixels) * 0.98 / (points.width() * points.height())));
    return scale * 72;
}

static QImage picture(const Poppler::Page &page, int width)
{
    const double dots = dotsPerInch(sizeOf(page), width);
    const QImage out = page.renderToImage(dots, dots);
    if (out.isNull() || out.width() > longestSide || out.height() > longestSide
        || qint64(out.width()) * out.height() > mostPixels)
        throw Refused{"too-large"};
    return out;
}

static QJsonObject facts(const Poppler::Document &document, const Task &task)
{
    const std::unique_ptr<Poppler::Page> page = document.page(task.first);
    if (task.first >= document.numPages() || !page)
        throw Refused{document.numPages() > 0 ? "no-page" : "malformed"};
    const QSizeF size = sizeOf(*page);
    return {{QStringLiteral("pages"), document.numPages()},
            {QStringLiteral("points"), QJsonArray{size.width(), size.height()}}};
}

static QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void renderPages(const QByteArray &pdf, const Task &task)
{
    const auto document = opened(pdf);
    answer(Frame::Facts, compact(facts(*document, task)));
    const int end = std::min(document->numPages(), task.first + task.count);
    for (int at = task.first; at < end; ++at) {
        const std::unique_ptr<Poppler::Page> page = document->page(at);
        if (!page)
            throw Refused{"malformed"};
        answerFrame(pictureFrame(picture(*page, task.width)));
    }
}

void textOfPages(const QByteArray &pdf, const Task &task)
{
    const auto document = opened(pdf);
    QJsonObject known = facts(*document, task);
    QByteArray text;
    const int end = std::min(document->numPages(), task.first + task.count);
    for (int at = task.first; at < end && text.size() < mostText / 2; ++at)
        if (const std::unique_ptr<Poppler::Page> page = document->page(at))
            text += page->text(QRectF()).toUtf8() + '\n';
    if (text.size() > mostText)
        throw Refused{"too-large"};
    answer(Frame::Facts, compact(known));
    answer(Frame::Text, text);
}

static QString stateOf(const Poppler::SignatureValidationInfo &signature)
{
    using Info = Poppler::SignatureValidationInfo;
    switch (signature.signatureStatus()) {
    case Info::SignatureValid:
        return signature.signsTotalDocument() ? QStringLiteral("intact") : QStringLiteral("added_to");
    case Info::SignatureInvalid:
    case Info::SignatureDigestMismatch:
        return QStringLiteral("changed");
    default:
        return QStringLiteral("unknown");
    }
}

/// Whether the bytes are as signed; who issued the certificate is not asked.
static Poppler::SignatureValidationInfo validated(const Poppler::FormFieldSignature &signature)
{
    static constexpr auto quiet = Poppler::FormFieldSignature::ValidateWithoutOCSPRevocationCheck;
#if POPPLER_VERSION_MAJOR > 24 || (POPPLER_VERSION_MAJOR == 24 && POPPLER_VERSION_MINOR >= 5)
    return signature.validateAsync(quiet, QDateTime::currentDateTimeUtc()).first;
#else
    return signature.validate(quiet, QDateTime::currentDateTimeUtc());
#endif
}

void signaturesOf(const QByteArray &pdf)
{
    static constexpr std::size_t most = 100;
    // No certificate is looked up anywhere: neither the user's own stores nor the network are asked.
    qputenv("HOME", "/nonexistent"); // where NSS would look for them
    const auto document = opened(pdf);
    QJsonArray list;
    const auto signatures = document->signatures();
    for (std::size_t i = 0; i < signatures.size() && i < most; ++i) {
        if (signatures[i]->signatureType() == Poppler::FormFieldSignature::UnsignedSignature)
            continue;
        const Poppler::SignatureValidationInfo signature = validated(*signatures[i]);
        QJsonObject one{{QStringLiteral("state"), stateOf(signature)},
                        {QStringLiteral("name"), signature.signerName().left(500)}};
        if (signature.signingTime() > 0)
            one.insert(QStringLiteral("at"), qint64(signature.signingTime()));
        list.append(one);
    }
    answer(Frame::Facts,
           compact({{QStringLiteral("pages"), document->numPages()}, {QStringLiteral("signatures"), list}}));
}
} // namespace reader
