// models/storage/threadend.h - what the encryption library keeps for each thread that used it
#pragma once

/// Lets it go, on the thread that calls; it comes again by itself. To be called where work on a thread of a
/// pool ends: Qt does not wait until such a thread is wholly gone, and the library tidies up for those alone
/// that are gone before the process ends.
void dropThreadsCryptoState();
