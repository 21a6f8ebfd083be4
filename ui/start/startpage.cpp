// ui/start/startpage.cpp
#include "start/startpage.h"
#include "start/newworkspaceform.h"
#include "support/controls.h"
#include "support/dialogs.h"
#include "support/settings.h"
#include <QDir>
#include <QFileInfo>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using Content = NewWorkspace::Content;

static constexpr int columnWidth = 620;

/// `inside` in the middle of the page, never wider than reads well; it scrolls where the window is small.
static QWidget *centred(QWidget *inside)
{
    inside->setMaximumWidth(columnWidth);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(32, 48, 32, 32);
    row->addStretch(1);
    row->addWidget(inside, 8);
    row->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(holder);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

StartPage::StartPage(Settings &settings, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , settings_(settings)
    , dialogs_(dialogs)
    , stack_(new QStackedWidget)
    , form_(new NewWorkspaceForm(dialogs))
{
    setObjectName(QStringLiteral("start"));
    stack_->addWidget(centred(choices()));
    stack_->addWidget(centred(form_));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(stack_);
    connect(form_, &NewWorkspaceForm::wanted, this, &StartPage::newWanted);
    connect(form_, &NewWorkspaceForm::givenUp, this, &StartPage::showChoices);
    fillRecent();
}

static QWidget *way(const QString &iconName, const QString &title, const QString &text, QPushButton *button)
{
    auto *made = new QWidget;
    auto *grid = new QGridLayout(made);
    grid->setContentsMargins(0, 10, 0, 10);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    auto *sign = new QLabel;
    sign->setPixmap(icon(iconName, &Theme::accent).pixmap(24, 24));
    sign->setAccessibleName(title);
    InkLabel *words = label(text, Theme::small(), &Theme::muted);
    words->setWordWrap(true);
    button->setMinimumWidth(120);
    grid->addWidget(sign, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(label(title, Theme::strong()), 0, 1);
    grid->addWidget(words, 1, 1);
    grid->addWidget(button, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
    return made;
}

QWidget *StartPage::choices()
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(label(QStringLiteral("Custos"), Theme::heading1()));
    InkLabel *intro = label(tr("The record of processing activities of an organisation, a group or a client, "
                               "in one file on this computer. Nothing leaves it."),
                            QFont(), &Theme::muted);
    intro->setWordWrap(true);
    column->addWidget(intro);
    column->addSpacing(16);

    QPushButton *create = primaryButton(tr("&New…"));
    create->setAccessibleName(tr("New workspace"));
    create->setObjectName(QStringLiteral("startNew"));
    QPushButton *open = plainButton(tr("&Open…"));
    open->setAccessibleName(tr("Open a workspace"));
    open->setObjectName(QStringLiteral("startOpen"));
    QPushButton *look = plainButton(tr("&Try it…"));
    look->setAccessibleName(tr("Demonstration workspace"));
    look->setObjectName(QStringLiteral("startDemonstration"));
    QPushButton *import = plainButton(tr("&Import…"));
    import->setAccessibleName(tr("Workspace from a Custos JSON file"));
    import->setObjectName(QStringLiteral("startImport"));
    column->addWidget(way(QStringLiteral("new"), tr("New workspace"),
                          tr("For a client or a group of companies; encrypted with a passphrase or not."),
                          create));
    column->addWidget(line());
    column->addWidget(way(QStringLiteral("folder"), tr("Open a workspace"),
                          tr("A file that ends in .custos, from this computer or a shared folder."), open));
    column->addWidget(line());
    column->addWidget(way(QStringLiteral("demonstration"), tr("Demonstration workspace"),
                          tr("An invented group of companies, to look at and to try things on."), look));
    column->addWidget(line());
    column->addWidget(way(QStringLiteral("import"), tr("Workspace from a Custos JSON file"),
                          tr("Records that another copy of Custos exported become a new workspace."),
                          import));
    column->addSpacing(24);
    recent_ = new QVBoxLayout;
    recent_->setSpacing(2);
    column->addLayout(recent_);
    column->addStretch(1);

    connect(create, &QPushButton::clicked, this, [this] { showNew(Content::Nothing); });
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(look, &QPushButton::clicked, this, [this] { showNew(Content::Demonstration); });
    connect(import, &QPushButton::clicked, this, &StartPage::startImport);
    return made;
}

void StartPage::fillRecent()
{
    while (QLayoutItem *item = recent_->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    QStringList files = settings_.get(setting::recent);
    files.erase(std::remove_if(files.begin(), files.end(),
                               [](const QString &path) { return !QFileInfo::exists(path); }),
                files.end());
    if (files.isEmpty())
        return;
    recent_->addWidget(label(tr("Recent"), Theme::heading2()));
    for (const QString &path : files) {
        QPushButton *button =
            linkButton(QString(QFileInfo(path).fileName()).replace(u'&', QLatin1String("&&")));
        button->setToolTip(Qt::convertFromPlainText(QDir::toNativeSeparators(path)));
        button->setAccessibleName(tr("Open %1").arg(QDir::toNativeSeparators(path)));
        auto *row = new QWidget;
        auto *cells = new QHBoxLayout(row);
        cells->setContentsMargins({});
        cells->addWidget(button);
        cells->addWidget(
            label(QDir::toNativeSeparators(QFileInfo(path).absolutePath()), Theme::small(), &Theme::muted),
            1);
        recent_->addWidget(row);
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentWanted(path); });
    }
}

void StartPage::showChoices()
{
    fillRecent();
    stack_->setCurrentIndex(0);
}

void StartPage::showNew(Content content, const QString &source)
{
    stack_->setCurrentIndex(1);
    form_->start(content, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), source);
}

void StartPage::startImport()
{
    const QString source = dialogs_.openFile(
        this, tr("Custos JSON file"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("JSON files (*.json)"));
    if (!source.isEmpty())
        showNew(Content::Import, source);
}
