// ui/forms/treepopup.cpp
#include "forms/treepopup.h"
#include "schema/display.h"
#include "schema/termtree.h"
#include "schema/translator.h"
#include "support/arrowkeys.h"
#include "support/controls.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>
#include <algorithm>

static constexpr int codeRole = Qt::UserRole;

TreePopup::TreePopup(const FieldInfo &field, const Translator &translator, const QStringList &chosen,
                     const QString &words, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , field_(field)
    , translator_(translator)
    , chosen_(chosen)
    , search_(new QLineEdit(words, this))
    , tree_(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    search_->setPlaceholderText(tr("Search"));
    search_->setAccessibleName(tr("Search in all terms"));
    new ArrowKeys(search_, [this](int step) { move(step); });
    tree_->setObjectName(QLatin1String(field.key) + QStringLiteral("#tree"));
    tree_->setAccessibleName(tr("All terms"));
    tree_->setHeaderHidden(true);
    tree_->setUniformRowHeights(true);
    tree_->setTextElideMode(Qt::ElideRight);
    tree_->setExpandsOnDoubleClick(false);
    InkLabel *note =
        label(tr("W3C Data Privacy Vocabulary 2.3; what the short list does not have is in English."),
              Theme::small(), &Theme::muted);
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(search_);
    layout->addWidget(tree_);
    layout->addWidget(note);
    addBelow({}, tree_->invisibleRootItem());
    if (tree_->topLevelItemCount() == 1)
        tree_->topLevelItem(0)->setExpanded(true);
    search();
    connect(search_, &QLineEdit::textChanged, this, &TreePopup::search);
    connect(search_, &QLineEdit::returnPressed, this, &TreePopup::take);
    connect(tree_, &QTreeWidget::itemClicked, this, &TreePopup::take);
    tree_->installEventFilter(this);
}

/// A term with two parents stands below both.
void TreePopup::addBelow(const QString &code, QTreeWidgetItem *parent)
{
    const QString list = QLatin1String(field_.more);
    const TermTree &tree = TermTree::named(list);
    for (const TreeTerm *term : tree.below(code)) {
        const QVariant one = field_.isList() ? QVariant(QStringList{term->code}) : QVariant(term->code);
        const QString words = shownValue(field_, one, translator_, {});
        auto *item = new QTreeWidgetItem(parent, {words});
        item->setData(0, codeRole, term->code);
        item->setToolTip(
            0, Qt::convertFromPlainText(words == term->label ? words : words + u'\n' + term->label));
        if (field_.isList())
            item->setCheckState(0, chosen_.contains(term->code) ? Qt::Checked : Qt::Unchecked);
        addBelow(term->code, item);
    }
}

void TreePopup::openBelow(QWidget *widget)
{
    resize(std::clamp(widget->width(), 380, 520), 380);
    QPoint at = widget->mapToGlobal(QPoint(0, widget->height() + 2));
    const QRect screen = widget->screen()->availableGeometry();
    if (at.y() + height() > screen.bottom())
        at.setY(std::max(screen.top(), widget->mapToGlobal(QPoint()).y() - height() - 2));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    QFrame::move(at);
    show();
    search_->setFocus();
}

bool TreePopup::find(QTreeWidgetItem *item, const QString &words)
{
    const bool own = item->text(0).contains(words, Qt::CaseInsensitive)
        || item->toolTip(0).contains(words, Qt::CaseInsensitive)
        || item->data(0, codeRole).toString() == words;
    if (own)
        found_ << item;
    bool below = false;
    for (int i = 0; i < item->childCount(); ++i)
        below = find(item->child(i), words) || below;
    item->setHidden(!own && !below);
    item->setExpanded(below);
    return own || below;
}

/// What is found is shown with everything above it; without words the tree is as it was opened.
void TreePopup::search()
{
    const QString words = search_->text().simplified();
    found_.clear();
    for (int i = 0; i < tree_->topLevelItemCount(); ++i)
        find(tree_->topLevelItem(i), words);
    if (words.isEmpty() && tree_->topLevelItemCount() > 1)
        tree_->collapseAll();
    tree_->setCurrentItem(found_.value(0, tree_->topLevelItem(0)));
}

void TreePopup::take()
{
    QTreeWidgetItem *item = tree_->currentItem();
    if (!item || item->isHidden())
        return;
    const QString code = item->data(0, codeRole).toString();
    if (!field_.isList()) {
        close();
        emit toggled(code, true);
        return;
    }
    const bool on = !chosen_.contains(code);
    on ? chosen_.append(code) : void(chosen_.removeAll(code));
    for (QTreeWidgetItemIterator each(tree_); *each; ++each)
        if ((*each)->data(0, codeRole).toString() == code)
            (*each)->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
    emit toggled(code, on);
}

/// The arrows go from match to match while the words are still being typed.
void TreePopup::move(int step)
{
    QTreeWidgetItem *next =
        step > 0 ? tree_->itemBelow(tree_->currentItem()) : tree_->itemAbove(tree_->currentItem());
    if (next)
        tree_->setCurrentItem(next);
}

bool TreePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tree_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}
