// models/schema/passphrase.cpp
#include "schema/passphrase.h"
#include <QStringEncoder>
#include <algorithm>
#include <cstring>
#include <sys/mman.h>
#include <vector>

struct Passphrase::Buffer {
    explicit Buffer(std::size_t size)
        : bytes(size)
    {
        if (size > 0)
            mlock(bytes.data(), size); // refused (RLIMIT_MEMLOCK): it is wiped all the same
    }
    ~Buffer()
    {
        if (bytes.empty())
            return;
        explicit_bzero(bytes.data(), bytes.size());
        munlock(bytes.data(), bytes.size());
    }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    std::vector<char> bytes;
    std::size_t used = 0;
};

Passphrase::Passphrase(std::shared_ptr<Buffer> buffer)
    : buffer_(std::move(buffer))
{
}

Passphrase::Passphrase(const QString &words)
{
    QStringEncoder toUtf8(QStringEncoder::Utf8); // into the buffer, so that no other copy is made
    const auto buffer = std::make_shared<Buffer>(std::size_t(toUtf8.requiredSpace(words.size())));
    buffer->used = std::size_t(toUtf8.appendToBuffer(buffer->bytes.data(), words) - buffer->bytes.data());
    buffer_ = buffer;
}

Passphrase Passphrase::taken(QString &words)
{
    Passphrase out(words);
    wipe(words);
    return out;
}

Passphrase Passphrase::taken(QByteArray &utf8)
{
    const auto buffer = std::make_shared<Buffer>(std::size_t(utf8.size()));
    std::copy(utf8.cbegin(), utf8.cend(), buffer->bytes.begin());
    buffer->used = buffer->bytes.size();
    if (!utf8.isEmpty())
        explicit_bzero(utf8.data(), std::size_t(utf8.size()));
    utf8.clear();
    return Passphrase(buffer);
}

bool Passphrase::isEmpty() const
{
    return buffer_->used == 0;
}

std::span<const char> Passphrase::utf8() const
{
    return {buffer_->bytes.data(), buffer_->used};
}

void wipe(QString &words)
{
    if (!words.isEmpty())
        explicit_bzero(words.data(), std::size_t(words.size()) * sizeof(QChar));
    words.clear();
}
