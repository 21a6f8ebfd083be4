// tests/models/recoverykey_test.cpp - what is typed from the sheet is the key again, and slips are named
#include "storage/recoverykey.h"
#include <QString>
#include <gtest/gtest.h>

static RawKey someKey(int seed)
{
    RawKey key = {};
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<unsigned char>(seed * 37 + int(i) * 101 + int(i * i));
    return key;
}

static std::string textOf(const RawKey &key)
{
    const Passphrase text = recoveryText(key);
    return {text.utf8().data(), text.utf8().size()};
}

static TypedRecoveryKey read(const std::string &text)
{
    return readRecoveryText({text.data(), text.size()});
}

TEST(RecoveryKey, EveryKeyComesBack)
{
    for (int seed = 0; seed < 200; ++seed) {
        const std::string text = textOf(someKey(seed));
        ASSERT_EQ(text.size(), 77u);
        const TypedRecoveryKey typed = read(text);
        ASSERT_EQ(typed.kind, TypedRecoveryKey::Kind::Right) << text;
        ASSERT_EQ(typed.key, someKey(seed));
    }
}

TEST(RecoveryKey, EverySlipOfOneCharacterIsNamedByItsGroup)
{
    const std::string text = textOf(someKey(1));
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '-')
            continue;
        for (const char c : std::string("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
            std::string other = text;
            other[at] = c;
            const TypedRecoveryKey typed = read(other);
            if (c == text[at])
                continue;
            ASSERT_EQ(typed.kind, TypedRecoveryKey::Kind::Mistyped) << other;
            ASSERT_EQ(typed.group, int(at / 6) + 1);
            ASSERT_EQ(typed.key, RawKey{});
        }
    }
}

TEST(RecoveryKey, WhatChangedPlacesIsNoticed)
{
    const std::string text = textOf(someKey(2));
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        std::string other = text;
        std::swap(other[at], other[at + 1]);
        const bool differs = other != text && text[at] != '-' && text[at + 1] != '-';
        EXPECT_EQ(read(other).kind == TypedRecoveryKey::Kind::Right, !differs) << other;
    }
    const std::string groups = text.substr(6, 6) + text.substr(0, 6) + text.substr(12);
    EXPECT_EQ(read(groups).kind, TypedRecoveryKey::Kind::Mistyped);
}

TEST(RecoveryKey, PassphrasesAreNotTakenForOne)
{
    for (const char *words :
         {"", "correct horse battery staple", "0000-1111", "four words that do not belong"})
        EXPECT_EQ(read(words).kind, TypedRecoveryKey::Kind::Other) << words;
    EXPECT_EQ(read(std::string(65, 'A')).kind, TypedRecoveryKey::Kind::Other);
    EXPECT_EQ(read(textOf(someKey(3)) + "A").kind, TypedRecoveryKey::Kind::Other);
}
