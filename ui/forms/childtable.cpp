// ui/forms/childtable.cpp
#include "forms/childtable.h"
#include "forms/pointlabel.h"
#include "forms/recordform.h"
#include "schema/translator.h"
#include "support/controls.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QUuid>
#include <algorithm>

static constexpr int rowHeight = 32, mostRows = 8;

/// Up to three fields that tell one part from another: the required ones first.
static std::vector<const FieldInfo *> tellingFields(const RegisterInfo &part)
{
    std::vector<const FieldInfo *> out;
    for (const bool required : {true, false})
        for (const FieldInfo &field : part.fields)
            if (out.size() < 3 && field.home != Home::Record && field.required() == required
                && field.kind != Kind::LongText && field.kind != Kind::Blob)
                out.push_back(&field);
    std::ranges::sort(out); // in the order of declaration
    return out;
}

ChildTable::ChildTable(const RegisterInfo &part, const EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , part_(part)
    , context_(context)
    , columns_(tellingFields(part))
    , table_(new QTableWidget(0, int(columns_.size()), this))
    , open_(new QVBoxLayout)
    , add_(plainButton(tr("Add")))
    , remove_(plainButton(tr("Remove")))
    , up_(plainButton(tr("Up")))
    , down_(plainButton(tr("Down")))
    , done_(plainButton(tr("Done")))
    , frame_(new QWidget(this))
{
    const QString title = context.translator.field(part.title);
    QStringList heads;
    for (const FieldInfo *field : columns_)
        heads << context.translator.field(field->label);
    table_->setObjectName(QLatin1String(part.key));
    table_->setAccessibleName(title);
    table_->setHorizontalHeaderLabels(heads);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(rowHeight);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setHighlightSections(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    const QString one = context.translator.field(*part.singular ? part.singular : part.title);
    const std::pair<QPushButton *, QString> named[] = {{add_, tr("Add: %1").arg(one)},
                                                       {remove_, tr("Remove: %1").arg(one)},
                                                       {up_, tr("Move up: %1").arg(one)},
                                                       {down_, tr("Move down: %1").arg(one)},
                                                       {done_, tr("Close the fields of: %1").arg(one)}};
    for (const auto &[button, name] : named) {
        button->setAccessibleName(name);
        buttons->addWidget(button);
    }
    add_->setObjectName(QLatin1String(part.key) + QStringLiteral("#add"));
    buttons->addStretch(1);
    auto *inner = new QVBoxLayout(frame_);
    inner->setContentsMargins(12, 0, 0, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(6);
    layout->addWidget(table_);
    open_->setSpacing(2);
    layout->addLayout(open_);
    layout->addLayout(buttons);
    layout->addWidget(frame_);
    frame_->hide();

    connect(add_, &QPushButton::clicked, this, &ChildTable::addPart);
    connect(remove_, &QPushButton::clicked, this, &ChildTable::removePart);
    connect(up_, &QPushButton::clicked, this, [this] { movePart(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { movePart(1); });
    connect(done_, &QPushButton::clicked, this, [this] { choose(-1); });
    connect(table_, &QTableWidget::itemSelectionChanged, this, [this] {
        if (!filling_ && !table_->selectedItems().isEmpty())
            choose(table_->currentRow());
    });
    rebuild();
}

void ChildTable::setRecords(const std::vector<Record> &records)
{
    records_ = records;
    current_ = -1;
    frame_->hide();
    rebuild();
    refreshPoints();
}

void ChildTable::setInherited(const Provenance &record)
{
    inherited_ = record;
    if (detail_)
        detail_->setInherited(record);
}

void ChildTable::rebuild()
{
    filling_ = true;
    table_->setRowCount(int(records_.size()));
    for (int row = 0; row < int(records_.size()); ++row)
        showRow(row);
    current_ < 0 ? table_->clearSelection() : table_->selectRow(current_);
    filling_ = false;
    const int rows = std::clamp(int(records_.size()), 1, mostRows);
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() + rows * rowHeight + 4);
    table_->setVisible(!records_.empty());
    refreshButtons();
}

void ChildTable::showRow(int row)
{
    const Record &record = records_[std::size_t(row)];
    for (int column = 0; column < int(columns_.size()); ++column) {
        const FieldInfo &field = *columns_[std::size_t(column)];
        QString text =
            shownValue(field, valueOf(part_, record.row, field.key), context_.translator, context_.title);
        if (text.isEmpty())
            text = shownState(record.row.states.value(QLatin1String(field.key)), context_.translator);
        auto *item = new QTableWidgetItem(text.isEmpty() ? QStringLiteral("–") : text.simplified());
        item->setToolTip(Qt::convertFromPlainText(text));
        table_->setItem(row, column, item);
    }
}

void ChildTable::refreshButtons()
{
    const bool chosen = current_ >= 0;
    add_->setVisible(!readOnly_);
    remove_->setVisible(chosen && !readOnly_);
    up_->setVisible(chosen && !readOnly_ && records_.size() > 1);
    down_->setVisible(chosen && !readOnly_ && records_.size() > 1);
    up_->setEnabled(current_ > 0);
    down_->setEnabled(chosen && current_ + 1 < int(records_.size()));
    done_->setVisible(chosen);
}

void ChildTable::choose(int row)
{
    if (row == current_)
        return;
    if (current_ >= 0 && detail_->showMistakes()) { // what cannot be kept is put right first
        filling_ = true;
        table_->selectRow(current_);
        filling_ = false;
        return;
    }
    current_ = row;
    if (row >= 0 && !detail_) { // most forms are looked at without opening a part
        detail_ = new RecordForm(part_, {}, context_, frame_);
        detail_->setReadOnly(readOnly_);
        detail_->setInherited(inherited_);
        frame_->layout()->addWidget(detail_);
        connect(detail_, &RecordForm::edited, this, &ChildTable::store);
    }
    if (row >= 0)
        detail_->setRow(records_[std::size_t(row)].row);
    frame_->setVisible(row >= 0);
    filling_ = true;
    row < 0 ? table_->clearSelection() : table_->selectRow(row);
    filling_ = false;
    refreshButtons();
    refreshPoints();
}

void ChildTable::store()
{
    if (current_ < 0)
        return;
    records_[std::size_t(current_)].row = detail_->row();
    filling_ = true;
    showRow(current_);
    filling_ = false;
    emit edited();
}

void ChildTable::addPart()
{
    if (current_ >= 0 && detail_->showMistakes())
        return;
    records_.push_back(
        {QUuid::createUuid().toString(QUuid::WithoutBraces), Row(qsizetype(part_.fields.size()))});
    current_ = -1;
    rebuild();
    choose(int(records_.size()) - 1);
    emit edited();
    for (const FieldInfo &field : part_.fields)
        if (FieldBox *box = detail_->box(QLatin1String(field.key))) {
            box->takeFocus();
            break;
        }
}

void ChildTable::removePart()
{
    if (current_ < 0)
        return;
    records_.erase(records_.begin() + current_);
    current_ = -1;
    frame_->hide();
    rebuild();
    refreshPoints();
    add_->setFocus();
    emit edited();
}

void ChildTable::movePart(int by)
{
    const int to = current_ + by;
    if (current_ < 0 || to < 0 || to >= int(records_.size()))
        return;
    std::swap(records_[std::size_t(current_)], records_[std::size_t(to)]);
    current_ = to;
    rebuild();
    emit edited();
}

void ChildTable::setPoints(const OpenPoints &points, const Words &words)
{
    points_ = points;
    words_ = words;
    refreshPoints();
}

/// "Keeping a talent pool: No legal basis is recorded · law asks", with the way there.
void ChildTable::addPoint(const OpenPoint &point, int row)
{
    const QTableWidgetItem *name = table_->item(row, 0);
    auto *line = new QWidget(this);
    auto *cells = new QHBoxLayout(line);
    cells->setContentsMargins({});
    cells->setSpacing(8);
    const QString words = name ? context_.translator.labelled(name->text(), words_(point)) : words_(point);
    cells->addWidget(pointLabel({point, words}, context_), 1);
    QPushButton *show = linkButton(tr("Show"));
    show->setFont(Theme::small());
    show->setAccessibleName(tr("Show: %1").arg(words));
    cells->addWidget(show, 0, Qt::AlignTop);
    if (QPushButton *leave = leaveButton({point, words}, context_, words))
        cells->addWidget(leave, 0, Qt::AlignTop);
    connect(show, &QPushButton::clicked, this,
            [this, id = point.record, field = point.field] { focusField(id, field); });
    open_->addWidget(line);
}

void ChildTable::refreshPoints()
{
    while (QLayoutItem *item = open_->takeAt(0)) {
        item->widget()->deleteLater(); // it may hold the button that was just clicked
        delete item;
    }
    for (const OpenPoint &point : points_)
        for (int row = 0; row < int(records_.size()); ++row)
            if (records_[std::size_t(row)].id == point.record && row != current_ && words_)
                addPoint(point, row);
    if (current_ >= 0 && words_)
        detail_->setPoints(points_, records_[std::size_t(current_)].id, words_);
}

void ChildTable::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    if (detail_)
        detail_->setReadOnly(readOnly);
    refreshButtons();
}

QStringList ChildTable::mistakes() const
{
    return current_ >= 0 ? detail_->mistakes() : QStringList();
}

bool ChildTable::showMistakes()
{
    return current_ >= 0 && detail_->showMistakes();
}

bool ChildTable::focusField(const QString &id, const QString &key)
{
    const auto at = std::ranges::find(records_, id, &Record::id);
    if (at == records_.end())
        return false;
    choose(int(at - records_.begin()));
    if (detail_)
        detail_->focusField(key);
    return true;
}

void ChildTable::focusAny(const QString &key)
{
    if (records_.empty())
        add_->setFocus(Qt::OtherFocusReason);
    else
        focusField(records_[std::size_t(std::max(current_, 0))].id, key);
}
