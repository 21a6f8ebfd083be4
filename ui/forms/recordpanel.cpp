// ui/forms/recordpanel.cpp - opening, committing and leaving a record; the pages beside the form stand in
// recordpanelpages.cpp, drafts in recordpaneldrafts.cpp, what is done to the whole record in
// recordpanelactions.cpp
#include "forms/recordpanel.h"
#include "attachments/attachmentspage.h"
#include "forms/approvalline.h"
#include "forms/leavingpoint.h"
#include "forms/noticebar.h"
#include "forms/recordform.h"
#include "forms/recordhead.h"
#include "schema/anyrecord.h"
#include "schema/translator.h"
#include "support/controls.h"
#include "support/guard.h"
#include "support/settings.h"
#include "views/historymodel.h"
#include "views/historywords.h"
#include "views/linksmodel.h"
#include "views/openpointsmodel.h"
#include "views/tablecolumns.h"
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

static constexpr int draftAfter = 2000; // milliseconds without typing

RecordPanel::RecordPanel(const RegisterInfo &reg, Workspace &workspace, Settings &settings,
                         const Translator &translator, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , reg_(reg)
    , workspace_(workspace)
    , settings_(settings)
    , translator_(translator)
    , dialogs_(dialogs)
    , context_(context())
    , head_(new RecordHead(reg, translator, this))
    , notice_(new NoticeBar(this))
    , approval_(new ApprovalLine(reg, translator, this))
    , tabs_(new QTabWidget(this))
    , scroll_(new QScrollArea)
    , form_(nullptr)
    , points_(new OpenPointsModel(workspace, translator, QStringLiteral("-"), this))
    , links_(new LinksModel(workspace, translator, this))
    , files_(nullptr)
    , history_(nullptr)
{
    context_.left = [this](const OpenPoint &point) { return points_->leftWords(point); };
    if (!workspace.isReadOnly())
        context_.leave = [this](const OpenPoint &point) {
            leaveOrReopen(point, points_->words(point), workspace_, translator_, dialogs_, this);
        };
    layOut();
    connect(tabs_, &QTabWidget::currentChanged, this, &RecordPanel::refreshHistory);

    draftTimer_.setSingleShot(true);
    draftTimer_.setInterval(draftAfter);
    connect(&draftTimer_, &QTimer::timeout, this, &RecordPanel::saveDraft);
    connectHead();
    connect(&workspace, &Workspace::changed, this, &RecordPanel::follow);
    connect(&workspace, &Workspace::openPointsChanged, this, &RecordPanel::refreshAround);
}

/// With the first record: a list is shown long before anybody opens one.
RecordForm *RecordPanel::form()
{
    if (form_)
        return form_;
    form_ = new RecordForm(reg_, partsOf(workspace_.source().registers(), reg_), context_);
    form_->setReadOnly(workspace_.isReadOnly());
    const QString key = QLatin1String(reg_.key);
    form_->setTurnedSections(settings_.get(setting::turnedSections, {key}));
    connect(form_, &RecordForm::sectionTurned, this,
            [this, key] { settings_.set(setting::turnedSections, form_->turnedSections(), {key}); });
    connect(form_, &RecordForm::edited, this, [this] {
        if (!edit_)
            return;
        markEdited(true);
        draftTimer_.start();
    });
    formPlace_->addWidget(form_);
    return form_;
}

void RecordPanel::layOut()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *margin = new QWidget;
    formPlace_ = new QVBoxLayout(margin);
    formPlace_->setContentsMargins(2, 0, 12, 16);
    margin->setMinimumWidth(280); // what needs more than the panel has is cut, not the whole form
    scroll_->setWidget(margin);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    margin->setAutoFillBackground(false);
    scroll_->viewport()->setAutoFillBackground(false);
    tabs_->setDocumentMode(true);
    tabs_->setUsesScrollButtons(false); // every tab is in sight, however narrow the panel
    tabs_->setElideMode(Qt::ElideRight);
    tabs_->addTab(scroll_, tr("Record"));
    tabs_->addTab(pointsPage(), tr("Open points"));
    tabs_->addTab(linksPage(), tr("Links"));
    tabs_->addTab(filesPage(), tr("Attachments"));
    tabs_->addTab(historyPage(), tr("History"));
    auto *layout = new QVBoxLayout(this);
    const bool isPage = reg_.single; // then as far in as other pages
    layout->setContentsMargins(isPage ? 20 : 18, 16, isPage ? 8 : 6, 8);
    layout->setSpacing(8);
    layout->addWidget(head_);
    layout->addWidget(notice_);
    layout->addWidget(approval_);
    approval_->hide();
    layout->addWidget(tabs_, 1);
}

void RecordPanel::connectHead()
{
    connect(head_, &RecordHead::saveRequested, this, &RecordPanel::commit);
    connect(head_, &RecordHead::discardRequested, this, &RecordPanel::discard);
    connect(head_, &RecordHead::removeRequested, this, &RecordPanel::removeRecord);
    connect(approval_, &ApprovalLine::newVersionRequested, this, &RecordPanel::beginVersion);
    connect(head_, &RecordHead::copyRequested, this, &RecordPanel::copyRecord);
    connect(head_, &RecordHead::widenRequested, this, &RecordPanel::widenRequested);
    connect(head_, &RecordHead::windowRequested, this, [this] {
        if (commit() && edit_ && !edit_->isNew())
            emit windowRequested(edit_->id());
    });
    connect(head_, &RecordHead::closeRequested, this, [this] {
        if (commit())
            closeRecord();
    });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RecordPanel::escaped);
}

void RecordPanel::setPlace(RecordPlace place, bool roomForBoth)
{
    head_->setPlace(place, roomForBoth);
}

QString RecordPanel::name() const
{
    return head_->name();
}

bool RecordPanel::openRecord(const QString &id)
{
    return guarded(dialogs_, this, [&] {
        load(RecordEdit::opened(workspace_.source(), reg_, id));
        scroll_->verticalScrollBar()->setValue(0);
        offerDraft();
    });
}

void RecordPanel::newRecord()
{
    load(RecordEdit::fresh(workspace_.source(), reg_));
    tabs_->setCurrentIndex(0);
    scroll_->verticalScrollBar()->setValue(0);
    focusFirst();
}

void RecordPanel::load(RecordEdit edit)
{
    edit_ = std::move(edit);
    draftTimer_.stop();
    drafted_ = false;
    notice_->clear();
    fillForm();
    markEdited(false);
    const QString id = edit_->isNew() ? QString() : edit_->id();
    points_->setRecord(id);
    links_->setRecord(id);
    files_->setRecord(id);
    refreshHistory();
    refreshAround();
    emit recordChanged(edit_->id());
}

void RecordPanel::fillForm()
{
    form()->setRow(edit_->row());
    for (const RegisterInfo *part : edit_->partRegisters())
        form()->setParts(*part, edit_->parts().at(part));
}

void RecordPanel::readForm()
{
    edit_->setRow(form()->row());
    for (const RegisterInfo *part : edit_->partRegisters())
        edit_->setParts(*part, form()->parts(*part));
}

void RecordPanel::closeRecord()
{
    draftTimer_.stop();
    edit_.reset();
    markEdited(false);
    emit recordChanged({});
    emit closed();
}

bool RecordPanel::commit()
{
    if (!edit_ || !edited_)
        return true;
    if (form()->showMistakes()) {
        tabs_->setCurrentIndex(0);
        return false;
    }
    readForm();
    const ChangeSet changes = edit_->changes();
    const QString id = edit_->id();
    const Reason reason(edit_->isNew() ? QStringLiteral("added") : QStringLiteral("edited"));
    committing_ = true;
    const bool saved = changes.empty() || guarded(dialogs_, this, [&] { workspace_.apply(changes, reason); });
    committing_ = false;
    if (!saved)
        return false;
    dropDraft();
    guarded(dialogs_, this, [&] {
        edit_ = RecordEdit::opened(workspace_.source(), reg_, id);
        if (form()->row() != edit_->row()) // the ledger has given a reference
            form()->setRow(edit_->row());
        for (const RegisterInfo *part : edit_->partRegisters()) {
            const std::vector<Record> &now = edit_->parts().at(part), shown = form()->parts(*part);
            if (!std::ranges::equal(shown, now, [](const Record &a, const Record &b) {
                    return a.id == b.id && a.row == b.row;
                }))
                form()->setParts(*part, now);
        }
        markEdited(false);
        points_->setRecord(id);
        links_->setRecord(id);
        files_->setRecord(id);
        refreshHistory();
        refreshAround();
    });
    emit committed(id);
    return true;
}

void RecordPanel::discard()
{
    if (!edit_)
        return;
    dropDraft();
    if (edit_->isNew())
        return closeRecord();
    openRecord(edit_->id());
}

void RecordPanel::markEdited(bool edited)
{
    const bool news = edited != edited_ || edited;
    edited_ = edited;
    head_->setEdited(edited);
    if (news)
        emit this->edited();
}

/// Somebody else changed the record: undo, an import, another page.
void RecordPanel::follow(const ChangeSet &changes)
{
    if (!edit_ || committing_)
        return;
    const QString id = edit_->id();
    const bool touched = std::ranges::any_of(changes, [&](const Change &change) {
        const auto is = [&](const std::optional<Row> &row) {
            return row && change.reg->parent && !belongsToAny(*change.reg)
                && valueOf(*change.reg, *row, "parent").toString() == id;
        };
        return change.id == id || is(change.before) || is(change.after);
    });
    if (!touched)
        return refreshAround();
    if (!workspace_.source().registerOf(id))
        return edit_->isNew() ? refreshAround() : closeRecord();
    if (!edited_)
        return void(openRecord(id));
    notice_->ask(tr("This record has been changed meanwhile. What you typed can no longer be saved over it."),
                 {{tr("Show the record as it is now"), [this] { discard(); }}});
}

void RecordPanel::focusFirst()
{
    if (const FieldInfo *name = nameField(reg_))
        form()->focusField(QLatin1String(name->key));
}

void RecordPanel::focusField(const QString &key, const QString &part)
{
    tabs_->setCurrentIndex(0);
    form()->focusField(key, part);
}
