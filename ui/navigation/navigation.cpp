// ui/navigation/navigation.cpp
#include "navigation/navigation.h"
#include "navigation/navigationdelegate.h"
#include "navigation/rooms.h"
#include "navigation/workspacecolour.h"
#include "support/controls.h"
#include "support/dialogs.h"
#include "support/guard.h"
#include "support/settings.h"
#include "workspace/job.h"
#include "workspace/reading.h"
#include "workspace/workspace.h"
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using Role = NavigationDelegate::Role;

/// No name is cut short where there is room; beside it stand icon, red count and count.
static int roomyWidth()
{
    const QFontMetrics metrics(Theme::strong());
    int widest = 0;
    for (const RoomInfo &room : rooms())
        widest = std::max(widest, metrics.horizontalAdvance(roomTitle(room)));
    return std::clamp(widest + 112, 224, 304);
}

Navigation::Navigation(Workspace &workspace, Settings &settings, Dialogs &dialogs, QWidget *parent)
    : QFrame(parent)
    , workspace_(workspace)
    , settings_(settings)
    , dialogs_(dialogs)
    , name_(label({}, Theme::heading2()))
    , path_(label({}, Theme::small(), &Theme::muted))
    , colour_(new QLabel)
    , tree_(new QTreeView)
    , model_(new QStandardItemModel(this))
    , soon_(new QTimer(this))
{
    setFixedWidth(roomyWidth());
    setFocusProxy(tree_);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    tree_->setModel(model_);
    tree_->setItemDelegate(new NavigationDelegate(tree_));
    tree_->setHeaderHidden(true);
    tree_->setRootIsDecorated(false);
    tree_->setIndentation(0);
    tree_->setExpandsOnDoubleClick(false);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setMouseTracking(true);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree_->viewport()->setBackgroundRole(QPalette::AlternateBase);
    tree_->setAccessibleName(tr("Pages"));
    tree_->setObjectName(QStringLiteral("navigation"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(line());
    column->addSpacing(4);
    column->addWidget(tree_, 1);
    fill();

    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.parent().isValid())
                    emit roomRequested(index.data(Role::RoomRole).toInt());
            });
    tree_->viewport()->installEventFilter(this);
    tree_->installEventFilter(this);
    connect(tree_, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid())
            tree_->setExpanded(index, !tree_->isExpanded(index));
    });
    const auto fold = [this] {
        QStringList folded;
        for (int i = 0; i < model_->rowCount(); ++i)
            if (!tree_->isExpanded(model_->index(i, 0)))
                folded << model_->index(i, 0).data(Role::KeyRole).toString();
        settings_.set(setting::folded, folded);
    };
    connect(tree_, &QTreeView::expanded, this, fold);
    connect(tree_, &QTreeView::collapsed, this, fold);

    soon_->setSingleShot(true);
    soon_->setInterval(0);
    connect(soon_, &QTimer::timeout, this, [this] { guarded(dialogs_, this, [this] { refresh(); }); });
    connect(&workspace_, &Workspace::changed, soon_, qOverload<>(&QTimer::start));
    connect(&workspace_, &Workspace::openPointsChanged, soon_, qOverload<>(&QTimer::start));
    guarded(dialogs_, this, [this] { refresh(); });
}

QWidget *Navigation::head()
{
    auto *made = new QWidget;
    auto *grid = new QGridLayout(made);
    grid->setContentsMargins(16, 12, 8, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    colour_->setFixedSize(14, 14);
    colour_->setAccessibleName(tr("Colour of the workspace"));
    name_->setObjectName(QStringLiteral("workspaceName"));
    name_->setWordWrap(true);
    path_->setWordWrap(true);
    QToolButton *show = iconButton(QStringLiteral("folder"), tr("Show in folder"));
    grid->addWidget(colour_, 0, 0, Qt::AlignVCenter);
    grid->addWidget(name_, 0, 1);
    grid->addWidget(show, 0, 2, Qt::AlignTop);
    grid->addWidget(path_, 1, 0, 1, 3);
    if (!workspace_.asOf()) { // an earlier day says which it is above all this
        QPushButton *today = linkButton(tr("As recorded today"));
        today->setObjectName(QStringLiteral("asRecordedOn"));
        today->setToolTip(tr("Show the workspace as recorded on another day"));
        grid->addWidget(today, 2, 0, 1, 3, Qt::AlignLeft);
        connect(today, &QPushButton::clicked, this, &Navigation::dayRequested);
    }
    grid->setColumnStretch(1, 1);
    connect(show, &QToolButton::clicked, this,
            [this] { dialogs_.showOutside(QFileInfo(workspace_.path()).absolutePath()); });
    return made;
}

void Navigation::fill()
{
    const QStringList folded = settings_.get(setting::folded);
    QStandardItem *section = nullptr;
    int number = 0;
    for (const RoomInfo &room : rooms()) {
        const QString title = sectionTitle(room);
        if (!section || section->text() != title) {
            section = new QStandardItem(title);
            section->setSelectable(false);
            section->setData(QLatin1String(room.section), Role::KeyRole);
            model_->appendRow(section);
        }
        auto *item = new QStandardItem(roomTitle(room));
        item->setData(number, Role::RoomRole);
        item->setData(QLatin1String(room.icon), Role::IconRole);
        item->setToolTip(tr("%1 (Alt+%2)").arg(roomTitle(room)).arg(number + 1));
        section->appendRow(item);
        ++number;
    }
    for (int i = 0; i < model_->rowCount(); ++i)
        tree_->setExpanded(model_->index(i, 0),
                           !folded.contains(model_->index(i, 0).data(Role::KeyRole).toString()));
}

static QString shownPath(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path), home = QDir::toNativeSeparators(QDir::homePath());
    return native.startsWith(home + QDir::separator()) ? native.mid(home.size() + 1) : native;
}

/// A file name breaks nowhere by itself: zero-width spaces let the label wrap after each folder.
static QString breakable(QString path)
{
    return path.replace(QDir::separator(), QDir::separator() + QString(QChar(0x200B)));
}

void Navigation::requestPressing(const QModelIndex &index)
{
    if (index.data(Role::UrgentRole).toInt() > 0)
        emit pressingRequested(index.data(Role::RoomRole).toInt());
}

/// A click on the red count opens the list behind it, as Enter on the row does.
bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tree_->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = static_cast<const QMouseEvent *>(event)->position().toPoint();
        const QModelIndex index = tree_->indexAt(at);
        if (NavigationDelegate::urgentRect(tree_->visualRect(index), index).contains(at))
            requestPressing(index);
    }
    if (watched == tree_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            requestPressing(tree_->currentIndex());
    }
    return QFrame::eventFilter(watched, event);
}

void Navigation::refresh()
{
    name_->setText(workspace_.name());
    QString where = breakable(shownPath(workspace_.path()));
    if (workspace_.isSealed())
        where += u' ' + tr("· encrypted with a passphrase");
    if (workspace_.isReadOnly() && !workspace_.asOf()) // an earlier day says so itself
        where += u' ' + tr("· can only be read");
    path_->setText(where);
    path_->setToolTip(Qt::convertFromPlainText(QDir::toNativeSeparators(workspace_.path())));

    const RegisterInfo &own = registerNamed(workspace_.source().registers(), u"workspace");
    QString code;
    for (const Record &record : workspace_.source().all(own))
        code = valueOf(own, record.row, "colour").toString();
    QPixmap patch(colour_->size() * devicePixelRatioF());
    patch.setDevicePixelRatio(devicePixelRatioF());
    patch.fill(Qt::transparent);
    QPainter painter(&patch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(workspaceColour(code));
    painter.drawRoundedRect(QRectF(0, 0, 14, 14), 4, 4);
    painter.end();
    colour_->setPixmap(patch);

    countPoints();
    showCounts();
}

/// Of few records at once; of many in a job, and until it is done the counts are those of before.
void Navigation::countPoints()
{
    static constexpr qint64 few = 300;
    const Source &source = workspace_.source();
    qint64 records = 0;
    for (const RegisterInfo *reg : source.registers())
        records += reg->parent ? 0 : source.count(*reg);
    const PointCounting how(workspace_);
    if (records <= few) {
        counts_ = roomCounts(source, how);
        return;
    }
    std::shared_ptr<Reading> reading = workspace_.openReader();
    Job::run(
        this, {},
        [how, reading = std::move(reading)](const Progress &progress) {
            progress.throwIfCancelled();
            reading->stopAlsoWhile([progress] { return progress.isCancelled(); });
            return roomCounts(reading->source(), how);
        },
        [this](const RoomCounts &counts) {
            counts_ = counts;
            guarded(dialogs_, this, [this] { showCounts(); });
        },
        [this](const Error &error) { dialogs_.failure(this, error); });
}

void Navigation::showCounts()
{
    for (int i = 0; i < model_->rowCount(); ++i)
        for (int j = 0; j < model_->item(i)->rowCount(); ++j) {
            QStandardItem *item = model_->item(i)->child(j);
            countRoom(item, item->data(Role::RoomRole).toInt());
        }
}

void Navigation::countRoom(QStandardItem *item, int room)
{
    const RoomInfo &info = rooms()[std::size_t(room)];
    QString spoken = roomTitle(info);
    int count = -1, pressing = 0;
    if (info.kind == RoomInfo::Kind::Register) {
        const RegisterInfo &reg =
            registerNamed(workspace_.source().registers(), QString::fromLatin1(info.key));
        count = reg.single ? -1 : int(workspace_.source().count(reg));
        pressing = counts_.pressing.value(QLatin1String(info.key));
    } else if (info.kind == RoomInfo::Kind::Points) {
        count = counts_.open;
    }
    item->setData(count < 0 ? QVariant() : QVariant(count), Role::CountRole);
    item->setData(pressing, Role::UrgentRole);
    if (count >= 0)
        spoken += QStringLiteral(", %1").arg(count);
    QString tip = tr("%1 (Alt+%2)").arg(roomTitle(info)).arg(room + 1);
    if (pressing > 0) {
        const QString why =
            tr("%n with something overdue, or that the law asks for and is not recorded", nullptr, pressing);
        spoken += QStringLiteral(", ") + why;
        tip += u'\n' + why + u'\n' + tr("A click on the red count, or Enter, lists them.");
    }
    item->setToolTip(tip);
    item->setData(spoken, Qt::AccessibleTextRole);
}

void Navigation::setCurrent(int room)
{
    for (int i = 0; i < model_->rowCount(); ++i)
        for (int j = 0; j < model_->item(i)->rowCount(); ++j)
            if (model_->item(i)->child(j)->data(Role::RoomRole).toInt() == room) {
                tree_->setExpanded(model_->index(i, 0), true);
                tree_->setCurrentIndex(model_->item(i)->child(j)->index());
            }
}

int Navigation::current() const
{
    const QModelIndex index = tree_->currentIndex();
    return index.parent().isValid() ? index.data(Role::RoomRole).toInt() : -1;
}
