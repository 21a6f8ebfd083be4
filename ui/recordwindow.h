// ui/recordwindow.h - one record in a window of its own
#pragma once
#include "workspaceview.h"

class RecordPanel;

class RecordWindow final : public QWidget {
    Q_OBJECT
public:
    RecordWindow(const RegisterInfo &reg, Workspace &workspace, const Ports &ports);
    ~RecordWindow() override;
    bool open(const QString &id); ///< false: there is no such record; the user has been told
    RecordPanel *panel() const { return panel_; }

signals:
    void gone(); ///< while it still is a RecordWindow; QObject::destroyed comes when it no longer is one

protected:
    void closeEvent(QCloseEvent *event) override; ///< what was typed is saved, or the window stays

private:
    void showTitle();

    Workspace &workspace_;
    Ports ports_;
    RecordPanel *panel_;
};
