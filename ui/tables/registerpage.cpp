// ui/tables/registerpage.cpp - opening and leaving records; how the list is built stands in
// registerpagelist.cpp
#include "tables/registerpage.h"
#include "forms/noticebar.h"
#include "forms/recordpanel.h"
#include "schema/translator.h"
#include "support/guard.h"
#include "tables/filterbar.h"
#include "tables/listhead.h"
#include "tables/liststate.h"
#include "tables/listtable.h"
#include "views/registertablemodel.h"
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

RegisterPage::RegisterPage(const RegisterInfo &reg, Workspace &workspace, const Translator &translator,
                           Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , reg_(reg)
    , workspace_(workspace)
    , translator_(translator)
    , dialogs_(dialogs)
    , context_(plainContext(workspace, translator))
    , model_(new RegisterTableModel(reg, workspace, translator, this))
    , splitter_(new QSplitter(Qt::Horizontal, this))
    , panel_(new RecordPanel(reg, workspace, translator, dialogs))
{
    // The view chooses a neighbour when the chosen row goes; the user has not. Connected
    // before the view is, so that this is known first.
    connect(model_, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { selecting_ = true; });
    connect(model_, &QAbstractItemModel::rowsRemoved, this, [this] { selecting_ = false; });
    splitter_->addWidget(listArea());
    splitter_->addWidget(panel_);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(5);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 0);
    panel_->setMinimumWidth(300);
    panel_->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter_);

    connect(model_, &RegisterTableModel::counted, this, [this] {
        refreshState();
        selectOpen();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RegisterPage::rowChosen);
    connect(panel_, &RecordPanel::edited, this, &RegisterPage::edited);
    connect(panel_, &RecordPanel::recordRequested, this, &RegisterPage::recordRequested);
    connect(panel_, &RecordPanel::committed, this, [this] { selectOpen(); });
    connect(panel_, &RecordPanel::closed, this, [this] {
        panel_->hide();
        selecting_ = true;
        table_->clearSelection();
        table_->setCurrentIndex({});
        selecting_ = false;
        table_->setFocus();
    });
    connect(panel_, &RecordPanel::widenRequested, this, [this] { setWide(!wide_); });
    connect(splitter_, &QSplitter::splitterMoved, this,
            [this] { ListState(reg_).setPanelWidth(panel_->width()); });
    setColumns(ListState(reg_).columns());
    refreshState();
    if (reg.single)
        showTheOne();
    else
        offerNewDrafts();
}

void RegisterPage::showTheOne()
{
    splitter_->widget(0)->hide();
    for (const Record &record : workspace_.source().all(reg_))
        openRecord(record.id);
}

void RegisterPage::openRecord(const QString &id)
{
    if (id == panel_->record() && !panel_->isHidden())
        return;
    if (!commitEdits())
        return selectOpen();
    if (!panel_->openRecord(id))
        return;
    const bool first = panel_->isHidden();
    panel_->show();
    if (first)
        setWide(wide_);
    selectOpen();
}

void RegisterPage::openField(const QString &id, const QString &field, const QString &part)
{
    openRecord(id);
    if (panel_->record() == id)
        panel_->focusField(field, part);
}

void RegisterPage::newRecord()
{
    if (workspace_.isReadOnly() || !commitEdits())
        return;
    const bool first = panel_->isHidden();
    panel_->show();
    if (first)
        setWide(wide_);
    panel_->newRecord();
    selectOpen();
    panel_->focusFirst();
}

void RegisterPage::continueDraft(const Draft &draft)
{
    if (!commitEdits())
        return;
    notice_->clear();
    const bool first = panel_->isHidden();
    panel_->show();
    if (first)
        setWide(wide_);
    panel_->takeDraft(draft);
    selectOpen();
}

bool RegisterPage::commitEdits()
{
    return panel_->commit();
}

bool RegisterPage::hasUncommittedEdits() const
{
    return panel_->hasEdits();
}

QString RegisterPage::currentRecord() const
{
    return panel_->isHidden() ? QString() : panel_->record();
}

void RegisterPage::focusSearch()
{
    head_->search()->setFocus(Qt::ShortcutFocusReason);
    head_->search()->selectAll();
}

void RegisterPage::setFilter(const QString &field, const QVariant &value)
{
    filters_->setFilter(field, value);
}

void RegisterPage::clearFilters()
{
    head_->search()->clear();
    filters_->clear();
}

/// The list shows which record is open; where it is filtered out, none is chosen.
void RegisterPage::selectOpen()
{
    selecting_ = true;
    const QString id = currentRecord();
    const int row = id.isEmpty() ? -1 : model_->rowOf(id);
    if (row < 0) {
        table_->clearSelection();
        table_->setCurrentIndex({});
    } else if (table_->currentIndex().row() != row || !table_->selectionModel()->hasSelection()) {
        table_->selectRow(row);
        table_->scrollTo(model_->index(row, 0));
    }
    selecting_ = false;
}

void RegisterPage::rowChosen()
{
    if (selecting_ || !table_->currentIndex().isValid())
        return;
    openRecord(model_->idAt(table_->currentIndex().row()));
}

void RegisterPage::setWide(bool wide)
{
    static constexpr int leastList = 260;
    wide_ = wide;
    const int all = splitter_->width();
    const int panel = wide ? std::max(all - leastList, all / 2) : ListState(reg_).panelWidth();
    splitter_->setSizes({std::max(leastList, all - panel), panel});
}

/// A new record that was begun and never saved has no row to be found by.
void RegisterPage::offerNewDrafts()
{
    guarded(dialogs_, this, [this] {
        for (const Draft &draft : workspace_.drafts()) {
            const QString id = draft.key.section(u'/', 1);
            if (draft.key.section(u'/', 0, 0) != QLatin1String(reg_.key)
                || workspace_.source().registerOf(id))
                continue;
            const QString when =
                translator_.locale().toString(draft.at.toTimeZone(workspace_.zone()), QLocale::ShortFormat);
            notice_->ask(tr("A new record was begun on %1 and not saved.").arg(when),
                         {{tr("Continue with it"), [this, draft] { continueDraft(draft); }},
                          {tr("Discard it"), [this, draft] {
                               guarded(dialogs_, this, [&] { workspace_.dropDraft(draft.key); });
                           }}});
            return;
        }
    });
}
