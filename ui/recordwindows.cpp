// ui/recordwindows.cpp
#include "recordwindows.h"
#include "forms/recordpanel.h"
#include "recordwindow.h"
#include <algorithm>

RecordWindows::RecordWindows(Workspace &workspace, const Ports &ports, QObject *parent)
    : QObject(parent)
    , workspace_(workspace)
    , ports_(ports)
{
}

RecordWindows::~RecordWindows()
{
    for (const auto &window : alive())
        delete window;
}

std::vector<QPointer<RecordWindow>> RecordWindows::alive() const
{
    std::vector<QPointer<RecordWindow>> out;
    std::ranges::copy_if(windows_, std::back_inserter(out), [](const auto &window) { return bool(window); });
    return out;
}

void RecordWindows::open(const QString &id)
{
    windows_ = alive();
    const auto known =
        std::ranges::find_if(windows_, [&](const auto &window) { return window->panel()->record() == id; });
    RecordWindow *window = known == windows_.end() ? nullptr : known->data();
    if (!window) {
        const RegisterInfo *reg = workspace_.source().registerOf(id);
        if (!reg)
            return;
        window = new RecordWindow(*reg, workspace_, ports_);
        if (!window->open(id)) {
            delete window;
            return;
        }
        windows_.emplace_back(window);
        connect(window->panel(), &RecordPanel::edited, this, &RecordWindows::edited);
        connect(window->panel(), &RecordPanel::recordRequested, this, &RecordWindows::recordRequested);
        connect(window, &QObject::destroyed, this, &RecordWindows::recordsChanged);
        emit opened(window);
        emit recordsChanged();
    }
    window->show();
    window->raise();
    window->activateWindow();
}

bool RecordWindows::commit()
{
    bool all = true;
    for (const auto &window : alive())
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
    for (const auto &window : alive())
        all = (window == than || window->panel()->commit()) && all;
    return all;
}

bool RecordWindows::holds(const QWidget *window) const
{
    return std::ranges::any_of(alive(), [window](const auto &each) { return each == window; });
}

bool RecordWindows::hasUncommittedEdits() const
{
    return std::ranges::any_of(alive(), [](const auto &window) { return window->panel()->hasEdits(); });
}

QStringList RecordWindows::records() const
{
    QStringList ids;
    for (const auto &window : alive())
        if (!window->panel()->record().isEmpty())
            ids << window->panel()->record();
    return ids;
}
