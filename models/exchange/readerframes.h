// models/exchange/readerframes.h - what travels from the reader process to the program: small frames, checked
// on arrival, for whoever writes them has read a stranger's file
#pragma once
#include <QByteArray>
#include <QImage>
#include <QString>
#include <optional>

namespace reader {
/// One byte of kind, four of length (big-endian), the content.
enum class Frame : char {
    Facts = 'i', ///< a JSON object
    Picture = 'p', ///< width and height (four bytes each, big-endian), then rows of 0xffRRGGBB as this
                   ///< machine has it
    Text = 't', ///< UTF-8
    Refusal = 'r', ///< why the file cannot be shown, as one of the codes in reader.cpp
    End = 'e' ///< nothing is missing; empty
};

inline constexpr int longestSide = 8192; ///< pixels of a picture
inline constexpr qint64 mostPixels = 16'000'000;
inline constexpr qsizetype mostText = 8'000'000; ///< bytes

QByteArray frame(Frame kind, const QByteArray &content);
QByteArray pictureFrame(const QImage &picture);
/// Unset where size and content do not agree, or the picture is larger than any that was asked for.
std::optional<QImage> pictureIn(const QByteArray &content);

/// Takes whole frames from the front of what has arrived.
class Frames {
public:
    explicit Frames(qint64 mostBytes)
        : left_(mostBytes)
    {
    }
    void add(const QByteArray &bytes);
    struct One {
        Frame kind;
        QByteArray content;
    };
    std::optional<One> next();
    bool isBroken() const { return broken_; } ///< unknown kind, or more than was allowed

private:
    QByteArray waiting_;
    qint64 left_;
    bool broken_ = false;
};
} // namespace reader
