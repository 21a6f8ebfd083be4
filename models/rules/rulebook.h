// models/rules/rulebook.h - all rules of all registers, and the required fields from the descriptors
#pragma once
#include "rules/facts.h"

const std::vector<RuleSet> &rulebook();

/// The day up to which changes of the law are taken into account.
QDate rulesAsOf();

/// All points of one record, dated ones included whether they hold now or not (see OpenPoint::holdsAt).
/// A part's points name the part itself. `clock` is in the workspace's zone.
OpenPoints check(const Reader &reader, const RegisterInfo &reg, const Record &record, const QDateTime &clock);
/// Those of every record of every register.
OpenPoints checkAll(const Reader &reader, const QDateTime &clock);

/// The field the point names, of its register or of one of its parts; nullptr where it names none.
const FieldInfo *fieldOf(const OpenPoint &point, const Reader &reader);

/// The message in that language, its arguments filled in.
class Translator;
QString shownMessage(const OpenPoint &point, const Reader &reader, const Translator &translator);
