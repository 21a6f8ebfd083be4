// models/workspace/leaving.h - leaving an open point as it is: the change that says why and until when
#pragma once
#include "rules/leftasis.h"

class Source;

/// Kept with the record itself, also where the point is about a part of it.
/// In place of an earlier note about the same point, over or not. Reason code: "left_as_is".
Change leaving(const Source &source, const OpenPoint &point, const LeftNote &note);
/// It is an open point again. Reason code: "reopened".
Change reopening(const Reader &reader, const LeftNote &note);
