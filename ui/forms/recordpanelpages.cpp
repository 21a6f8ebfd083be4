// ui/forms/recordpanelpages.cpp - what a record's panel shows beside the form, and what its editors may ask
#include "attachments/attachmentspage.h"
#include "attachments/picturechooser.h"
#include "forms/approvalline.h"
#include "forms/leavingpoint.h"
#include "forms/recordform.h"
#include "forms/recordhead.h"
#include "forms/recordpanel.h"
#include "rules/completeness.h"
#include "schema/translator.h"
#include "support/cells.h"
#include "support/guard.h"
#include "views/candidates.h"
#include "views/historymodel.h"
#include "views/historywords.h"
#include "views/linksmodel.h"
#include "views/openpointsmodel.h"
#include "workspace/pictures.h"
#include "workspace/reading.h"
#include <QHeaderView>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

static QString counted(const QString &name, int count)
{
    return count > 0 ? name + u' ' + QString::number(count) : name;
}

/// Open points say in their colour who asks.
static Ink inkOfGrade(const QModelIndex &index)
{
    const QString grade = index.data(OpenPointsModel::GradeRole).toString();
    if (index.column() != OpenPointsModel::GradeColumn || grade.isEmpty())
        return nullptr;
    return grade == codeOf(Grade::Law)     ? &Theme::red
        : grade == codeOf(Grade::Guidance) ? &Theme::amber
                                           : &Theme::muted;
}

static QTableView *quietTable(QAbstractItemModel *model, const QString &name, int stretched,
                              const QuietDelegate::InkOf &ink = {})
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new QuietDelegate(table, ink));
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setMinimumSectionSize(QuietDelegate::rowHeight);
    table->horizontalHeader()->setFont(listHeaderFont());
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return table;
}

QWidget *RecordPanel::pointsPage()
{
    QTableView *table =
        quietTable(points_, tr("Open points of this record"), OpenPointsModel::PointColumn, inkOfGrade);
    for (int column = OpenPointsModel::RecordColumn; column < OpenPointsModel::ColumnCount; ++column)
        table->setColumnHidden(column, true); // Enter or a double click leads to the field
    const auto follow = [this](const QModelIndex &index) {
        focusField(index.data(OpenPointsModel::FieldRole).toString(),
                   index.data(OpenPointsModel::PartRole).toString());
    };
    connect(table, &QTableView::activated, this, follow); // a click only chooses the row
    if (!context_.leave)
        return table;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 12, 8);
    column->addWidget(table, 1);
    column->addWidget(leaveButtonFor(table, points_, context_.leave), 0, Qt::AlignLeft);
    return page;
}

QWidget *RecordPanel::linksPage()
{
    QTableView *table = quietTable(links_, tr("Links of this record"), LinksModel::RecordColumn);
    const auto follow = [this](const QModelIndex &index) {
        emit recordRequested(index.data(LinksModel::IdRole).toString());
    };
    connect(table, &QTableView::clicked, this, follow);
    connect(table, &QTableView::activated, this, follow);
    return table;
}

QWidget *RecordPanel::filesPage()
{
    files_ = new AttachmentsPage(workspace_, translator_, dialogs_);
    files_->saved = [this] { return savedRecord(); };
    connect(files_, &AttachmentsPage::changed, this,
            [this] { tabs_->setTabText(3, counted(tr("Attachments"), files_->count())); });
    return files_;
}

/// A file is kept with a record that is there.
QString RecordPanel::savedRecord()
{
    if (edit_ && edit_->isNew())
        markEdited(true); // even where nothing was typed yet
    return commit() && edit_ ? edit_->id() : QString();
}

QWidget *RecordPanel::historyPage()
{
    history_ = new HistoryModel(workspace_, translator_, this);
    auto *tree = new QTreeView;
    tree->setModel(history_);
    tree->setAccessibleName(tr("History of this record"));
    tree->setWordWrap(true);
    tree->setUniformRowHeights(false);
    tree->header()->setFont(listHeaderFont());
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    connect(history_, &QAbstractItemModel::modelReset, tree, [tree] { tree->expandToDepth(0); });
    return tree;
}

void RecordPanel::refreshAround()
{
    if (!edit_)
        return;
    guarded(dialogs_, this, [this] {
        form()->setPoints(points_->points(), edit_->id(),
                          [this](const OpenPoint &point) { return points_->words(point); });
        head_->showRecord(edit_->row(), facts());
        const bool fixed = edit_->isVersionFixed();
        head_->setRemovable(!workspace_.isReadOnly() && !reg_.single && !fixed);
        form()->setVersionFixed(fixed);
        approval_->setVisible(fixed);
        if (fixed)
            approval_->showApproval(edit_->row(), !workspace_.isReadOnly());
        head_->setCopyable(canCopy());
        tabs_->setTabText(1, counted(tr("Open points"), points_->open()));
        tabs_->setTabText(2, counted(tr("Links"), links_->rowCount()));
    });
}

/// Read only while it is looked at.
void RecordPanel::refreshHistory()
{
    guarded(dialogs_, this, [this] {
        if (edit_ && !edit_->isNew() && tabs_->currentIndex() == tabs_->count() - 1)
            history_->setRecord(edit_->id());
        else
            history_->clear();
    });
}

/// "PA-0002 · 9 of 11 items examined · changed 31 Mar 2026 09:00 by dpo"
QStringList RecordPanel::facts() const
{
    QStringList out;
    const QString reference = valueOf(reg_, edit_->row(), "reference").toString();
    if (!reference.isEmpty() && !reg_.single)
        out << reference;
    if (edit_->isNew())
        return out << tr("not saved yet");
    if (const std::optional<Record> record = workspace_.source().record(reg_, edit_->id())) {
        const Completeness items = completeness(workspace_.source(), reg_, *record, workspace_.now());
        if (items.total > 1) // "1 of 1" says nothing
            out << tr("%1 of %2 Art. 30 items examined").arg(items.examined).arg(items.total);
    }
    HistoryFilter filter;
    filter.record = edit_->id();
    filter.limit = 1;
    filter.newestFirst = true;
    filter.brief = true;
    const HistoryWords words(workspace_, translator_);
    for (const HistoryEntry &entry : workspace_.history().entries(filter))
        out << tr("changed %1 by %2").arg(words.when(entry), entry.actor);
    return out;
}

EditorContext RecordPanel::context()
{
    return {
        translator_,
        [this](const QString &id) { return workspace_.source().title(id); },
        [this](const char *reg, const QString &words) { return candidates(reg, words); },
        workspace_.isReadOnly() ? std::function<QString(const char *, const QString &)>()
                                : [this](const char *reg, const QString &name) { return create(reg, name); },
        [this](const QString &id) { emit recordRequested(id); },
        [this] { return workspace_.now(); },
        workspace_.isReadOnly()
            ? std::function<void(QWidget *, const std::function<void(const QString &)> &)>()
            : [this](QWidget *owner,
                     const std::function<void(const QString &)>
                         &done) { choosePicture(owner, workspace_, dialogs_, done); },
        [this](const QString &sha256) { return storedPicture(workspace_.openReader()->contents(), sha256); }};
}

Options RecordPanel::candidates(const char *reg, const QString &words) const
{
    Options out;
    guarded(dialogs_, nullptr, [&] {
        for (const auto &[id, title] : ::candidates(workspace_.source(), reg, words, translator_))
            out.append({id, title});
    });
    return out;
}

QString RecordPanel::create(const char *reg, const QString &name)
{
    QString id;
    guarded(dialogs_, this, [&] {
        const RegisterInfo &target = workspace_.source().info(QLatin1String(reg));
        RecordEdit edit = RecordEdit::fresh(workspace_.source(), target);
        Row row = edit.row();
        row[target.indexOf(QLatin1String("name"))] = name;
        edit.setRow(row);
        committing_ = true; // what is being edited here is not touched by it
        workspace_.apply(edit.changes(), Reason(QStringLiteral("added")));
        id = edit.id();
    });
    committing_ = false;
    return id;
}
