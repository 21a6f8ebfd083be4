// ui/tables/registerpage.cpp - opening and leaving records; how the list is built stands in
// registerpagelist.cpp
#include "tables/registerpage.h"
#include "forms/recordhead.h"
#include "forms/recordpanel.h"
#include "support/guard.h"
#include "support/settings.h"
#include "tables/filterbar.h"
#include "tables/listhead.h"
#include "tables/listtable.h"
#include "views/registertablemodel.h"
#include "views/tablecolumns.h"
#include "workspace/templates.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

RegisterPage::RegisterPage(const RegisterInfo &reg, Workspace &workspace, Settings &settings,
                           const Translator &translator, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , reg_(reg)
    , workspace_(workspace)
    , translator_(translator)
    , dialogs_(dialogs)
    , settings_(settings)
    , state_(reg, workspace, settings)
    , context_(plainContext(workspace, translator))
    , model_(new RegisterTableModel(reg, workspace, translator, this))
    , splitter_(new QSplitter(Qt::Horizontal, this))
    , panel_(new RecordPanel(reg, workspace, settings, translator, dialogs))
{
    // The view chooses a neighbour when the chosen row goes; the user has not. Connected
    // before the view is, so that this is known first.
    connect(model_, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { selecting_ = true; });
    connect(model_, &QAbstractItemModel::rowsRemoved, this, [this] { selecting_ = false; });
    connect(model_, &RegisterTableModel::failed, this,
            [this](const Error &error) { dialogs_.failure(this, error); });
    list_ = listArea();
    splitter_->addWidget(list_);
    splitter_->addWidget(panel_);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(5);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 0);
    panel_->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter_);

    setColumns(state_.columns());
    const qsizetype sorted = model_->columns().indexOf(state_.sortBy());
    if (sorted >= 0)
        table_->sortByColumn(int(sorted), state_.order());
    filters_->setFilters(state_.filters());
    query();
    connectTable();
    connectPanel();
    refreshState();
    if (reg.single)
        showTheOne();
}

void RegisterPage::connectTable()
{
    connect(model_, &RegisterTableModel::counted, this, [this] {
        refreshState();
        selectOpen();
    });
    connect(filters_, &FilterBar::changed, this, [this] {
        state_.setFilters(filters_->filters());
        query();
    });
    QHeaderView *header = table_->horizontalHeader();
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        state_.setSorting(model_->columns().value(column), order);
    });
    connect(header, &QHeaderView::sectionMoved, this, &RegisterPage::columnsDragged, Qt::QueuedConnection);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (opensByChoosing())
            rowChosen();
    });
    connect(table_, &QTableView::clicked, this, &RegisterPage::rowChosen);
    connect(table_, &QTableView::activated, this, [this] {
        rowChosen();
        panel_->focusFirst();
    });
}

void RegisterPage::connectPanel()
{
    connect(panel_, &RecordPanel::edited, this, &RegisterPage::edited);
    connect(panel_, &RecordPanel::recordRequested, this, &RegisterPage::recordRequested);
    connect(panel_, &RecordPanel::recordChanged, this, &RegisterPage::recordChanged);
    connect(panel_, &RecordPanel::committed, this, [this] { selectOpen(); });
    connect(panel_, &RecordPanel::closed, this, &RegisterPage::closePanel);
    connect(panel_, &RecordPanel::windowRequested, this, [this](const QString &id) {
        panel_->closeRecord(); // it would only be the same twice
        emit windowRequested(id);
    });
    connect(panel_, &RecordPanel::escaped, this, [this] {
        if (beside_)
            table_->setFocus(Qt::OtherFocusReason);
        else if (!reg_.single && panel_->commit())
            panel_->closeRecord();
    });
    connect(panel_, &RecordPanel::widenRequested, this, [this] {
        settings_.set(setting::recordWide, !settings_.get(setting::recordWide));
        arrange();
    });
    connect(splitter_, &QSplitter::splitterMoved, this,
            [this] { settings_.set(setting::recordWidth, panel_->width()); });
}

void RegisterPage::showTheOne()
{
    for (const Record &record : workspace_.source().all(reg_))
        openRecord(record.id);
}

void RegisterPage::openRecord(const QString &id)
{
    if (id == panel_->record() && !panel_->isHidden())
        return;
    if (!commitEdits())
        return selectOpen();
    if (panel_->openRecord(id))
        showPanel();
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
    panel_->newRecord();
    showPanel();
    panel_->focusFirst();
}

void RegisterPage::beginFrom(const Template &begin, const QString &language)
{
    if (workspace_.isReadOnly() || !commitEdits())
        return;
    guarded(dialogs_, this, [&] {
        const ChangeSet begun = recordFrom(begin, workspace_.source(), language, workspace_.now());
        workspace_.apply(begun, Reason(QStringLiteral("template")));
        openRecord(begun.front().id);
        panel_->focusFirst();
    });
}

bool RegisterPage::canCopy() const
{
    return panel_->canCopy();
}

void RegisterPage::copyRecord()
{
    if (panel_->copyRecord())
        panel_->focusFirst();
}

void RegisterPage::continueDraft(const Draft &draft)
{
    if (!commitEdits())
        return;
    panel_->takeDraft(draft);
    showPanel();
}

void RegisterPage::showPanel()
{
    const bool wasHidden = panel_->isHidden();
    panel_->show();
    arrange();
    selectOpen();
    if (wasHidden)
        emit recordChanged();
}

void RegisterPage::closePanel()
{
    const QPersistentModelIndex left = table_->currentIndex();
    panel_->hide();
    arrange();
    selecting_ = true;
    table_->clearSelection();
    if (left.isValid()) // the keys go on from where they were
        table_->selectionModel()->setCurrentIndex(left, QItemSelectionModel::NoUpdate);
    selecting_ = false;
    table_->setFocus();
    emit recordChanged();
}

/// The list's heading with its buttons, its margins, and the least a record needs.
bool RegisterPage::roomForBoth() const
{
    return width() >= leastList() + splitter_->handleWidth() + RecordPanel::leastWidth;
}

int RegisterPage::leastList() const
{
    const QMargins around = list_->layout()->contentsMargins();
    static constexpr int usual = 460; // the same for every register and language, so that nobody has to guess
    return std::max(usual, head_->minimumSizeHint().width() + around.left() + around.right());
}

bool RegisterPage::opensByChoosing() const
{
    return roomForBoth() && !settings_.get(setting::recordWide);
}

/// Where there is no room for both, or the record is to be wide, it takes the place of the list.
void RegisterPage::arrange()
{
    const bool open = !panel_->isHidden(), was = beside_;
    beside_ = open && !reg_.single && opensByChoosing();
    list_->setVisible(!reg_.single && (beside_ || !open));
    list_->setMinimumWidth(beside_ ? leastList() : 0);
    panel_->setMinimumWidth(beside_ ? RecordPanel::leastWidth : 0);
    panel_->setPlace(beside_ ? RecordPlace::Beside : RecordPlace::Alone, roomForBoth());
    if (beside_ && !was) {
        const int both = width() - splitter_->handleWidth();
        const int panel = std::min(settings_.get(setting::recordWidth), both - leastList());
        splitter_->setSizes({both - panel, panel});
    }
}

void RegisterPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
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

void RegisterPage::focusRecord()
{
    panel_->focusFirst();
}

void RegisterPage::setFilter(const QString &field, const QVariant &value)
{
    filters_->setFilter(field, value);
}

void RegisterPage::showPressing()
{
    head_->search()->clear();
    filters_->setFilters({{openPointsColumn, {QVariant(pressingCode)}}});
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
