// models/registers/vocabulary.h - the pick-lists; a code is stored for ever, a code that DPV 2.3 has is its
// id in snake_case
#pragma once
#include "schema/field.h"

namespace vocabulary {
std::span<const Term> dataSubjects();
std::span<const Term> vulnerableSubjects();
std::span<const Term> dataSubjectRights();
std::span<const Term> dataCategories();
std::span<const Term> dataSources();
std::span<const Term> purposes();
std::span<const Term> recipientsInside();
std::span<const Term> recipientCategories();
std::span<const Term> authorityCategories();
std::span<const Term> measures();
std::span<const Term> systemKinds();
std::span<const Term> operations();
std::span<const Term> technologies();
std::span<const Term> classificationLevels();
std::span<const Term> languages();
/// From resources/reference/supervisory_authorities.json; names are those the authorities give themselves.
std::span<const Term> supervisoryAuthorities();
} // namespace vocabulary
