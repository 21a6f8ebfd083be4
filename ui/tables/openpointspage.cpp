// ui/tables/openpointspage.cpp
#include "tables/openpointspage.h"
#include "forms/leavingpoint.h"
#include "rules/rulebook.h"
#include "schema/outputfile.h"
#include "schema/translator.h"
#include "support/controls.h"
#include "support/guard.h"
#include "support/settings.h"
#include "tables/emptypage.h"
#include "tables/gradedelegate.h"
#include "tables/listcolumns.h"
#include "tables/listhead.h"
#include "tables/liststate.h"
#include "tables/listtable.h"
#include "views/datewords.h"
#include "views/listcsv.h"
#include "views/openpointsmodel.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>

OpenPointsPage::OpenPointsPage(Workspace &workspace, Settings &settings, const Translator &translator,
                               Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , workspace_(workspace)
    , translator_(translator)
    , dialogs_(dialogs)
    , model_(new OpenPointsModel(workspace, translator, {}, this))
    , head_(new ListHead(tr("Open points")))
    , behind_(label(tr("Not up to date yet"), Theme::small(), &Theme::amber))
    , stack_(new QStackedWidget)
    , chips_{{{codeOf(Grade::Law), plainButton(tr("Law asks"))},
              {codeOf(Grade::Guidance), plainButton(tr("Guidance"))},
              {codeOf(Grade::Practice), plainButton(tr("Good practice"))},
              {leftCode, plainButton(tr("Left as it is"))}}}
{
    ListTable *table = makeTable(settings);
    stack_->addWidget(table);
    stack_->addWidget(new EmptyPage(tr("Nothing is open"),
                                    tr("What the records show is complete as far as the rules built in can "
                                       "tell. They give no legal advice.")));
    stack_->addWidget(
        new EmptyPage(tr("Nothing found"), tr("No open point matches the search and the filters.")));
    if (!workspace.isReadOnly())
        head_->addButton(leaveButtonFor(table, model_, [this](const OpenPoint &point) {
            leaveOrReopen(point, model_->words(point), workspace_, translator_, dialogs_, this);
        }));
    QPushButton *save = plainButton(tr("Export"));
    save->setToolTip(tr("Save this list as it is shown"));
    head_->addButton(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(10);
    layout->addWidget(head_);
    layout->addLayout(makeChips(settings));
    InkLabel *advice =
        label(tr("By rules as of %1; no legal advice. Enter or a double click opens the field.")
                  .arg(shortDate(rulesAsOf().toString(Qt::ISODate), translator)),
              Theme::small(), &Theme::muted);
    advice->setWordWrap(true);
    layout->addWidget(advice);
    layout->addWidget(stack_, 1);

    connect(save, &QPushButton::clicked, this, &OpenPointsPage::exportList);
    connect(head_, &ListHead::searchChanged, this, &OpenPointsPage::choose);
    connect(model_, &OpenPointsModel::counted, this, &OpenPointsPage::refresh);
    connect(model_, &OpenPointsModel::failed, this,
            [this](const Error &error) { dialogs_.failure(this, error); });
    connect(&workspace, &Workspace::openPointsChanged, this, &OpenPointsPage::refresh);
    choose();
    refresh();
}

ListTable *OpenPointsPage::makeTable(Settings &settings)
{
    auto *table = new ListTable(tr("Open points"));
    table->setModel(model_);
    table->setItemDelegate(new GradeDelegate(OpenPointsModel::GradeRole, table));
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    table->setRowsAsHighAsWords();
    table->setMainColumn(OpenPointsModel::PointColumn);
    const QFontMetrics words(Theme::small());
    int grade = 0; // no grade is cut short
    for (const Grade each : {Grade::Law, Grade::Guidance, Grade::Practice})
        grade = std::max(grade, words.horizontalAdvance(gradeInShort(each, translator_)) + 46);
    // Where there is no room, the provision goes first, then the field: both stand at the field in the
    // record.
    const QStringList keys{QStringLiteral("asked_by"), QStringLiteral("point"),     QStringLiteral("record"),
                           QStringLiteral("field"),    QStringLiteral("provision"), QStringLiteral("reason"),
                           QStringLiteral("until")};
    columns_ = new ListColumns(
        table, keys,
        {{grade, grade}, {210, 210}, {180, 105}, {150, 110, true}, {140, 110, true}, {220, 120}, {110, 90}},
        QStringLiteral("open_points"), settings);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) { // a click only chooses
        const QString id = index.data(OpenPointsModel::IdRole).toString();
        emit fieldRequested(id, index.data(OpenPointsModel::FieldRole).toString(),
                            index.data(OpenPointsModel::PartRole).toString());
    });
    return table;
}

QLayout *OpenPointsPage::makeChips(Settings &settings)
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(6);
    const QStringList place{workspaceId(workspace_), QStringLiteral("open_points")};
    const QStringList kept = settings.get(setting::filters, place);
    for (const auto &[code, chip] : chips_) {
        chip->setProperty("look", QStringLiteral("chip"));
        chip->setCheckable(true);
        chips->addWidget(chip);
        chip->setObjectName(QStringLiteral("grade:") + code);
        chip->setChecked(kept.contains(code));
        connect(chip, &QPushButton::toggled, this, [this, place, &settings] {
            settings.set(setting::filters, asked(), place);
            choose();
        });
    }
    chips->addStretch(1);
    behind_->setObjectName(QStringLiteral("behind"));
    chips->addWidget(behind_);
    return chips;
}

QStringList OpenPointsPage::asked() const
{
    QStringList codes;
    for (const auto &[code, chip] : chips_)
        if (chip->isChecked())
            codes << code;
    return codes;
}

void OpenPointsPage::choose()
{
    QStringList codes = asked();
    if (codes.isEmpty())
        for (const auto &[code, chip] : chips_)
            if (code != leftCode) // shown where it is asked for
                codes << code;
    for (const int column : {OpenPointsModel::ReasonColumn, OpenPointsModel::UntilColumn})
        columns_->setOffered(column, codes.contains(leftCode));
    model_->setShown(codes, head_->searched());
}

void OpenPointsPage::refresh()
{
    enum { List, Nothing, NotFound };
    const int rows = model_->rowCount();
    behind_->setVisible(!workspace_.isReadOnly() && !workspace_.openPointsAreCurrent());
    head_->setCount(rows, asked().contains(leftCode) ? model_->all() : model_->open());
    const bool filtered = !head_->searched().isEmpty() || !asked().isEmpty();
    const bool unknown = !model_->isKnown(); // nobody may read that there are none
    stack_->setCurrentIndex(rows > 0 || unknown ? List : filtered && model_->all() > 0 ? NotFound : Nothing);
}

void OpenPointsPage::focusSearch()
{
    head_->search()->setFocus(Qt::ShortcutFocusReason);
    head_->search()->selectAll();
}

void OpenPointsPage::exportList()
{
    const QString path =
        dialogs_.saveFile(this, tr("Save this list as it is shown"),
                          tr("Open points") + QStringLiteral(".csv"), tr("Comma-separated values (*.csv)"));
    if (!path.isEmpty())
        guarded(dialogs_, this, [&] { writeFile(path, listAsCsv(*model_)); });
}
