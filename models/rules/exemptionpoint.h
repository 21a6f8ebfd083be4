// models/rules/exemptionpoint.h - what is said of the exemption of Art. 30(5), to controllers and to
// processors
#pragma once
#include "registers/workspace.h"
#include "rules/exemption.h"
#include "rules/parties.h"

/// As the organisation says, else for the main one as the workspace says.
std::optional<qint64> staffOf(const Party &party, const std::optional<WorkspaceRecord> &workspace);
/// `claimed`: the workspace relies on it. `field`: of the point.
void sayExemption(const Exemption &exemption, bool claimed, const Party &party, const QString &field,
                  OpenPoints &points);
