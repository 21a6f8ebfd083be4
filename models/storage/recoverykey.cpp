// models/storage/recoverykey.cpp
#include "storage/recoverykey.h"
#include <QByteArray>
#include <algorithm>
#include <cstring>
#include <string_view>

static constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
static constexpr std::size_t groups = 13, perGroup = 4, bits = 5, typed = groups * (perGroup + 1);
using Digits = std::array<unsigned char, typed>; // values of 0 to 31, the fifth of each group its check

namespace {
struct Wiping { // an array that leaves nothing behind
    Digits digits = {};
    Wiping() = default;
    ~Wiping() { explicit_bzero(digits.data(), digits.size()); }
    Wiping(const Wiping &) = delete;
    Wiping &operator=(const Wiping &) = delete;
};
} // namespace

/// In the field of 32 elements (x^5 + x^2 + 1), where every digit can have a weight of its own.
static unsigned timesTwo(unsigned value)
{
    return (value << 1U) ^ ((value & 16U) != 0 ? 0b100101U : 0U);
}

static unsigned char checkOf(const unsigned char *group, std::size_t number)
{
    unsigned sum = unsigned(number) + 1U;
    for (std::size_t i = 0; i < perGroup; ++i)
        sum = timesTwo(sum) ^ group[i];
    return static_cast<unsigned char>(timesTwo(sum));
}

Passphrase recoveryText(const RawKey &key)
{
    Wiping all;
    std::size_t bit = 0;
    QByteArray text;
    text.reserve(qsizetype(typed) + qsizetype(groups));
    for (std::size_t group = 0; group < groups; ++group) {
        unsigned char *own = all.digits.data() + group * (perGroup + 1);
        for (std::size_t i = 0; i < perGroup * bits; ++i, ++bit) {
            const unsigned value = bit / 8 < key.size() ? (key[bit / 8] >> (7U - bit % 8)) & 1U : 0U;
            own[i / bits] = static_cast<unsigned char>((own[i / bits] << 1U) | value);
        }
        own[perGroup] = checkOf(own, group);
        if (group > 0)
            text.append('-');
        for (std::size_t i = 0; i <= perGroup; ++i)
            text.append(alphabet[own[i]]);
    }
    return Passphrase::taken(text);
}

/// The value of a typed character; -1 for one between groups, -2 for one that no recovery key holds.
static int valueOf(char typedCharacter)
{
    const char c = typedCharacter >= 'a' && typedCharacter <= 'z'
        ? static_cast<char>(typedCharacter - 'a' + 'A')
        : typedCharacter;
    if (c == ' ' || c == '-' || c == '\t' || c == '\n' || c == '\r')
        return -1;
    if (c == 'O')
        return 0;
    if (c == 'I' || c == 'L')
        return 1;
    const std::size_t at = alphabet.find(c);
    return at == std::string_view::npos ? -2 : int(at);
}

static bool digitsOf(std::span<const char> utf8, Digits &digits)
{
    std::size_t count = 0;
    for (const char c : utf8) {
        const int value = valueOf(c);
        if (value == -1)
            continue;
        if (value < 0 || count == typed)
            return false;
        digits[count++] = static_cast<unsigned char>(value);
    }
    return count == typed;
}

TypedRecoveryKey readRecoveryText(std::span<const char> utf8)
{
    TypedRecoveryKey out;
    Wiping all;
    if (!digitsOf(utf8, all.digits))
        return out;
    std::size_t right = 0;
    for (std::size_t group = 0; group < groups; ++group) {
        const unsigned char *own = all.digits.data() + group * (perGroup + 1);
        const bool fits = checkOf(own, group) == own[perGroup];
        right += fits ? 1 : 0;
        if (!fits && out.group == 0)
            out.group = int(group) + 1;
        for (std::size_t i = 0; i < perGroup * bits; ++i) {
            const std::size_t bit = group * perGroup * bits + i;
            const unsigned value = (own[i / bits] >> (bits - 1 - i % bits)) & 1U;
            if (bit / 8 < out.key.size())
                out.key[bit / 8] = static_cast<unsigned char>((out.key[bit / 8] << 1U) | value);
        }
    }
    const bool meant = right * 2 > groups; // of other text a check fits by chance in one of 32
    out.kind = right == groups ? TypedRecoveryKey::Kind::Right
        : meant                ? TypedRecoveryKey::Kind::Mistyped
                               : TypedRecoveryKey::Kind::Other;
    if (out.kind != TypedRecoveryKey::Kind::Right)
        explicit_bzero(out.key.data(), out.key.size());
    return out;
}
