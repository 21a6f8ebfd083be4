// models/registers/catalogue.h - the one list of registers
#pragma once
#include "schema/reader.h"

Catalogue catalogue();
