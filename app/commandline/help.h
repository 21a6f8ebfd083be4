// app/commandline/help.h - what --help prints
#pragma once
#include "commandline/command.h"

QString helpOnAll();
QString helpOn(const Command &command);
