// ui/support/guard.h - the only catch of the window: a slot that can throw runs inside guarded()
#pragma once
#include "support/dialogs.h"
#include <QCoreApplication>

/// False where it failed; the user has read why then. A job the user stopped is nothing to report.
template <class F>
bool guarded(Dialogs &dialogs, QWidget *parent, F &&work)
{
    try {
        work();
        return true;
    } catch (const Cancelled &) {
    } catch (const Error &error) {
        dialogs.failure(parent, error);
    } catch (const std::exception &error) {
        dialogs.failure(
            parent,
            Error(QCoreApplication::translate("Guard",
                                              "This could not be done, for a reason Custos did not expect. "
                                              "Your file is as it was after the last saved change."),
                  QString::fromUtf8(error.what())));
    }
    return false;
}

/// For a failure that has an answer other than being read: `recover` gives it, every other failure goes on.
template <class E, class F, class G>
auto recovering(F &&work, G &&recover) -> decltype(work())
{
    try {
        return work();
    } catch (const E &failure) {
        return recover(failure);
    }
}
