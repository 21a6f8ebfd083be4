// ui/attachments/attachmentspagelayout.cpp - the parts of the page of files: buttons, list, empty page
#include "attachments/attachmentspage.h"
#include "support/cells.h"
#include "support/controls.h"
#include "views/attachmentsmodel.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

QWidget *AttachmentsPage::bar()
{
    auto *made = new QWidget;
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(add_);
    row->addStretch(1);
    row->addWidget(look_);
    row->addWidget(save_);
    row->addWidget(rename_);
    row->addWidget(remove_);
    return made;
}

QWidget *AttachmentsPage::progressLine()
{
    auto *made = new QWidget;
    progress_ = new QProgressBar;
    progress_->setTextVisible(false);
    progress_->setFixedHeight(12);
    progress_->setAccessibleName(tr("Progress"));
    file_ = label({}, Theme::small(), &Theme::muted);
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins({});
    row->addWidget(file_, 1);
    row->addWidget(progress_, 1);
    row->addWidget(stop_);
    made->hide();
    return made;
}

QWidget *AttachmentsPage::emptyPage()
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins({});
    InkLabel *head = label(tr("No files are kept with this record"), Theme::heading2());
    InkLabel *words =
        label(tr("Keep here what proves the entry: the signed agreement, an assessment, a certificate. Files "
                 "are kept inside the workspace file and are encrypted with it. The same file is stored "
                 "only once."),
              {}, &Theme::muted);
    InkLabel *drop = label(tr("Add them with the button above, or drop them here."), {}, &Theme::muted);
    if (workspace_.isReadOnly())
        drop->hide();
    column->setSpacing(12);
    column->addSpacing(48);
    for (InkLabel *each : {head, words, drop}) {
        each->setWordWrap(true);
        each->setAlignment(Qt::AlignHCenter);
        column->addWidget(each);
    }
    column->addStretch(1);
    return made;
}

static QStringList marksOf(const QModelIndex &index)
{
    QStringList icons;
    if (index.column() != AttachmentsModel::NameColumn)
        return icons;
    if (index.data(AttachmentsModel::NoteRole).toBool())
        icons << QStringLiteral("note");
    if (index.data(AttachmentsModel::SignedRole).toBool())
        icons << QStringLiteral("signed");
    return icons;
}

QWidget *AttachmentsPage::listPage()
{
    table_->setModel(model_);
    table_->setObjectName(QStringLiteral("attachments"));
    table_->setAccessibleName(tr("Files of this record"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    auto *rows = new QuietDelegate(table_);
    rows->setMarks(marksOf);
    table_->setItemDelegate(rows);
    table_->verticalHeader()->setDefaultSectionSize(QuietDelegate::rowHeight);
    table_->horizontalHeader()->setFont(listHeaderFont());
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(AttachmentsModel::NameColumn, QHeaderView::Stretch);
    connect(table_, &QTableView::doubleClicked, this, &AttachmentsPage::look);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AttachmentsPage::showChosen);
    note_ = new QLineEdit;
    note_->setObjectName(QStringLiteral("attachmentNote"));
    note_->setReadOnly(workspace_.isReadOnly());
    connect(note_, &QLineEdit::editingFinished, this, &AttachmentsPage::keepNote);
    chosen_->setWordWrap(true);
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(table_, 1);
    column->addWidget(chosen_);
    column->addWidget(buddyLabel(tr("N&ote"), note_));
    column->addWidget(note_);
    return made;
}
