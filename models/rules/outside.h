// models/rules/outside.h - countries outside the EEA that the links of a record show and its list does not
#pragma once
#include "registers/system.h"
#include "rules/facts.h"

/// What a record says of third countries (Art. 30(1)(e), 30(2)(c)) and whom and what it names.
struct OutsideFacts {
    QString field; ///< of the list
    std::vector<Country> listed;
    std::vector<Ref<Organisation>> parties;
    std::vector<Ref<System>> systems; ///< their places and their hosts count too
    std::vector<Country> places;
    bool noneExplained = false; ///< said with a reason that no data go outside
};
/// The transfer of Art. 49(1) second subparagraph and what the record has to document for it.
struct ResidualCase {
    QString field, assessmentField, safeguardsField, countriesField;
    Law item; ///< of the record: Art. 30(1)(e), 30(2)(c)
    std::optional<bool> stated;
    bool assessed, safeguarded, countriesNamed;
};
void residualCaseDocumented(const ResidualCase &of, OpenPoints &points);

/// A seat outside the EEA in a country that is not listed (EDPB Guidelines 05/2021, section 2).
void outsideParties(const OutsideFacts &of, const Facts &facts, OpenPoints &points);
/// Data that lie in such a country.
void outsidePlaces(const OutsideFacts &of, const Facts &facts, OpenPoints &points);
/// An EEA State that is listed.
void noEeaStateListed(const OutsideFacts &of, OpenPoints &points);
