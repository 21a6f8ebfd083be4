// ui/pastview.h - the workspace as recorded at an earlier moment: the same pages under a band that says so,
// and the comparison with today
#pragma once
#include "workspaceview.h"

class DifferencesPage;
class InkLabel;
class QPushButton;
class QStackedWidget;
struct Past;

class PastView final : public QWidget {
    Q_OBJECT
public:
    /// \throws StorageError
    PastView(const Past &past, Workspace &now, const Ports &ports, QWidget *parent = nullptr);
    ~PastView() override;

    WorkspaceView *view() const { return view_; }
    QDate day() const;
    void toggleComparison();
    bool isComparing() const;
    void focusSearch();

signals:
    void backRequested();
    void dayRequested(); ///< another one
    void recordTodayRequested(const QString &id);
    void jobStarted(Job *job);

private:
    QWidget *band(int erased, const QLocale &locale);

    std::unique_ptr<Workspace> past_;
    WorkspaceView *view_;
    DifferencesPage *differences_;
    QStackedWidget *stack_;
    QPushButton *compare_ = nullptr;
};
