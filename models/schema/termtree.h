// models/schema/termtree.h - the long lists behind the pick-lists: terms of the W3C Data Privacy Vocabulary,
// in English
#pragma once
#include <QHash>
#include <QStringList>
#include <vector>

struct TreeTerm {
    QString code; ///< DPV's identifier in snake_case; stored like a term of the pick-list
    QString label; ///< English in every language
    QStringList parents; ///< codes of the same list; none: it stands at the top
};

class TermTree {
public:
    /// The list of that name in resources/reference/dpv.json, read when first asked for; an empty one where
    /// there is none.
    static const TermTree &named(const QString &list);

    const std::vector<TreeTerm> &terms() const { return terms_; } ///< by label
    const TreeTerm *find(const QString &code) const; ///< nullptr where there is no such term
    std::vector<const TreeTerm *> below(const QString &code) const; ///< right below; of none: the top
    bool isBelow(const QString &code, const QString &ancestor) const; ///< at any distance; not itself

private:
    explicit TermTree(std::vector<TreeTerm> terms);
    std::vector<TreeTerm> terms_;
    QHash<QString, std::size_t> places_;
};
