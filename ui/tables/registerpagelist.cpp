// ui/tables/registerpagelist.cpp - the list of a register's page: its parts, its columns, its export
#include "forms/recordpanel.h"
#include "schema/outputfile.h"
#include "schema/translator.h"
#include "support/controls.h"
#include "support/guard.h"
#include "tables/emptypage.h"
#include "tables/filterbar.h"
#include "tables/listcolumns.h"
#include "tables/listhead.h"
#include "tables/listtable.h"
#include "tables/registerpage.h"
#include "tables/rowdelegate.h"
#include "tables/savedfilterbutton.h"
#include "views/listcsv.h"
#include "views/registertablemodel.h"
#include "views/tablecolumns.h"
#include "workspace/templates.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

QWidget *RegisterPage::listArea()
{
    const QString title = translator_.field(reg_.title);
    const QString one = translator_.field(*reg_.singular ? reg_.singular : reg_.title);
    auto *area = new QWidget;
    head_ = new ListHead(title);
    filters_ = new FilterBar(reg_, context_);
    stack_ = new QStackedWidget;
    stack_->setObjectName(QStringLiteral("pages"));
    table_ = new ListTable(title);
    table_->setModel(model_);
    table_->setItemDelegate(new RowDelegate(reg_, table_));
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table_->horizontalHeader()->setSectionsMovable(true);
    table_->setSortingEnabled(true);
    openAtHeader(table_, [this] { return columnsMenu(); });
    connect(table_, &ListTable::widthSet, this,
            [this](int column, int width) { state_.setWidth(model_->columns().value(column), width); });
    stack_->addWidget(table_);
    stack_->addWidget(emptyPage());
    stack_->addWidget(nothingFoundPage());

    QPushButton *save = plainButton(tr("Export"));
    save->setToolTip(tr("Save this list as it is shown"));
    head_->addButton(save);
    if (!workspace_.isReadOnly()) {
        QPushButton *add = primaryButton(tr("New"));
        add->setObjectName(QStringLiteral("new"));
        add->setAccessibleName(tr("New: %1").arg(one));
        add->setToolTip(tr("New: %1 (Ctrl+N)").arg(one));
        head_->addButton(hasTemplates(reg_) ? withMoreWays(add) : add);
        connect(add, &QPushButton::clicked, this, &RegisterPage::newRecord);
    }
    QPushButton *columns = linkButton(tr("Columns"));
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        columnsMenu()->popup(columns->mapToGlobal(QPoint(0, columns->height() + 2)));
    });
    saved_ = new SavedFilterButton(reg_, workspace_, dialogs_, [this] {
        return NamedFilter{{}, {}, head_->searched(), filters_->filters()};
    });
    connect(saved_, &SavedFilterButton::chosen, this, [this](const NamedFilter &filter) {
        head_->search()->setText(filter.search);
        filters_->setFilters(filter.filters); // asks for the list, with the words
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(filters_, 1);
    for (QPushButton *link : {static_cast<QPushButton *>(saved_), columns})
        link->setFixedHeight(26); // as high as the chips beside them
    line->addWidget(saved_, 0, Qt::AlignTop);
    line->addWidget(columns, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(10);
    layout->addWidget(head_);
    layout->addLayout(line);
    layout->addWidget(stack_, 1);
    connect(save, &QPushButton::clicked, this, &RegisterPage::exportList);
    connect(head_, &ListHead::searchChanged, this, &RegisterPage::query);
    return area;
}

/// "New" and, as a part of it, what else a record can begin with.
QWidget *RegisterPage::withMoreWays(QPushButton *add)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(1);
    row->addWidget(add);
    QPushButton *button = primaryButton({}, QStringLiteral("down"));
    button->setAutoDefault(false);
    button->setToolTip(tr("More ways to begin a record"));
    button->setAccessibleName(button->toolTip());
    button->setFixedWidth(30);
    button->setObjectName(QStringLiteral("new-ways"));
    row->addWidget(button);
    auto *menu = new QMenu(button);
    menu->addAction(tr("New from template…"), this, &RegisterPage::templateRequested);
    QAction *copy = menu->addAction(tr("Copy of the open record"), this, &RegisterPage::copyRecord);
    connect(menu, &QMenu::aboutToShow, this, [this, copy] { copy->setEnabled(canCopy()); });
    connect(button, &QPushButton::clicked, menu,
            [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2))); });
    return both;
}

QWidget *RegisterPage::emptyPage()
{
    auto *page = new EmptyPage(translator_.field(reg_.title), translator_.field(reg_.purpose));
    if (workspace_.isReadOnly())
        return page;
    QPushButton *add =
        primaryButton(tr("New: %1").arg(translator_.field(*reg_.singular ? reg_.singular : reg_.title)));
    QPushButton *import = plainButton(tr("Import…"));
    page->addButton(add);
    if (hasTemplates(reg_)) {
        QPushButton *begin = plainButton(tr("New from template…"));
        begin->setObjectName(QStringLiteral("empty-template"));
        page->addButton(begin);
        connect(begin, &QPushButton::clicked, this, &RegisterPage::templateRequested);
    }
    page->addButton(import);
    connect(add, &QPushButton::clicked, this, &RegisterPage::newRecord);
    connect(import, &QPushButton::clicked, this, &RegisterPage::importRequested);
    return page;
}

QWidget *RegisterPage::nothingFoundPage()
{
    auto *page = new EmptyPage(tr("Nothing found"), tr("No record matches the search and the filters."));
    QPushButton *all = plainButton(tr("Show all"));
    page->addButton(all);
    connect(all, &QPushButton::clicked, this, &RegisterPage::clearFilters);
    return page;
}

QMenu *RegisterPage::columnsMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &key : allColumns(reg_)) {
        const FieldInfo *field = reg_.find(key);
        QAction *action = menu->addAction(field ? translator_.field(field->label)
                                                : translator_.text("Views", "Open points"));
        action->setCheckable(true);
        action->setChecked(model_->columns().contains(key));
        connect(action, &QAction::toggled, this, [this, key](bool on) {
            QStringList keys = model_->columns();
            on ? keys.append(key) : void(keys.removeAll(key));
            if (!keys.isEmpty())
                setColumns(keys);
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Reset columns"), this, [this] {
        state_.forgetWidths();
        setColumns(defaultColumns(reg_));
    });
    return menu;
}

void RegisterPage::setColumns(const QStringList &keys)
{
    model_->setColumns(keys);
    state_.setColumns(keys);
    const QSignalBlocker quiet(table_->horizontalHeader());
    table_->horizontalHeader()->setSortIndicator(int(keys.indexOf(model_->query().sortBy)),
                                                 model_->query().order);
    layColumns();
    selectOpen();
}

void RegisterPage::columnsDragged()
{
    QHeaderView *header = table_->horizontalHeader();
    QStringList keys;
    for (int place = 0; place < header->count(); ++place)
        keys << model_->columns().value(header->logicalIndex(place));
    if (keys == model_->columns())
        return;
    {
        const QSignalBlocker quiet(header); // the model takes the order over
        for (int column = 0; column < header->count(); ++column)
            header->moveSection(header->visualIndex(column), column);
    }
    setColumns(keys);
}

static int widthOf(const FieldInfo *field)
{
    if (!field)
        return 100;
    if (QLatin1String(field->key) == QLatin1String("reference"))
        return 76;
    switch (field->kind) {
    case Kind::Flag:
    case Kind::Integer:
        return 84;
    case Kind::Date:
        return 152; // "123 days overdue", also in German
    case Kind::Choice:
        return 108;
    case Kind::Country:
        return 130;
    default:
        return 150;
    }
}

static constexpr int shortWords = 150, aroundPill = 36;

static int widestTerm(const FieldInfo *field, const Translator &translator)
{
    if (!field || field->kind != Kind::Choice)
        return 0;
    QFont font = Theme::small();
    font.setWeight(QFont::Medium);
    int widest = 0;
    for (const Term &term : field->terms)
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(translator.term(term.label)));
    return widest + aroundPill;
}

/// Of a choice with short words, as a pill: none of them is cut.
static int leastFor(int widest)
{
    return widest > shortWords + aroundPill ? 0 : widest;
}

/// Where there is room: words of a choice whole, names of other records nearly always.
static int roomyWidth(const FieldInfo *field, int widest)
{
    static constexpr int name = 220;
    const bool named = field && (field->kind == Kind::Reference || field->kind == Kind::References);
    return std::max(std::min(widest, name), named ? name : 0);
}

void RegisterPage::layColumns()
{
    const FieldInfo *name = nameField(reg_);
    const QFontMetrics words(table_->horizontalHeader()->font());
    const QMap<QString, int> byHand = state_.widths();
    QList<ListTable::Width> widths;
    int main = -1;
    for (const QString &key : model_->columns()) {
        const FieldInfo *field = reg_.find(key);
        const bool isName = field && field == name;
        if (isName)
            main = int(widths.size());
        const QString header =
            model_->headerData(int(widths.size()), Qt::Horizontal, Qt::DisplayRole).toString();
        const int least = words.horizontalAdvance(header) + 24; // no header is cut short
        const int usual = isName ? 150 : widthOf(field);
        const bool isDay = field && field->kind == Kind::Date; // which is not cut either
        const int widest = widestTerm(field, translator_);
        const int floor = std::max({isDay ? usual : 0, least, leastFor(widest), 76});
        ListTable::Width width{std::max(usual, floor), floor, field && !isName && !isDay};
        if (const int set = byHand.value(key); set > 0 && !isName)
            width.usual = width.least = set;
        else if (!isName)
            width.roomy = roomyWidth(field, widest);
        widths << width;
    }
    table_->setMainColumn(main);
    table_->setWidths(widths);
}

void RegisterPage::query()
{
    model_->setQuery(head_->searched(), filters_->filters());
}

void RegisterPage::refreshState()
{
    head_->setCount(model_->rowCount(), model_->total());
    stack_->setCurrentIndex(model_->rowCount() > 0 ? 0 : model_->total() == 0 ? 1 : 2);
}

void RegisterPage::exportList()
{
    const QString path = dialogs_.saveFile(this, tr("Save this list as it is shown"),
                                           translator_.field(reg_.title) + QStringLiteral(".csv"),
                                           tr("Comma-separated values (*.csv)"));
    if (!path.isEmpty())
        guarded(dialogs_, this, [&] { writeFile(path, listAsCsv(*model_)); });
}
