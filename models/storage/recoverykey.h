// models/storage/recoverykey.h - the key of an encrypted workspace as text to print and to type back
#pragma once
#include "schema/passphrase.h"
#include <array>
#include <span>

/// 13 groups of four characters and a check character each, in Crockford's base 32 (no I, L, O, U): a slip of
/// one character, two that changed places and two groups that changed places are noticed, and the group is
/// named. What is typed may be in small letters, with other dashes and blanks, O for 0 and I or L for 1.
using RawKey = std::array<unsigned char, 32>;

Passphrase recoveryText(const RawKey &key);

struct TypedRecoveryKey {
    enum class Kind {
        Other, ///< no recovery key: some passphrase
        Mistyped, ///< meant as one, but `group` (from 1) cannot be right
        Right
    };
    Kind kind = Kind::Other;
    int group = 0;
    RawKey key = {}; ///< to be wiped by who asked
};
TypedRecoveryKey readRecoveryText(std::span<const char> utf8);
