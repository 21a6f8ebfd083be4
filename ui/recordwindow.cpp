// ui/recordwindow.cpp
#include "recordwindow.h"
#include "forms/recordhead.h"
#include "forms/recordpanel.h"
#include "support/settings.h"
#include "support/theme.h"
#include <QCloseEvent>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

RecordWindow::RecordWindow(const RegisterInfo &reg, Workspace &workspace, const Ports &ports)
    : workspace_(workspace)
    , ports_(ports)
    , panel_(new RecordPanel(reg, workspace, ports.settings, ports.translator, ports.dialogs))
{
    setObjectName(QStringLiteral("recordWindowOf"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowIcon(icon(QStringLiteral("custos"), &Theme::accent));
    setMinimumSize(RecordPanel::leastWidth, 360);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(panel_);
    panel_->setPlace(RecordPlace::Window);
    connect(panel_, &RecordPanel::edited, this, &RecordWindow::showTitle);
    connect(panel_, &RecordPanel::committed, this, &RecordWindow::showTitle);
    connect(panel_, &RecordPanel::closed, this, &QWidget::close); // deleted elsewhere, or here
    connect(panel_, &RecordPanel::escaped, this, &QWidget::close);
    connect(&workspace, &Workspace::changed, this, &RecordWindow::showTitle);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    if (!restoreGeometry(ports.settings.get(setting::recordWindow)))
        resize(QSize(760, 800).boundedTo(screen()->availableSize()));
}

RecordWindow::~RecordWindow()
{
    emit gone();
}

bool RecordWindow::open(const QString &id)
{
    const bool opened = panel_->openRecord(id);
    showTitle();
    return opened;
}

void RecordWindow::showTitle()
{
    setWindowTitle(tr("%1 – %2 – Custos").arg(panel_->name(), workspace_.name()));
}

void RecordWindow::closeEvent(QCloseEvent *event)
{
    const bool saved = panel_->commit();
    if (saved)
        ports_.settings.set(setting::recordWindow, saveGeometry());
    event->setAccepted(saved);
}
