// ui/workspaceview.cpp
#include "workspaceview.h"
#include "dialogs/reviewdialog.h"
#include "dialogs/templatechooser.h"
#include "draftbar.h"
#include "forms/recordpanel.h"
#include "navigation/navigation.h"
#include "navigation/rooms.h"
#include "recordwindows.h"
#include "reports/reportpage.h"
#include "support/guard.h"
#include "tables/historypage.h"
#include "tables/openpointspage.h"
#include "tables/registerpage.h"
#include "workspace/job.h"
#include "workspace/templates.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

WorkspaceView::WorkspaceView(Workspace &workspace, const Ports &ports, QWidget *parent)
    : QWidget(parent)
    , workspace_(workspace)
    , ports_(ports)
    , navigation_(new Navigation(workspace, ports.settings, ports.dialogs))
    , drafts_(new DraftBar(workspace, ports.translator, ports.dialogs))
    , windows_(new RecordWindows(workspace, ports, this))
    , stack_(new QStackedWidget)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(navigation_);
    auto *edge = new QFrame;
    edge->setFixedWidth(1);
    edge->setAutoFillBackground(true);
    edge->setBackgroundRole(QPalette::Mid);
    row->addWidget(edge);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(drafts_);
    column->addWidget(stack_, 1);
    row->addLayout(column, 1);
    connect(navigation_, &Navigation::roomRequested, this, &WorkspaceView::goTo);
    connect(navigation_, &Navigation::pressingRequested, this, &WorkspaceView::showPressing);
    connect(navigation_, &Navigation::dayRequested, this, &WorkspaceView::dayRequested);
    connectWindows();
    connect(drafts_, &DraftBar::continued, this, [this](const Draft &draft) {
        const int room = roomIndex(draft.key.section(u'/', 0, 0));
        guarded(ports_.dialogs, this, [&] {
            goTo(room);
            if (room_ == room)
                registerPage(room)->continueDraft(draft);
        });
    });
    setFocusProxy(navigation_);
    goTo(0);
}

WorkspaceView::~WorkspaceView()
{
    disconnect(qApp, nullptr, this, nullptr); // the keyboard moves on while the pages go
    windows_->disconnect(this);
    delete windows_;
}

void WorkspaceView::connectWindows()
{
    connect(windows_, &RecordWindows::opened, this, &WorkspaceView::windowOpened);
    connect(windows_, &RecordWindows::edited, this, &WorkspaceView::edited);
    connect(windows_, &RecordWindows::recordsChanged, this, &WorkspaceView::refreshDrafts);
    connect(windows_, &RecordWindows::recordRequested, this, [this](const QString &id) {
        openRecord(id);
        window()->raise();
        window()->activateWindow();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now)
            leaveOtherWindow(now->window());
    });
}

/// Going to another window of this workspace leaves the record in the one before: it is saved, so that what
/// is shown twice is the same. Another program may be looked at in between.
void WorkspaceView::leaveOtherWindow(const QWidget *now)
{
    if (now == lastWindow_ || !(now == window() || windows_->holds(now)))
        return;
    const bool wasMain = lastWindow_ == window(), first = !lastWindow_;
    lastWindow_ = now;
    if (!first)
        guarded(ports_.dialogs, this, [&] { wasMain ? commitPage() : windows_->commitOthers(now); });
}

void WorkspaceView::showPressing(int room)
{
    goTo(room);
    if (RegisterPage *page = room_ == room ? currentRegister() : nullptr)
        guarded(ports_.dialogs, this, [page] { page->showPressing(); });
}

/// What is asked at the record itself is not asked above it too.
void WorkspaceView::refreshDrafts()
{
    QStringList open = windows_->records();
    if (const RegisterPage *page = currentRegister())
        open << page->currentRecord();
    guarded(ports_.dialogs, this, [&] { drafts_->setOpen(open); });
}

void WorkspaceView::goTo(int room)
{
    if (room < 0 || room >= int(rooms().size()) || room == room_)
        return;
    guarded(ports_.dialogs, this, [&] {
        if (!commitPage())
            return;
        stack_->setCurrentWidget(page(room));
        room_ = room;
        refreshDrafts();
    });
    navigation_->setCurrent(room_);
    emit roomChanged(room_);
}

QWidget *WorkspaceView::page(int room)
{
    QWidget *&known = pages_[room];
    if (!known) {
        known = makePage(room);
        known->setObjectName(QLatin1String(rooms()[std::size_t(room)].key));
        stack_->addWidget(known);
    }
    return known;
}

QWidget *WorkspaceView::makePage(int room)
{
    const RoomInfo &info = rooms()[std::size_t(room)];
    switch (info.kind) {
    case RoomInfo::Kind::Register: {
        const RegisterInfo &reg =
            registerNamed(workspace_.source().registers(), QString::fromLatin1(info.key));
        auto *made = new RegisterPage(reg, workspace_, ports_.settings, ports_.translator, ports_.dialogs);
        connect(made, &RegisterPage::recordRequested, this, &WorkspaceView::openRecord);
        connect(made, &RegisterPage::edited, this, &WorkspaceView::edited);
        connect(made, &RegisterPage::recordChanged, this, &WorkspaceView::refreshDrafts);
        connect(made, &RegisterPage::windowRequested, windows_, &RecordWindows::open);
        connect(made, &RegisterPage::importRequested, this, &WorkspaceView::importRequested);
        connect(made, &RegisterPage::templateRequested, this, &WorkspaceView::newFromTemplate);
        connect(made, &RegisterPage::recordChanged, this, &WorkspaceView::recordChanged);
        return made;
    }
    case RoomInfo::Kind::Points: {
        auto *made = new OpenPointsPage(workspace_, ports_.settings, ports_.translator, ports_.dialogs);
        connect(made, &OpenPointsPage::fieldRequested, this, &WorkspaceView::openField);
        return made;
    }
    case RoomInfo::Kind::Reports: {
        auto *made = new ReportPage(workspace_, ports_.settings, ports_.translator, ports_.dialogs);
        connect(made, &ReportPage::jobStarted, this, &WorkspaceView::jobStarted);
        connect(made, &ReportPage::recordRequested, this, &WorkspaceView::openRecord);
        return made;
    }
    case RoomInfo::Kind::History:
        break;
    }
    auto *made = new HistoryPage(workspace_, ports_.translator, ports_.dialogs);
    connect(made, &HistoryPage::recordRequested, this, &WorkspaceView::openRecord);
    return made;
}

RegisterPage *WorkspaceView::registerPage(int room)
{
    return qobject_cast<RegisterPage *>(page(room));
}

RegisterPage *WorkspaceView::currentRegister() const
{
    return qobject_cast<RegisterPage *>(stack_->currentWidget());
}

ReportPage *WorkspaceView::reportPage() const
{
    return qobject_cast<ReportPage *>(stack_->currentWidget());
}

/// Shows the page that holds the record; a part is shown inside the record it belongs to. Null where the user
/// must look at a field here first.
RegisterPage *WorkspaceView::pageOf(QString &id)
{
    const RegisterInfo *reg = workspace_.source().registerOf(id);
    if (!reg)
        throw Error(tr("This record is no longer there. The change history shows what became of it."));
    while (reg && reg->parent) {
        const std::optional<Row> row = workspace_.source().find(*reg, id);
        id = row ? valueOf(*reg, *row, "parent").toString() : QString();
        reg = workspace_.source().registerOf(id);
    }
    const int room = reg ? roomIndex(QLatin1String(reg->key)) : -1;
    goTo(room);
    return room_ == room ? currentRegister() : nullptr;
}

bool WorkspaceView::holds(const QString &id) const
{
    return !id.isEmpty() && workspace_.source().registerOf(id);
}

void WorkspaceView::openRecord(const QString &id)
{
    guarded(ports_.dialogs, this, [&] {
        QString record = id;
        if (RegisterPage *page = pageOf(record))
            page->openRecord(record);
    });
}

void WorkspaceView::openField(const QString &id, const QString &field, const QString &part)
{
    guarded(ports_.dialogs, this, [&] {
        QString record = id;
        if (RegisterPage *page = pageOf(record))
            page->openField(record, field, part);
    });
}

void WorkspaceView::newRecord()
{
    guarded(ports_.dialogs, this, [&] {
        const int here = currentRegister() ? room_ : 0;
        const RegisterInfo &reg = registerNamed(workspace_.source().registers(),
                                                QString::fromLatin1(rooms()[std::size_t(here)].key));
        const int room = reg.single ? 0 : here;
        goTo(room);
        if (room_ == room)
            registerPage(room)->newRecord();
    });
}

void WorkspaceView::newFromTemplate()
{
    guarded(ports_.dialogs, this, [&] {
        const auto registerOf = [this](int room) -> const RegisterInfo & {
            return registerNamed(workspace_.source().registers(),
                                 QString::fromLatin1(rooms()[std::size_t(room)].key));
        };
        const int room = currentRegister() && hasTemplates(registerOf(room_)) ? room_ : 0;
        goTo(room);
        if (room_ != room || !registerPage(room)->commitEdits())
            return;
        auto *chooser = new TemplateChooser(registerOf(room), workspace_.source(), ports_.translator, this);
        connect(chooser, &TemplateChooser::chosen, registerPage(room),
                [page = registerPage(room)](const QString &id, const QString &language) {
                    if (const Template *begin = templateNamed(id))
                        page->beginFrom(*begin, language);
                });
        chooser->open();
    });
}

void WorkspaceView::copyRecord()
{
    if (RegisterPage *page = currentRegister())
        page->copyRecord();
}

QString WorkspaceView::currentRecord() const
{
    const RegisterPage *page = currentRegister();
    return page ? page->currentRecord() : QString();
}

void WorkspaceView::keepDrafts()
{
    for (RecordPanel *panel : findChildren<RecordPanel *>())
        panel->keepDraft();
    windows_->keepDrafts();
}

bool WorkspaceView::canCopyRecord() const
{
    const RegisterPage *page = currentRegister();
    return page && page->canCopy();
}

bool WorkspaceView::canReviewRecord() const
{
    const RegisterInfo *reg = workspace_.source().registerOf(currentRecord());
    return reg && isReviewed(*reg) && !workspace_.isReadOnly();
}

void WorkspaceView::reviewRecord()
{
    if (!canReviewRecord() || !commitPage())
        return;
    guarded(ports_.dialogs, this, [this] {
        const QString id = currentRecord();
        const RegisterInfo *reg = workspace_.source().registerOf(id);
        auto *dialog = new ReviewDialog(workspace_, *reg, id, ports_.translator, this);
        connect(dialog, &ReviewDialog::decided, this,
                [this, reg, id](const Review &review) { writeReview(*reg, id, review); });
        dialog->open();
    });
}

void WorkspaceView::writeReview(const RegisterInfo &reg, const QString &id, const Review &review)
{
    guarded(ports_.dialogs, this, [&] {
        const std::optional<Row> row = workspace_.source().find(reg, id);
        if (!row)
            throw Error(tr("This record is no longer there. The change history shows what became of it."));
        workspace_.apply({reviewed(reg, id, *row, review)}, Reason(QStringLiteral("reviewed")));
        if (RegisterPage *page = currentRegister(); page && review.outcome == ReviewOutcome::Changed)
            page->focusRecord();
    });
}

void WorkspaceView::focusSearch()
{
    if (RegisterPage *page = currentRegister())
        page->focusSearch();
    else if (ReportPage *report = reportPage())
        report->focusSearch();
    else if (auto *points = qobject_cast<OpenPointsPage *>(stack_->currentWidget()))
        points->focusSearch();
    else if (auto *history = qobject_cast<HistoryPage *>(stack_->currentWidget()))
        history->focusSearch();
}

bool WorkspaceView::commitPage()
{
    RegisterPage *page = currentRegister();
    return !page || page->commitEdits();
}

bool WorkspaceView::commitEdits()
{
    const bool here = commitPage(), elsewhere = windows_->commit();
    return here && elsewhere;
}

bool WorkspaceView::hasUncommittedEdits() const
{
    const RegisterPage *page = currentRegister();
    return (page && page->hasUncommittedEdits()) || windows_->hasUncommittedEdits();
}
