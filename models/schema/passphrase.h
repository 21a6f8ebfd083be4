// models/schema/passphrase.h - the words that open an encrypted workspace, in memory for as short as possible
#pragma once
#include <QString>
#include <memory>
#include <span>

/// UTF-8 in one buffer that is kept from being swapped out where the system allows it, is shared by copies
/// and wiped with the last of them; the key is derived straight from it. What cannot be wiped, because it
/// belongs to others: what the keyboard, the window system and an input method have passed on; the characters
/// a QLineEdit keeps to undo typing; what Qt has copied while it drew or compared them; the pages of a
/// passphrase file in the system's cache. They are freed soon after, not overwritten.
class Passphrase {
public:
    Passphrase(const QString &words); ///< the words of the caller stay with the caller
    /// Takes the words and wipes where they came from, as far as nobody else shares that memory.
    static Passphrase taken(QString &words);
    static Passphrase taken(QByteArray &utf8);

    bool isEmpty() const;
    std::span<const char> utf8() const; ///< valid as long as this object

private:
    struct Buffer;
    explicit Passphrase(std::shared_ptr<Buffer> buffer);
    std::shared_ptr<const Buffer> buffer_;
};

void wipe(QString &words); ///< overwritten and empty; a copy that shares the memory keeps it
