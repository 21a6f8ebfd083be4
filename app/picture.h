// app/picture.h - the main window as a picture, made without a display
#pragma once
#include <QStringList>

/// `custos show FILE --picture OUT.png`: for documentation and for machines without a display. Returns the
/// exit code of the sub-commands: 2 for wrong usage, 3 where the work failed.
int savePicture(int &argc, char **argv, const QStringList &args);
