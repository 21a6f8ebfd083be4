// ui/tables/savedfilterbutton.cpp
#include "tables/savedfilterbutton.h"
#include "support/controls.h"
#include "support/guard.h"
#include "workspace/workspace.h"
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

SavedFilterButton::SavedFilterButton(const RegisterInfo &reg, Workspace &workspace, Dialogs &dialogs,
                                     std::function<NamedFilter()> current, QWidget *parent)
    : QPushButton(tr("Saved filters"), parent)
    , reg_(reg)
    , workspace_(workspace)
    , dialogs_(dialogs)
    , current_(std::move(current))
{
    setObjectName(QStringLiteral("savedFilters"));
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setProperty("look", QStringLiteral("link"));
    connect(this, &QPushButton::clicked, this, [this] {
        guarded(dialogs_, this, [this] { filtersMenu()->popup(mapToGlobal(QPoint(0, height() + 2))); });
    });
}

static QString inMenu(QString name)
{
    return name.replace(u'&', QLatin1String("&&"));
}

QMenu *SavedFilterButton::filtersMenu()
{
    const std::vector<NamedFilter> kept = savedFilters(workspace_.source(), reg_);
    const NamedFilter now = current_();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const NamedFilter &filter : kept) {
        QAction *action = menu->addAction(inMenu(filter.name), this, [this, filter] { emit chosen(filter); });
        action->setCheckable(true);
        action->setChecked(filter.isSame(now));
    }
    if (kept.empty())
        menu->addAction(tr("None is kept yet"))->setEnabled(false);
    if (workspace_.isReadOnly())
        return menu;
    menu->addSeparator();
    QAction *keep = menu->addAction(tr("Keep what is filtered by now…"), this, &SavedFilterButton::askName);
    keep->setObjectName(QStringLiteral("keepFilter"));
    keep->setEnabled(!now.isEmpty()
                     && std::ranges::none_of(kept, [&](const NamedFilter &f) { return f.isSame(now); }));
    if (kept.empty())
        return menu;
    QMenu *forgetting = menu->addMenu(tr("Delete"));
    for (const NamedFilter &filter : kept)
        forgetting->addAction(inMenu(filter.name), this, [this, filter] { forget(filter); });
    return menu;
}

void SavedFilterButton::askName()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("filterName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep a filter"));
    auto *name = new QLineEdit;
    name->setObjectName(QStringLiteral("name"));
    name->setMaxLength(80);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(buddyLabel(tr("&What it is called"), name));
    column->addWidget(name);
    InkLabel *where =
        label(tr("It is kept in the workspace: whoever opens the file finds it here. A name that is "
                 "taken already is used for this one."),
              Theme::small(), &Theme::muted);
    where->setWordWrap(true);
    column->addWidget(where);
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = primaryButton(tr("Keep"));
    save->setDefault(true);
    save->setEnabled(false);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(plainButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    dialog->setMinimumWidth(380);
    connect(name, &QLineEdit::textChanged, save,
            [save](const QString &text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, dialog, name] {
        keep(name->text().simplified());
        dialog->accept();
    });
    dialog->open();
}

void SavedFilterButton::keep(const QString &name)
{
    guarded(dialogs_, this, [&] {
        NamedFilter filter = current_();
        filter.name = name;
        workspace_.apply({keeping(workspace_.source(), reg_, filter)}, Reason(QStringLiteral("filter_kept")));
    });
}

void SavedFilterButton::forget(const NamedFilter &filter)
{
    guarded(dialogs_, this, [&] {
        workspace_.apply({forgetting(workspace_.source(), filter)},
                         Reason(QStringLiteral("filter_forgotten")));
    });
}
