// ui/commands/shortcutsheet.cpp
#include "commands/shortcutsheet.h"
#include "commands/commands.h"
#include "support/controls.h"
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

static QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(QStringLiteral("…"));
}

static void addCommand(QGridLayout *grid, const QAction *action)
{
    const int row = grid->rowCount();
    grid->addWidget(label(withoutMnemonic(action->text())), row, 0);
    grid->addWidget(label(action->shortcut().toString(QKeySequence::NativeText), Theme::strong()), row, 1);
    InkLabel *tip = label(action->statusTip(), Theme::small(), &Theme::muted);
    tip->setWordWrap(true);
    grid->addWidget(tip, row, 2);
}

ShortcutSheet::ShortcutSheet(const Commands &commands, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys and commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(24, 16, 24, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    for (const Menu menu : {Menu::File, Menu::Edit, Menu::Go, Menu::Help}) {
        InkLabel *heading = label(withoutMnemonic(menuTitle(menu)), Theme::heading2());
        heading->setContentsMargins(0, 12, 0, 0);
        grid->addWidget(heading, grid->rowCount(), 0, 1, 3);
        for (const QAction *action : commands.all())
            if (commands.menuOf(action) == menu && !action->shortcut().isEmpty())
                addCommand(grid, action);
    }
    grid->setRowStretch(grid->rowCount(), 1);

    auto *area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = plainButton(tr("Close"));
    close->setDefault(true);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->addWidget(area, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 24, 0);
    foot->addWidget(buttons);
    column->addLayout(foot);
    resize(760, 620);
}
