// ui/recordwindows.cpp
#include "recordwindows.h"
#include "forms/recordpanel.h"
#include "recordwindow.h"
#include <algorithm>
#include <utility>

RecordWindows::RecordWindows(Workspace &workspace, const Ports &ports, QObject *parent)
    : QObject(parent)
    , workspace_(workspace)
    , ports_(ports)
{
}

RecordWindows::~RecordWindows()
{
    blockSignals(true);
    for (RecordWindow *window : std::exchange(windows_, {}))
        delete window;
}

void RecordWindows::forget(RecordWindow *window)
{
    std::erase(windows_, window);
    emit recordsChanged();
}

void RecordWindows::open(const QString &id)
{
    const auto known =
        std::ranges::find_if(windows_, [&](RecordWindow *window) { return window->panel()->record() == id; });
    RecordWindow *window = known == windows_.end() ? nullptr : *known;
    if (!window) {
        const RegisterInfo *reg = workspace_.source().registerOf(id);
        if (!reg)
            return;
        window = new RecordWindow(*reg, workspace_, ports_);
        if (!window->open(id)) {
            delete window;
            return;
        }
        windows_.push_back(window);
        connect(window->panel(), &RecordPanel::edited, this, &RecordWindows::edited);
        connect(window->panel(), &RecordPanel::recordRequested, this, &RecordWindows::recordRequested);
        connect(window, &RecordWindow::gone, this, [this, window] { forget(window); });
        emit opened(window);
        emit recordsChanged();
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void RecordWindows::closeAll()
{
    const std::vector<RecordWindow *> all = windows_; // each is forgotten when it goes
    for (RecordWindow *window : all)
        window->close();
}

bool RecordWindows::commit()
{
    bool all = true;
    for (RecordWindow *window : windows_)
        if (!window->panel()->commit()) {
            all = false;
            window->raise();
            window->activateWindow();
        }
    return all;
}

bool RecordWindows::commitOthers(const QWidget *than)
{
    bool all = true;
    for (RecordWindow *window : windows_)
        all = (window == than || window->panel()->commit()) && all;
    return all;
}

void RecordWindows::keepDrafts()
{
    for (RecordWindow *window : windows_)
        window->panel()->keepDraft();
}

bool RecordWindows::holds(const QWidget *window) const
{
    return std::ranges::find(windows_, window) != windows_.end();
}

bool RecordWindows::hasUncommittedEdits() const
{
    return std::ranges::any_of(windows_, [](RecordWindow *window) { return window->panel()->hasEdits(); });
}

QStringList RecordWindows::records() const
{
    QStringList ids;
    for (RecordWindow *window : windows_)
        if (!window->panel()->record().isEmpty())
            ids << window->panel()->record();
    return ids;
}
