// ui/tables/filterbar.cpp
#include "tables/filterbar.h"
#include "forms/flowlayout.h"
#include "forms/pickpopup.h"
#include "schema/openpoint.h"
#include "schema/translator.h"
#include "schema/values.h"
#include "support/controls.h"
#include "views/pointcounts.h"
#include "views/tablecolumns.h"
#include <QMenu>
#include <algorithm>
#include <array>

static constexpr QLatin1String unsetCode("#unset"), yesCode("#yes"), noCode("#no");

static QPushButton *chip(const QString &text)
{
    QPushButton *button = plainButton(QString(text).replace(u'&', QLatin1String("&&")));
    button->setProperty("look", QStringLiteral("chip"));
    return button;
}

FilterBar::FilterBar(const RegisterInfo &reg, const EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , reg_(reg)
    , context_(context)
    , flow_(new FlowLayout(this))
    , add_(chip(tr("+ Filter")))
{
    add_->setAccessibleName(tr("Add a filter"));
    auto *menu = new QMenu(add_);
    const auto offer = [&](const QString &key) {
        menu->addAction(label(key), this, [this, key] { openValues(key); });
    };
    offer(openPointsColumn);
    for (const FieldInfo *field : filterFields(reg))
        offer(QLatin1String(field->key));
    connect(add_, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(add_->mapToGlobal(QPoint(0, add_->height() + 2))); });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    flow_->addWidget(add_);
}

Filter *FilterBar::find(const QString &field)
{
    const auto at = std::ranges::find(filters_, field, &Filter::field);
    return at == filters_.end() ? nullptr : &*at;
}

void FilterBar::setFilter(const QString &field, const QVariant &value)
{
    std::erase_if(filters_, [&](const Filter &f) { return f.field == field; });
    Filter filter{field, {}, !value.isValid()};
    if (value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QVariantList)
        filter.anyOf = value.toList();
    else if (value.isValid())
        filter.anyOf = {value};
    if (field == openPointsColumn)
        filter.unset = false;
    filters_.push_back(filter);
    rebuild();
    emit changed();
}

void FilterBar::setFilters(const std::vector<Filter> &filters)
{
    filters_ = filters;
    rebuild();
    emit changed();
}

void FilterBar::removeFilter(const QString &field)
{
    std::erase_if(filters_, [&](const Filter &f) { return f.field == field; });
    rebuild();
    emit changed();
}

void FilterBar::clear()
{
    filters_.clear();
    rebuild();
    emit changed();
}

QString FilterBar::label(const QString &field) const
{
    if (field == openPointsColumn)
        return context_.translator.text("Views", "Open points");
    const FieldInfo *found = reg_.find(field);
    return found ? context_.translator.field(found->label) : field;
}

static QString gradeName(const QString &code, const Translator &t)
{
    if (code == pressingCode)
        return t.text("Views", QT_TRANSLATE_NOOP("Views", "law asks or overdue"));
    if (code == codeOf(Grade::Law))
        return t.text("Views", QT_TRANSLATE_NOOP("Views", "law asks"));
    return code == codeOf(Grade::Guidance) ? t.text("Views", "guidance")
                                           : t.text("Views", QT_TRANSLATE_NOOP("Views", "good practice"));
}

QString FilterBar::shown(const QString &field, const QVariant &value) const
{
    if (field == openPointsColumn)
        return gradeName(value.toString(), context_.translator);
    const FieldInfo *found = reg_.find(field);
    if (!found)
        return value.toString();
    return shownValue(*found, found->isList() ? QVariant(QStringList{value.toString()}) : value,
                      context_.translator, context_.title);
}

QString FilterBar::chipText(const Filter &filter) const
{
    QStringList words;
    for (const QVariant &value : filter.anyOf)
        words << shown(filter.field, value);
    if (filter.unset)
        words << tr("not stated");
    if (words.isEmpty())
        words << tr("any");
    return context_.translator.labelled(label(filter.field), words.join(tr(" or ")));
}

Options FilterBar::values(const QString &field, const QString &words) const
{
    Options all;
    const auto offer = [&](const QString &code, const QString &text) {
        if (text.contains(words, Qt::CaseInsensitive))
            all.append({code, text});
    };
    if (field == openPointsColumn) {
        for (const Grade grade : {Grade::Law, Grade::Guidance, Grade::Practice})
            offer(codeOf(grade), gradeName(codeOf(grade), context_.translator));
        offer(pressingCode, gradeName(pressingCode, context_.translator));
        return all;
    }
    const FieldInfo &info = *reg_.find(field);
    if (info.reference)
        all = context_.candidates(info.reference, words);
    for (const Term &term : info.terms)
        offer(QString::fromLatin1(term.code), context_.translator.term(term.label));
    if (info.kind == Kind::Flag) {
        offer(yesCode, context_.translator.text("Values", "Yes"));
        offer(noCode, context_.translator.text("Values", "No"));
    }
    if (info.kind == Kind::Country || info.kind == Kind::Countries)
        for (const QString &code : countryCodes())
            offer(code, shownCountry(code, context_.translator));
    offer(unsetCode, tr("not stated"));
    return all;
}

void FilterBar::openValues(const QString &field)
{
    QStringList chosen;
    if (const Filter *filter = find(field)) {
        for (const QVariant &value : filter->anyOf)
            chosen << (value.typeId() == QMetaType::Bool ? QString(value.toBool() ? yesCode : noCode)
                                                         : value.toString());
        if (filter->unset)
            chosen << unsetCode;
    }
    auto *popup =
        new PickPopup({true, [this, field](const QString &w) { return values(field, w); }, {}}, chosen, this);
    connect(popup, &PickPopup::toggled, this,
            [this, field](const QString &code, bool on) { toggle(field, code, on); });
    popup->openBelow(add_);
}

void FilterBar::toggle(const QString &field, const QString &code, bool on)
{
    if (!find(field))
        filters_.push_back({field, {}, false});
    Filter &filter = *find(field);
    const QVariant value = code == yesCode ? QVariant(true)
        : code == noCode                   ? QVariant(false)
                                           : QVariant(code);
    if (code == unsetCode)
        filter.unset = on;
    else if (on)
        filter.anyOf.append(value);
    else
        filter.anyOf.removeAll(value);
    if (filter.anyOf.isEmpty() && !filter.unset)
        std::erase_if(filters_, [&](const Filter &f) { return f.field == field; });
    rebuild();
    emit changed();
}

void FilterBar::rebuild()
{
    while (flow_->count() > 1) {
        QLayoutItem *item = flow_->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    for (const Filter &filter : filters_) {
        const QString text = chipText(filter);
        QPushButton *button =
            chip(fontMetrics().elidedText(text, Qt::ElideRight, 320) + QStringLiteral("  ×"));
        button->setParent(this);
        button->setCheckable(true);
        button->setChecked(true);
        button->setObjectName(QStringLiteral("filter:") + filter.field);
        button->setAccessibleName(tr("Remove the filter %1").arg(text));
        button->setToolTip(Qt::convertFromPlainText(text));
        connect(button, &QPushButton::clicked, this, [this, field = filter.field] {
            removeFilter(field);
            add_->setFocus();
        });
        flow_->insertWidget(flow_->count() - 1, button);
        button->show();
    }
    updateGeometry();
}
