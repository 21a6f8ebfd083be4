// ui/undotext.h - what Undo and Redo would do, in the words of the change history
#pragma once
#include <QString>

class Translator;
class Workspace;

/// "&Undo: added Payroll"; the bare word where there is nothing to take back.
QString undoText(const Workspace &workspace, const Translator &translator);
QString redoText(const Workspace &workspace, const Translator &translator);
