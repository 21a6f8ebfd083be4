// ui/attachments/attachmentviewer.h - a window that shows one attachment: pages and pictures as pictures,
// text as text, all of it read in the reader process; nothing is written to disk
#pragma once
#include "exchange/reader.h"
#include "registers/attachment.h"
#include "workspace/attaching.h"
#include <QPointer>
#include <QTimer>
#include <QWidget>

class InkLabel;
class QHBoxLayout;
class QPushButton;
class Job;
class Translator;
class Workspace;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QToolButton;

class AttachmentViewer final : public QWidget {
    Q_OBJECT
public:
    AttachmentViewer(const Workspace &workspace, const Translator &translator, const Attachment &attachment,
                     Shown as, QWidget *parent);
    int page() const { return page_; } ///< from 0
    int pageCount() const { return pages_; } ///< 0: not known yet
    void goToPage(int page);

signals:
    void saveRequested(); ///< of a copy outside the workspace
    void shown(); ///< what was asked for, or why not

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *head();
    QWidget *bar();
    QWidget *place();
    void setZoom(int percent);
    void ask();
    void askText();
    void askSignatures();
    void showSignatures(const Read &read);
    void take(const Read &read);
    void takeText(const Read &read);
    void say(const QString &sentence);
    void scaleToWindow();
    void refresh();
    int wantedWidth() const;

    const Workspace &workspace_;
    const Translator &translator_;
    const Attachment attachment_;
    const Shown as_;
    int page_ = 0, pages_ = 0, zoom_ = 100;
    bool failed_ = false;
    QImage picture_;
    QTimer settle_; // a window being resized asks once it stands still
    QStackedWidget *stack_;
    QScrollArea *area_;
    QLabel *sheet_;
    QPlainTextEdit *text_;
    InkLabel *sentence_, *where_, *percent_;
    QWidget *signatures_;
    QToolButton *previous_, *next_, *smaller_, *larger_;
    QPushButton *asText_;
};
