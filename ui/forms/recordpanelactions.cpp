// ui/forms/recordpanelactions.cpp - what is done to a record as a whole: deleted, copied, its next version
// begun
#include "forms/recordpanel.h"
#include "support/guard.h"
#include "views/removal.h"
#include "workspace/approving.h"
#include "workspace/copying.h"

void RecordPanel::removeRecord()
{
    if (!edit_)
        return;
    if (edit_->isNew())
        return discard();
    guarded(dialogs_, this, [this] {
        const Removal removal(workspace_.source(),
                              RecordEdit::opened(workspace_.source(), reg_, edit_->id()));
        if (!removal.usedBy().isEmpty()) {
            QStringList names;
            for (const QString &user : removal.usedBy())
                names << workspace_.source().title(user);
            const Answer answer = dialogs_.ask(
                this, tr("This record is still used by %n other(s).", nullptr, int(names.size())),
                names.join(u'\n'),
                {{tr("Delete, and remove these links"), Button::Role::Destructive},
                 {tr("Keep the record"), Button::Role::Reject}});
            if (answer != 0)
                return;
        }
        dropDraft();
        markEdited(false);
        workspace_.apply(removal.changes(), Reason(QStringLiteral("deleted")));
    });
}

void RecordPanel::beginVersion()
{
    if (!commit()) // a review that was just put down, say
        return;
    guarded(dialogs_, this, [this] {
        if (const std::optional<Row> row = workspace_.source().find(reg_, edit_->id()))
            workspace_.apply({newVersion(reg_, edit_->id(), *row)}, Reason(QStringLiteral("new_version")));
    });
}

bool RecordPanel::canCopy() const
{
    return edit_ && !edit_->isNew() && !reg_.single && !workspace_.isReadOnly();
}

bool RecordPanel::copyRecord()
{
    if (!commit() || !canCopy())
        return false;
    return guarded(dialogs_, this, [this] {
        const Source &source = workspace_.source();
        const QString name = tr("Copy of %1").arg(source.title(edit_->id()));
        const ChangeSet copy = copyOf(source, reg_, edit_->id(), name);
        workspace_.apply(copy, Reason(QStringLiteral("copied")));
        emit recordRequested(copy.front().id);
    });
}
