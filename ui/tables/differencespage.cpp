// ui/tables/differencespage.cpp
#include "tables/differencespage.h"
#include "schema/outputfile.h"
#include "schema/translator.h"
#include "storage/asof.h"
#include "storage/differences.h"
#include "support/cells.h"
#include "support/controls.h"
#include "support/guard.h"
#include "tables/emptypage.h"
#include "tables/listhead.h"
#include "tables/listtable.h"
#include "views/datewords.h"
#include "views/differencesmodel.h"
#include "views/listcsv.h"
#include "workspace/job.h"
#include "workspace/reading.h"
#include "workspace/workspace.h"
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

DifferencesPage::DifferencesPage(Workspace &then, Workspace &now, const Translator &translator,
                                 Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , then_(then)
    , now_(now)
    , translator_(translator)
    , dialogs_(dialogs)
    , model_(new DifferencesModel(then, now, translator, this))
    , shown_(new QSortFilterProxyModel(this))
    , head_(new ListHead(tr("Compared with today")))
    , summary_(label({}))
    , stack_(new QStackedWidget)
{
    setObjectName(QStringLiteral("differences"));
    shown_->setSourceModel(model_);
    shown_->setFilterKeyColumn(-1);
    shown_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    shown_->setSortLocaleAware(true);
    auto *table = new ListTable(tr("Compared with today"));
    table->setModel(shown_);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    table->setMainColumn(DifferencesModel::TodayColumn);
    table->setItemDelegate(new QuietDelegate(table));
    table->setWidths({{230, 150}, {270, 180}, {190, 120}, {200, 150}});
    stack_->addWidget(table);
    stack_->addWidget(
        new EmptyPage(tr("Nothing differs"), tr("Every record is today as it was recorded then.")));
    stack_->addWidget(new EmptyPage(tr("Nothing found"), tr("No difference matches the search.")));
    stack_->addWidget(new EmptyPage(tr("Comparing…"), {}));
    stack_->setCurrentIndex(3);
    QPushButton *save = plainButton(tr("Export"));
    save->setToolTip(tr("Save this list as it is shown"));
    head_->addButton(save);
    summary_->setObjectName(QStringLiteral("summary"));
    summary_->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(10);
    layout->addWidget(head_);
    layout->addWidget(summary_);
    layout->addWidget(label(tr("Enter or a double click opens the record."), Theme::small(), &Theme::muted));
    layout->addWidget(stack_, 1);

    connect(head_, &ListHead::searchChanged, this, &DifferencesPage::refresh);
    connect(save, &QPushButton::clicked, this, &DifferencesPage::exportList);
    const auto follow = [this](const QModelIndex &index) {
        emit recordRequested(index.data(DifferencesModel::IdRole).toString(),
                             index.data(DifferencesModel::ThereThenRole).toBool());
    };
    connect(table, &QTableView::activated, this, follow); // Enter or a double click
}

void DifferencesPage::compare()
{
    guarded(dialogs_, this, [this] {
        const qint64 newest = now_.ledger().info().entries;
        if (newest == comparedTo_)
            return;
        comparedTo_ = newest;
        auto reading = std::shared_ptr<Reading>(now_.openReader());
        const auto work = [reading, moment = *then_.asOf()](const Progress &progress) {
            const Connection &db = reading->source().connection();
            return differencesSince(db, lastEntryAt(db, moment), [&progress](qint64 done, qint64 total) {
                progress.throwIfCancelled();
                progress.report(done, total);
            });
        };
        Job *job = Job::run(
            this, tr("Comparing with today"), work,
            [this](const std::vector<HistoryChange> &changes) {
                guarded(dialogs_, this, [&] { show(changes); });
            },
            [this](const Error &error) { dialogs_.failure(this, error); });
        emit jobStarted(job);
    });
}

void DifferencesPage::show(const std::vector<HistoryChange> &changes)
{
    model_->setChanges(changes);
    const DifferencesModel::Counts &counts = model_->counts();
    QStringList words;
    const auto say = [&words](int count, const QString &text) {
        if (count > 0)
            words << text;
    };
    say(counts.added, tr("%n record(s) added", nullptr, counts.added));
    say(counts.removed, tr("%n record(s) removed", nullptr, counts.removed));
    say(counts.changed, tr("%n record(s) changed", nullptr, counts.changed));
    say(counts.erased, tr("%n record(s) erased: their values are nowhere any more", nullptr, counts.erased));
    const QDate day = then_.asOf()->date();
    summary_->setText(translator_.labelled(
        tr("Since %1").arg(translator_.locale().toString(day, QLocale::LongFormat)),
        words.isEmpty() ? tr("nothing has changed") : words.join(QStringLiteral(" · "))));
    refresh();
    emit compared();
}

void DifferencesPage::refresh()
{
    shown_->setFilterFixedString(head_->searched());
    head_->setCount(shown_->rowCount(), model_->rowCount());
    stack_->setCurrentIndex(shown_->rowCount() > 0 ? 0 : model_->rowCount() == 0 ? 1 : 2);
}

void DifferencesPage::focusSearch()
{
    head_->search()->setFocus(Qt::ShortcutFocusReason);
    head_->search()->selectAll();
}

void DifferencesPage::exportList()
{
    const QString path = dialogs_.saveFile(this, tr("Save this list as it is shown"),
                                           tr("Compared with today") + QStringLiteral(".csv"),
                                           tr("Comma-separated values (*.csv)"));
    if (!path.isEmpty())
        guarded(dialogs_, this, [&] { writeFile(path, listAsCsv(*shown_)); });
}
