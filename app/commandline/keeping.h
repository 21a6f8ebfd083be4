// app/commandline/keeping.h - the sub-commands that copy, restore, encrypt and decrypt a workspace
#pragma once
#include "commandline/command.h"

std::vector<Command> keepingCommands();
