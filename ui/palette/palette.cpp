// ui/palette/palette.cpp
#include "palette/palette.h"
#include "commands/commands.h"
#include "palette/palettedelegate.h"
#include "support/arrowkeys.h"
#include "support/controls.h"
#include "support/guard.h"
#include "support/settings.h"
#include "tables/liststate.h"
#include "workspace/job.h"
#include "workspace/reading.h"
#include "workspace/workspace.h"
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

static constexpr std::size_t mostRecords = 30;
static constexpr qsizetype mostRemembered = 12;

static QStringList placeOf(const Workspace *workspace)
{
    return {workspace ? workspaceId(*workspace) : QStringLiteral("none")};
}

void rememberUse(Settings &settings, const Workspace *workspace, const QString &memory)
{
    QStringList used = settings.get(setting::used, placeOf(workspace));
    used.removeAll(memory);
    used.prepend(memory);
    if (workspace)
        settings.rememberWorkspace(workspaceId(*workspace));
    settings.set(setting::used, QStringList(used.mid(0, mostRemembered)), placeOf(workspace));
}

Palette::Palette(const Commands &commands, Workspace *workspace, Settings &settings,
                 const Translator &translator, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , workspace_(workspace)
    , settings_(settings)
    , dialogs_(dialogs)
    , commands_(commands)
    , model_(new PaletteModel(translator, this))
    , line_(new QLineEdit)
    , list_(new QListView)
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Find anything"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    line_->setPlaceholderText(workspace ? tr("A record, a page or a command") : tr("A command"));
    line_->setAccessibleName(windowTitle());
    line_->setObjectName(QStringLiteral("paletteLine"));
    line_->setMinimumHeight(38);
    list_->setModel(model_);
    list_->setItemDelegate(new PaletteDelegate(list_));
    list_->setAccessibleName(tr("What was found"));
    list_->setObjectName(QStringLiteral("paletteList"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFocusPolicy(Qt::NoFocus); // the words stay where the keys are
    InkLabel *keys = label(tr("↑ ↓ to choose · Enter to open · Esc to close"), Theme::small(), &Theme::muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 10);
    column->setSpacing(8);
    column->addWidget(line_);
    column->addWidget(list_, 1);
    column->addWidget(keys);

    new ArrowKeys(line_, [this](int step) { move(step); });
    const auto page = [this](Qt::Key key, int rows) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, rows] { move(rows); });
    };
    page(Qt::Key_PageDown, 8);
    page(Qt::Key_PageUp, -8);
    connect(line_, &QLineEdit::textChanged, this, &Palette::search);
    connect(line_, &QLineEdit::returnPressed, this, [this] { choose(list_->currentIndex().row()); });
    connect(list_, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        list_->setCurrentIndex(model_->index(0, 0));
        list_->scrollToTop();
    });
    fill(commands);
    guarded(dialogs_, parent, [this] { fillRecent(); });
    place();
}

void Palette::fill(const Commands &commands)
{
    std::vector<PaletteEntry> entries;
    for (const QAction *action : commands.all()) {
        if (!action->isEnabled() || action->objectName() == QLatin1String("palette"))
            continue;
        const bool page = action->objectName().startsWith(QLatin1String("room-"));
        entries.push_back({page ? PaletteEntry::Kind::Page : PaletteEntry::Kind::Command,
                           action->objectName(),
                           commandTitle(action),
                           page ? tr("Page") : tr("Command"),
                           action->shortcut().toString(QKeySequence::NativeText),
                           {}});
    }
    model_->setActions(entries);
}

void Palette::fillRecent()
{
    const QStringList used = settings_.get(setting::used, placeOf(workspace_));
    QStringList ids;
    for (const QString &memory : used)
        if (memory.startsWith(QLatin1String("record:")))
            ids << memory.mid(7);
    model_->setRecent(used,
                      workspace_ ? recordsNamed(workspace_->source(), ids) : std::vector<FoundRecord>());
}

/// Away from the window's thread: a key press costs the window no more than commands and pages.
void Palette::search()
{
    const QString words = line_->text().simplified();
    model_->setTyped(words);
    if (!workspace_ || words.isEmpty())
        return;
    guarded(dialogs_, this, [&] {
        auto reading = std::shared_ptr<Reading>(workspace_->openReader());
        Job::run(
            this, tr("Searching"),
            [reading, words](const Progress &progress) {
                progress.throwIfCancelled();
                reading->stopAlsoWhile([progress] { return progress.isCancelled(); });
                return findRecords(reading->source(), words, mostRecords);
            },
            [this, words](const std::vector<FoundRecord> &found) {
                std::vector<FoundRecord> shown;
                std::ranges::copy_if(found, std::back_inserter(shown), [](const FoundRecord &record) {
                    return !record.reg->parent && !record.reg->single;
                });
                model_->setRecords(words, shown);
            },
            [this](const Error &error) { dialogs_.failure(this, error); });
    });
}

void Palette::move(int rows)
{
    const int row = std::clamp(list_->currentIndex().row() + rows, 0, std::max(0, model_->rowCount() - 1));
    list_->setCurrentIndex(model_->index(row, 0));
}

void Palette::choose(int row)
{
    if (row < 0 || row >= model_->rowCount())
        return;
    const PaletteEntry entry = model_->entry(row);
    rememberUse(settings_, workspace_, entry.memory());
    hide(); // what is chosen may open a dialog of its own
    if (entry.kind == PaletteEntry::Kind::Record)
        emit recordChosen(entry.key);
    else
        commands_.action(entry.key.toLatin1().constData())->trigger();
    close();
}

/// A window without a frame of the platform: the line is where it ends.
void Palette::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(theme.muted);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Palette::place()
{
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize room = window ? window->size() : QSize(1024, 640);
    resize(std::min(640, room.width() - 40), std::min(460, room.height() - 120));
    if (window)
        QDialog::move(window->mapToGlobal(QPoint((room.width() - width()) / 2, 72)));
    line_->setFocus();
}
