// ui/support/secretline.h - what was typed into a field for a passphrase
#pragma once
#include "schema/passphrase.h"

class QLineEdit;

/// The field is empty afterwards, and the text it held is wiped.
Passphrase taken(QLineEdit &line);
