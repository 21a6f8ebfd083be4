// ui/forms/choiceeditors.cpp - yes, no or not stated; one of a short list
#include "forms/choiceeditors.h"
#include "schema/translator.h"
#include "support/housestyle.h"
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QRadioButton>

enum Answer { NotStated, Yes, No };

FlagEditor::FlagEditor(const Translator &translator, QWidget *parent)
    : FieldEditor(parent)
    , group_(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    const std::pair<Answer, QString> answers[] = {
        {Yes, translator.text("Values", "Yes")},
        {No, translator.text("Values", "No")},
        {NotStated, tr("Not stated")},
    };
    for (const auto &[answer, label] : answers) {
        auto *button = new QRadioButton(label, this);
        button->setMinimumHeight(30);
        group_->addButton(button, answer);
        layout->addWidget(button);
    }
    layout->addStretch();
    setFocusProxy(group_->button(Yes));
    connect(group_, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            touch();
    });
}

/// Each answer is read out with its question.
void FlagEditor::setNames(const QString &key, const QString &label, const QString &help)
{
    setObjectName(key);
    setAccessibleName(label);
    setAccessibleDescription(help);
    for (QAbstractButton *button : group_->buttons()) {
        button->setObjectName(key);
        button->setAccessibleName(tr("%1: %2").arg(label, button->text()));
    }
}

QVariant FlagEditor::typed() const
{
    const int answer = group_->checkedId();
    return answer == Yes || answer == No ? QVariant(answer == Yes) : QVariant();
}

void FlagEditor::showValue(const QVariant &value)
{
    QAbstractButton *button = group_->button(!value.isValid() ? NotStated : value.toBool() ? Yes : No);
    button->setChecked(true);
    setFocusProxy(button); // Tab arrives at the answer given
}

ChoiceEditor::ChoiceEditor(const FieldInfo &field, const Translator &translator, QWidget *parent)
    : FieldEditor(parent)
    , box_(new QComboBox(this))
{
    box_->addItem(tr("Not stated"));
    for (const Term &term : field.terms)
        box_->addItem(translator.term(term.label), QString::fromLatin1(term.code));
    box_->setMinimumContentsLength(12);
    box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box_->setFocusPolicy(Qt::StrongFocus);
    box_->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(box_);
    setFocusProxy(box_);
    connect(box_, &QComboBox::currentIndexChanged, this, &ChoiceEditor::touch);
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    box_->setProperty(HouseStyle::readOnlyProperty, readOnly);
    FieldEditor::setReadOnly(readOnly);
}

/// Scrolling the form must never change an answer.
bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !box_->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

QVariant ChoiceEditor::typed() const
{
    return box_->currentData();
}

void ChoiceEditor::showValue(const QVariant &value)
{
    box_->setCurrentIndex(value.isValid() ? box_->findData(value) : 0);
}
