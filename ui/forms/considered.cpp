// ui/forms/considered.cpp
#include "forms/considered.h"
#include "forms/dateeditors.h"
#include "schema/translator.h"
#include "support/controls.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

Considered::Considered(const FieldInfo &field, const EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , context_(context)
    , button_(linkButton(QString()))
    , lead_(label(QString(), {}, &Theme::muted))
    , reason_(new QLineEdit(this))
    , untilLead_(label(tr("Look at it again on"), {}, &Theme::muted))
    , until_(new DateEditor(false, context, this))
{
    const QString name = context.translator.field(field.label);
    button_->setObjectName(QLatin1String(field.key) + QStringLiteral("#applies"));
    button_->setAccessibleName(tr("%1: does it apply?").arg(name));
    reason_->setObjectName(QLatin1String(field.key) + QStringLiteral("#reason"));
    reason_->setAccessibleName(tr("%1: the reason").arg(name));
    reason_->setPlaceholderText(tr("the reason, in a few words"));
    until_->setNames(QLatin1String(field.key) + QStringLiteral("#until"),
                     tr("%1: look at it again on").arg(name), {});
    auto *because = new QHBoxLayout;
    because->setSpacing(8);
    because->addWidget(lead_);
    because->addWidget(reason_, 1);
    auto *again = new QHBoxLayout;
    again->setSpacing(8);
    again->addWidget(untilLead_);
    again->addWidget(until_, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(because);
    layout->addLayout(again);

    auto *menu = new QMenu(button_);
    const std::pair<std::optional<Applies>, QString> entries[] = {
        {Applies::Applies, tr("Applies")},
        {Applies::DoesNotApply, tr("Does not apply, because …")},
        {Applies::NotYetPossible, tr("Not possible yet, because … until …")},
        {Applies::NotExamined, tr("Not examined")},
        {std::nullopt, tr("Not stated")},
    };
    for (const auto &[applies, text] : entries)
        menu->addAction(text, this, [this, choice = applies] { choose(choice); });
    button_->setMenu(menu);
    connect(reason_, &QLineEdit::textEdited, this, &Considered::edited);
    connect(until_, &FieldEditor::edited, this, &Considered::edited);
    refresh();
}

void Considered::setState(const FieldState &state)
{
    applies_ = state.applies;
    chosen_ = false;
    reason_->setText(state.reason);
    until_->setValue(state.until.isValid() ? QVariant(state.until.toString(Qt::ISODate)) : QVariant());
    refresh();
}

void Considered::applyTo(FieldState &state) const
{
    state.applies = applies_;
    if (!chosen_ && !replacesValue())
        return; // a reason kept beside "applies" stays as it was given
    state.reason =
        replacesValue() ? (reason_->isModified() ? reason_->text().trimmed() : reason_->text()) : QString();
    state.until = applies_ == Applies::NotYetPossible || !chosen_
        ? QDate::fromString(until_->value().toString(), Qt::ISODate)
        : QDate();
}

QString Considered::mistake() const
{
    if (replacesValue() && chosen_ && reason_->text().trimmed().isEmpty())
        return applies_ == Applies::DoesNotApply ? tr("Say in a few words why this does not apply.")
                                                 : tr("Say in a few words why this is not possible yet.");
    return applies_ == Applies::NotYetPossible ? until_->mistake() : QString();
}

void Considered::choose(std::optional<Applies> applies)
{
    applies_ = applies;
    chosen_ = true;
    refresh();
    emit edited();
    if (replacesValue())
        reason_->setFocus();
}

void Considered::setReadOnly(bool readOnly)
{
    button_->setEnabled(!readOnly);
    reason_->setReadOnly(readOnly);
    until_->setReadOnly(readOnly);
}

void Considered::refresh()
{
    const bool later = applies_ == Applies::NotYetPossible;
    lead_->setText(later ? tr("Not possible yet, because") : tr("Does not apply, because"));
    untilLead_->setVisible(later);
    until_->setVisible(later);
    setVisible(replacesValue());
    button_->setText(applies_ ? context_.translator.term(termsOf(*applies_)[std::size_t(*applies_)].label)
                              : tr("applies?"));
}
