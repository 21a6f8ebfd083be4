// models/registers/catalogue.h - the one list of registers, in the order of the navigation, parts after their
// parent
#pragma once
#include "schema/reader.h"

Catalogue catalogue();
