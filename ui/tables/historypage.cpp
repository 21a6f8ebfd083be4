// ui/tables/historypage.cpp
#include "tables/historypage.h"
#include "schema/outputfile.h"
#include "schema/translator.h"
#include "support/cells.h"
#include "support/controls.h"
#include "support/guard.h"
#include "tables/listhead.h"
#include "tables/listtable.h"
#include "views/historymodel.h"
#include "views/listcsv.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <algorithm>

HistoryPage::HistoryPage(Workspace &workspace, const Translator &translator, Dialogs &dialogs,
                         QWidget *parent)
    : QWidget(parent)
    , dialogs_(dialogs)
    , model_(new HistoryModel(workspace, translator, this))
    , shown_(new QSortFilterProxyModel(this))
    , head_(new ListHead(tr("Change history")))
    , registers_(new QComboBox)
{
    registers_->setAccessibleName(tr("Changes of"));
    registers_->addItem(tr("All registers"));
    for (const RegisterInfo *reg : workspace.source().registers())
        if (!reg->parent)
            registers_->addItem(translator.field(reg->title), QString::fromLatin1(reg->key));
    shown_->setSourceModel(model_);
    shown_->setFilterKeyColumn(-1);
    shown_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    shown_->setRecursiveFilteringEnabled(true);
    shown_->setAutoAcceptChildRows(true);
    registers_->setMinimumContentsLength(14); // what is cut stands whole in its list
    registers_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    registers_->view()->setMinimumWidth(registers_->view()->sizeHintForColumn(0) + 32);
    tree_ = new QTreeView;
    QTreeView *tree = tree_;
    tree->setModel(shown_);
    tree->setItemDelegate(new QuietDelegate(tree));
    tree->setUniformRowHeights(true);
    tree->setAccessibleName(tr("Change history"));
    tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    tree->setColumnWidth(HistoryModel::WhenColumn, 190);
    tree->header()->setFont(listHeaderFont());
    QPushButton *save = plainButton(tr("Export"));
    save->setToolTip(tr("Save this list as it is shown"));
    connect(save, &QPushButton::clicked, this, &HistoryPage::exportList);
    head_->addButton(registers_);
    head_->addButton(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(10);
    layout->addWidget(head_);
    layout->addWidget(
        label(tr("Every saved change, the newest first. None of them can be altered."), {}, &Theme::muted));
    layout->addWidget(tree, 1);
    reading_.setInterval(0);
    connect(&reading_, &QTimer::timeout, this, &HistoryPage::readOn);
    connect(head_, &ListHead::searchChanged, this, &HistoryPage::search);
    connect(model_, &QAbstractItemModel::modelReset, this, &HistoryPage::search);
    connect(registers_, &QComboBox::currentIndexChanged, this, [this] {
        guarded(dialogs_, this, [this] { model_->setRegister(registers_->currentData().toString()); });
    });
    connect(tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QString id = index.data(HistoryModel::IdRole).toString();
        if (!id.isEmpty())
            emit recordRequested(id);
    });
    model_->setRegister({});
}

/// Names and functions in full where there is room.
void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    tree_->setColumnWidth(HistoryModel::WhoColumn, std::clamp(width() / 4, 150, 260));
}

void HistoryPage::search()
{
    shown_->setFilterFixedString(head_->searched());
    head_->searched().isEmpty() ? reading_.stop() : reading_.start();
    refresh();
}

void HistoryPage::readOn()
{
    const bool read = guarded(dialogs_, this, [this] { model_->fetchMore({}); });
    if (!read || !model_->canFetchMore({}))
        reading_.stop();
    refresh();
}

void HistoryPage::refresh()
{
    const int total = int(model_->total());
    head_->setCount(head_->searched().isEmpty() ? total : shown_->rowCount(), total);
}

/// All of it, not only what has been scrolled to.
void HistoryPage::exportList()
{
    const QString path = dialogs_.saveFile(this, tr("Save this list as it is shown"),
                                           tr("Change history") + QStringLiteral(".csv"),
                                           tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    guarded(dialogs_, this, [&] {
        while (model_->canFetchMore({}))
            model_->fetchMore({});
        writeFile(path, listAsCsv(*shown_));
    });
    refresh();
}

void HistoryPage::focusSearch()
{
    head_->search()->setFocus(Qt::ShortcutFocusReason);
    head_->search()->selectAll();
}
