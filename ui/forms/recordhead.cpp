// ui/forms/recordhead.cpp
#include "forms/recordhead.h"
#include "schema/display.h"
#include "support/controls.h"
#include "views/tablecolumns.h"
#include <QHBoxLayout>
#include <QToolButton>

RecordHead::RecordHead(const RegisterInfo &reg, const Translator &translator, QWidget *parent)
    : QWidget(parent)
    , reg_(reg)
    , translator_(translator)
    , title_(label(QString(), Theme::heading2()))
    , quiet_(label(QString(), Theme::small(), &Theme::muted))
    , unsaved_(label(tr("Edited, not saved yet"), Theme::small(), &Theme::amber))
    , pills_(new QHBoxLayout)
    , save_(linkButton(tr("Save")))
    , discard_(linkButton(tr("Discard")))
    , remove_(iconButton(QStringLiteral("delete"), tr("Delete this record")))
    , edits_(new QWidget(this))
{
    title_->setMinimumWidth(60);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    quiet_->setWordWrap(true);
    auto *wide = iconButton(QStringLiteral("columns"), tr("Wide or narrow"));
    auto *close = iconButton(QStringLiteral("close"), tr("Close this record"));
    pills_->setSpacing(6);
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(title_, 1);
    first->addLayout(pills_);
    first->addWidget(remove_);
    first->addWidget(wide);
    first->addWidget(close);
    auto *edits = new QHBoxLayout(edits_);
    edits->setContentsMargins({});
    edits->setSpacing(4);
    save_->setFont(Theme::small());
    discard_->setFont(Theme::small());
    save_->setToolTip(tr("Save (Ctrl+S)"));
    for (QWidget *each : std::initializer_list<QWidget *>{unsaved_, save_, discard_})
        edits->addWidget(each);
    edits->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(first);
    layout->addWidget(quiet_);
    layout->addWidget(edits_);
    edits_->hide();
    if (reg.single) { // the record is the page then
        wide->hide();
        close->hide();
    }
    connect(save_, &QPushButton::clicked, this, &RecordHead::saveRequested);
    connect(discard_, &QPushButton::clicked, this, &RecordHead::discardRequested);
    connect(remove_, &QToolButton::clicked, this, &RecordHead::removeRequested);
    connect(wide, &QToolButton::clicked, this, &RecordHead::widenRequested);
    connect(close, &QToolButton::clicked, this, &RecordHead::closeRequested);
}

void RecordHead::showRecord(const Row &row, const QStringList &facts)
{
    const FieldInfo *name = nameField(reg_);
    name_ = name ? shownValue(*name, valueOf(reg_, row, name->key), translator_, {}) : QString();
    if (name_.isEmpty())
        name_ = tr("New: %1").arg(translator_.field(*reg_.singular ? reg_.singular : reg_.title));
    elide();
    quiet_->setText(facts.join(QStringLiteral(" · ")));
    quiet_->setVisible(!facts.isEmpty());
    while (QLayoutItem *item = pills_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const FieldInfo &field : reg_.fields) {
        const QVariant value = valueOf(reg_, row, field.key);
        if (!isState(field) || !value.isValid())
            continue;
        const bool busy = value.toString().contains(QLatin1String("review"));
        pills_->addWidget(new Pill(shownValue(field, value, translator_, {}),
                                   busy ? &Theme::amber : &Theme::muted,
                                   busy ? &Theme::amberSoft : &Theme::grey));
    }
}

void RecordHead::elide()
{
    title_->setText(title_->fontMetrics().elidedText(name_, Qt::ElideRight, title_->width()));
    title_->setToolTip(Qt::convertFromPlainText(name_));
    title_->setAccessibleName(name_);
}

void RecordHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    elide();
}

void RecordHead::setEdited(bool edited)
{
    edits_->setVisible(edited);
}

void RecordHead::setRemovable(bool removable)
{
    remove_->setVisible(removable);
}
