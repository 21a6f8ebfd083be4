// ui/support/secretline.cpp
#include "support/secretline.h"
#include <QLineEdit>

Passphrase taken(QLineEdit &line)
{
    QString words = line.text();
    line.clear(); // the memory is this string's alone now, so that wiping reaches it
    return Passphrase::taken(words);
}
