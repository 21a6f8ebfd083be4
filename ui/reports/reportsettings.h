// ui/reports/reportsettings.h - what the desk keeps of reports besides the language: see settings.h
#pragma once
#include "support/settings.h"

namespace setting {
inline const Setting<QString> reportEdition{"reports/edition", QStringLiteral("internal")};
inline const Setting<bool> reportFitsWidth{"reports/fits_width", true}; ///< else reportZoom
} // namespace setting
