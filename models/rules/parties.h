// models/rules/parties.h - who is behind an activity, and whether its law is one that is checked here
#pragma once
#include "registers/processing_activity.h"
#include "rules/facts.h"

struct Party {
    QString id;
    Organisation organisation;
};
/// The organisations a list of references leads to, in its order; a reference to nothing is left out.
std::vector<Party> linkedParties(const std::vector<Ref<Organisation>> &refs, const Reader &reader);

bool isOwnEntity(const Organisation &o);
/// UK GDPR, Swiss FADP and other laws are kept, never checked. A law that is not stated is checked as GDPR.
bool isCheckedLaw(const Organisation &o);
bool hasContact(const Organisation &o); ///< address, e-mail or telephone
/// Who answers for the record without being an own entity: its rules are not run, so the contact is asked
/// here.
void askContact(const Party &party, const QString &field, const Law &law, OpenPoints &points);
/// Whether it is stated that the organisation has a data protection officer, or an Art. 27 representative, or
/// that it has none.
bool officerStated(const Ref<Organisation> &of, const Facts &facts);
bool representativeStated(const Ref<Organisation> &of, const Facts &facts);
bool isOutsideEea(const Organisation &o); ///< false also where the country is not stated

/// The controllers of an activity, the processors of processing for clients; of a part, those of the record
/// it belongs to; nothing for other registers.
std::optional<std::vector<Party>> responsibleFor(const RegisterInfo &reg, const Row &row,
                                                 const Reader &reader);

/// False where the record, or the activity it is a part of, belongs only to organisations under a law that is
/// not checked here: it gets one point that says so, and no other.
bool isChecked(const RegisterInfo &reg, const Record &record, const Reader &reader);
/// "Not checked against ...": one point where at least one of them is under another law.
void sayNotChecked(const std::vector<Party> &parties, const QString &field, OpenPoints &points);
