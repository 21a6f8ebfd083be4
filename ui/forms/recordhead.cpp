// ui/forms/recordhead.cpp
#include "forms/recordhead.h"
#include "forms/flowlayout.h"
#include "schema/display.h"
#include "support/controls.h"
#include "views/tablecolumns.h"
#include <QHBoxLayout>
#include <QToolButton>

static constexpr qsizetype longestName = 160; // characters; the name stands in full in its field below

RecordHead::RecordHead(const RegisterInfo &reg, const Translator &translator, QWidget *parent)
    : QWidget(parent)
    , reg_(reg)
    , translator_(translator)
    , title_(label(QString(), reg.single ? Theme::heading1() : Theme::heading2()))
    , quiet_(label(QString(), Theme::small(), &Theme::muted))
    , states_(new QWidget(this))
    , back_(iconButton(QStringLiteral("back"), tr("Back to the list (Esc)")))
    , window_(iconButton(QStringLiteral("window"), tr("Open in its own window")))
    , wide_(iconButton(QStringLiteral("wide"), tr("Wide or narrow")))
    , copy_(iconButton(QStringLiteral("copy"), tr("Copy this record")))
    , remove_(iconButton(QStringLiteral("delete"), tr("Delete this record")))
    , close_(iconButton(QStringLiteral("close"), tr("Close this record")))
    , edits_(editLine())
{
    back_->setObjectName(QStringLiteral("recordBack"));
    window_->setObjectName(QStringLiteral("recordWindow"));
    wide_->setObjectName(QStringLiteral("recordWide"));
    title_->setObjectName(QStringLiteral("recordName"));
    title_->setWordWrap(true);
    quiet_->setWordWrap(true);
    new FlowLayout(states_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(firstLine());
    layout->addWidget(states_);
    layout->addWidget(quiet_);
    layout->addWidget(edits_);
    edits_->hide();
    setPlace(RecordPlace::Beside, true);
}

QHBoxLayout *RecordHead::firstLine()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(back_, 0, Qt::AlignTop);
    first->addWidget(title_, 1);
    for (QToolButton *button : {window_, wide_, copy_, remove_, close_})
        first->addWidget(button, 0, Qt::AlignTop);
    title_->setMinimumHeight(28); // one line of it stands level with the buttons
    connect(back_, &QToolButton::clicked, this, &RecordHead::closeRequested);
    connect(window_, &QToolButton::clicked, this, &RecordHead::windowRequested);
    connect(wide_, &QToolButton::clicked, this, &RecordHead::widenRequested);
    copy_->setObjectName(QStringLiteral("copy"));
    connect(copy_, &QToolButton::clicked, this, &RecordHead::copyRequested);
    connect(remove_, &QToolButton::clicked, this, &RecordHead::removeRequested);
    connect(close_, &QToolButton::clicked, this, &RecordHead::closeRequested);
    return first;
}

QWidget *RecordHead::editLine()
{
    auto *made = new QWidget(this);
    auto *edits = new QHBoxLayout(made);
    edits->setContentsMargins({});
    edits->setSpacing(4);
    QPushButton *save = linkButton(tr("Save")), *discard = linkButton(tr("Discard"));
    save->setFont(Theme::small());
    discard->setFont(Theme::small());
    save->setToolTip(tr("Save (Ctrl+S)"));
    edits->addWidget(label(tr("Edited, not saved yet"), Theme::small(), &Theme::amber));
    edits->addWidget(save);
    edits->addWidget(discard);
    edits->addStretch(1);
    connect(save, &QPushButton::clicked, this, &RecordHead::saveRequested);
    connect(discard, &QPushButton::clicked, this, &RecordHead::discardRequested);
    return made;
}

void RecordHead::setPlace(RecordPlace place, bool roomForBoth)
{
    const bool listed = !reg_.single && place != RecordPlace::Window; // else the record is the page
    back_->setVisible(listed && place == RecordPlace::Alone);
    window_->setVisible(listed);
    wide_->setVisible(listed && roomForBoth);
    close_->setVisible(listed && place == RecordPlace::Beside);
    const QString way =
        place == RecordPlace::Alone ? tr("Narrow: the list beside it") : tr("Wide: in place of the list");
    wide_->setToolTip(way);
    wide_->setAccessibleName(way);
}

void RecordHead::showRecord(const Row &row, const QStringList &facts)
{
    const FieldInfo *name = nameField(reg_);
    name_ = name ? shownValue(*name, valueOf(reg_, row, name->key), translator_, {}).simplified() : QString();
    if (name_.isEmpty())
        name_ = tr("New: %1").arg(translator_.field(*reg_.singular ? reg_.singular : reg_.title));
    const bool tooLong = name_.size() > longestName;
    title_->setText(tooLong ? name_.left(longestName - 1) + u'…' : name_);
    title_->setToolTip(tooLong ? Qt::convertFromPlainText(name_) : QString());
    title_->setAccessibleName(name_);
    quiet_->setText(facts.join(QStringLiteral(" · ")));
    quiet_->setVisible(!facts.isEmpty());
    showStates(row);
}

void RecordHead::showStates(const Row &row)
{
    auto *flow = static_cast<FlowLayout *>(states_->layout());
    while (QLayoutItem *item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const FieldInfo &field : reg_.fields) {
        const QVariant value = valueOf(reg_, row, field.key);
        if (!isState(field) || !value.isValid())
            continue;
        const bool busy = value.toString().contains(QLatin1String("review"));
        auto *pill = new Pill(shownValue(field, value, translator_, {}), busy ? &Theme::amber : &Theme::muted,
                              busy ? &Theme::amberSoft : &Theme::grey, states_);
        pill->setToolTip(translator_.field(field.label));
        flow->insertWidget(flow->count(), pill);
        pill->show();
    }
    states_->setVisible(flow->count() > 0);
}

void RecordHead::setEdited(bool edited)
{
    edits_->setVisible(edited);
}

void RecordHead::setRemovable(bool removable)
{
    remove_->setVisible(removable);
}

void RecordHead::setCopyable(bool copyable)
{
    copy_->setVisible(copyable);
}
