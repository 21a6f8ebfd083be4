// ui/forms/recordpaneldrafts.cpp - what is typed and not saved yet is kept, and offered when the record is
// opened again
#include "attachments/attachmentspage.h"
#include "forms/noticebar.h"
#include "forms/recordpanel.h"
#include "schema/translator.h"
#include "support/guard.h"
#include <algorithm>

void RecordPanel::saveDraft()
{
    if (!edit_ || !edited_ || workspace_.isReadOnly())
        return;
    readForm();
    drafted_ = guarded(dialogs_, this, [this] {
        workspace_.saveDraft({edit_->draftKey(), workspace_.now(), edit_->toDraft()});
    });
}

void RecordPanel::keepDraft()
{
    draftTimer_.stop();
    saveDraft();
    if (files_)
        files_->keep();
}

void RecordPanel::dropDraft()
{
    draftTimer_.stop();
    if (edit_ && drafted_)
        guarded(dialogs_, this, [this] { workspace_.dropDraft(edit_->draftKey()); });
    drafted_ = false;
    notice_->clear();
}

void RecordPanel::offerDraft()
{
    const std::vector<Draft> drafts = workspace_.drafts();
    const auto found = std::ranges::find(drafts, edit_->draftKey(), &Draft::key);
    if (found == drafts.end())
        return;
    drafted_ = true;
    const Draft &draft = *found;
    notice_->ask(
        tr("Changes typed on %1 were not saved.")
            .arg(translator_.locale().toString(draft.at.toTimeZone(workspace_.zone()), QLocale::ShortFormat)),
        {{tr("Continue with them"), [this, draft] { takeDraft(draft); }},
         {tr("Discard them"), [this] { dropDraft(); }}});
}

void RecordPanel::takeDraft(const Draft &draft)
{
    const QString id = draft.key.section(u'/', 1);
    guarded(dialogs_, this, [&] {
        const bool known = workspace_.source().registerOf(id) != nullptr;
        RecordEdit edit = known ? RecordEdit::opened(workspace_.source(), reg_, id)
                                : RecordEdit::fresh(workspace_.source(), reg_, id);
        edit.takeDraft(draft.content);
        load(std::move(edit));
        show();
        drafted_ = true;
        markEdited(true);
    });
}
