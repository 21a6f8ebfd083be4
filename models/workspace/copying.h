// models/workspace/copying.h - a record of any register once more, with its parts
#pragma once
#include "schema/reader.h"

/// The record and its parts with new ids, under that name; its links are kept. What was said of the original
/// only is not: reference, approval, reviews, and that somebody confirmed a value. Where values came from
/// stays, so what a template asks is still asked. A state of the record becomes draft. \throws Error where it
/// is not there
ChangeSet copyOf(const Reader &reader, const RegisterInfo &reg, const QString &id, const QString &name);
