// ui/forms/pickeditor.cpp - terms, countries and records chosen from a searchable list, shown as chips
#include "forms/pickeditor.h"
#include "forms/chip.h"
#include "forms/flowlayout.h"
#include "forms/pickpopup.h"
#include "forms/treepopup.h"
#include "schema/translator.h"
#include "schema/values.h"

PickEditor::PickEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(parent)
    , field_(field)
    , context_(context)
    , flow_(new FlowLayout(this))
    , add_(plainButton(QString()))
{
    add_->setProperty("look", QStringLiteral("chip"));
    flow_->addWidget(add_);
    setFocusProxy(add_);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(add_, &QPushButton::clicked, this, &PickEditor::openList);
    rebuild();
}

void PickEditor::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    rebuild();
}

QVariant PickEditor::typed() const
{
    if (codes_.isEmpty())
        return {};
    return field_.isList() ? QVariant(codes_) : QVariant(codes_.first());
}

void PickEditor::showValue(const QVariant &value)
{
    codes_ = field_.isList() ? value.toStringList()
                             : (value.isValid() ? QStringList{value.toString()} : QStringList());
    rebuild();
}

void PickEditor::toggle(const QString &code, bool on)
{
    if (on && !field_.isList())
        codes_.clear();
    if (on && !codes_.contains(code))
        codes_ << code;
    if (!on)
        codes_.removeAll(code);
    rebuild();
    touch();
}

void PickEditor::create(const QString &words)
{
    const QString code =
        field_.reference ? context_.create(field_.reference, words) : QStringLiteral("text:") + words;
    if (!code.isEmpty())
        toggle(code, true);
}

Options PickEditor::find(const QString &words) const
{
    if (field_.reference)
        return context_.candidates(field_.reference, words);
    Options all;
    const auto offer = [&](const QString &code, const QString &label) {
        if (label.contains(words, Qt::CaseInsensitive) || code.compare(words, Qt::CaseInsensitive) == 0)
            all.append({code, label});
    };
    for (const Term &term : field_.terms)
        offer(QString::fromLatin1(term.code), context_.translator.term(term.label));
    if (field_.kind == Kind::Country || field_.kind == Kind::Countries) {
        for (const QString &code : countryCodes())
            offer(code, shownCountry(code, context_.translator));
        std::sort(all.begin(), all.end(),
                  [](const Option &a, const Option &b) { return a.label.localeAwareCompare(b.label) < 0; });
    }
    return all;
}

void PickEditor::openList()
{
    PickPopup::Setup setup{
        field_.isList(), [this](const QString &words) { return find(words); }, {}, field_.more != nullptr};
    if (field_.open)
        setup.create = tr("Add “%1” in own words");
    else if (field_.reference && context_.create)
        setup.create = tr("New record “%1”");
    auto *popup = new PickPopup(std::move(setup), codes_, this);
    connect(popup, &PickPopup::toggled, this, &PickEditor::toggle);
    connect(popup, &PickPopup::created, this, &PickEditor::create);
    connect(popup, &PickPopup::moreRequested, this, &PickEditor::openTree);
    popup->openBelow(add_);
}

void PickEditor::openTree(const QString &words)
{
    auto *popup = new TreePopup(field_, context_.translator, codes_, words, this);
    connect(popup, &TreePopup::toggled, this, &PickEditor::toggle);
    popup->openBelow(add_);
}

void PickEditor::rebuild()
{
    while (flow_->count() > 1) {
        QLayoutItem *item = flow_->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    for (const QString &code : codes_) {
        const QVariant one = field_.isList() ? QVariant(QStringList{code}) : QVariant(code);
        auto *chip = new Chip(shownValue(field_, one, context_.translator, context_.title),
                              field_.reference && context_.open, this);
        chip->setRemovable(!readOnly_);
        connect(chip, &Chip::opened, this, [this, code] { context_.open(code); });
        connect(chip, &Chip::removed, this, [this, code] {
            toggle(code, false);
            add_->setFocus();
        });
        flow_->insertWidget(flow_->count() - 1, chip);
        chip->show();
    }
    add_->setText(codes_.isEmpty() ? tr("Choose…") : field_.isList() ? tr("Add…") : tr("Change…"));
    add_->setVisible(!readOnly_);
    updateGeometry();
}
