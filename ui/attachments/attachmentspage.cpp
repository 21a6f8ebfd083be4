// ui/attachments/attachmentspage.cpp - what is done with the files; how the page is laid out stands in
// attachmentspagelayout.cpp
#include "attachments/attachmentspage.h"
#include "attachments/attachmentviewer.h"
#include "attachments/fileadder.h"
#include "attachments/signedfiles.h"
#include "schema/outputfile.h"
#include "storage/blobs.h"
#include "support/controls.h"
#include "support/guard.h"
#include "views/attachmentsmodel.h"
#include "workspace/attaching.h"
#include "workspace/reading.h"
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

AttachmentsPage::AttachmentsPage(Workspace &workspace, const Translator &translator, Dialogs &dialogs,
                                 QWidget *parent)
    : QWidget(parent)
    , workspace_(workspace)
    , translator_(translator)
    , dialogs_(dialogs)
    , model_(new AttachmentsModel(workspace, translator, this))
    , adder_(new FileAdder(workspace, dialogs, this))
    , signed_(new SignedFiles(workspace, dialogs, this))
    , add_(plainButton(tr("Add files…"), QStringLiteral("add")))
    , look_(plainButton(tr("Open")))
    , save_(iconButton(QStringLiteral("download"), tr("Save a copy outside the workspace…")))
    , rename_(iconButton(QStringLiteral("edit"), tr("Rename")))
    , remove_(iconButton(QStringLiteral("delete"), tr("Remove")))
    , stop_(iconButton(QStringLiteral("close"), tr("Stop")))
    , table_(new QTableView)
    , stack_(new QStackedWidget)
    , working_(progressLine())
    , chosen_(label({}, Theme::small(), &Theme::muted))
{
    setAcceptDrops(!workspace.isReadOnly());
    add_->setObjectName(QStringLiteral("attachmentAdd"));
    look_->setObjectName(QStringLiteral("attachmentOpen"));
    save_->setObjectName(QStringLiteral("attachmentSave"));
    save_->setText(tr("Save a copy…"));
    rename_->setObjectName(QStringLiteral("attachmentRename"));
    remove_->setObjectName(QStringLiteral("attachmentRemove"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 12, 12, 8);
    column->setSpacing(8);
    column->addWidget(bar());
    column->addWidget(working_);
    column->addWidget(stack_, 1);
    stack_->addWidget(emptyPage());
    stack_->addWidget(listPage());
    connect(add_, &QPushButton::clicked, this, &AttachmentsPage::choose);
    connect(look_, &QPushButton::clicked, this, &AttachmentsPage::look);
    connect(save_, &QToolButton::clicked, this, [this] {
        if (const AttachmentsModel::One *one = model_->at(table_->currentIndex()))
            saveOut(one->attachment);
    });
    connect(rename_, &QToolButton::clicked, this, &AttachmentsPage::rename);
    connect(remove_, &QToolButton::clicked, this, &AttachmentsPage::remove);
    connect(stop_, &QToolButton::clicked, adder_, &FileAdder::stop);
    connect(adder_, &FileAdder::progressed, this, [this](int percent, const QString &file) {
        progress_->setValue(percent);
        file_->setText(file);
        working_->show();
    });
    connect(adder_, &FileAdder::ended, working_, &QWidget::hide);
    connect(model_, &QAbstractItemModel::modelReset, this, &AttachmentsPage::refresh);
    connect(signed_, &SignedFiles::found, model_, &AttachmentsModel::setSigned);
    table_->installEventFilter(this);
    refresh();
}

bool AttachmentsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != table_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        look();
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    case Qt::Key_F2:
        rename();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void AttachmentsPage::setRecord(const QString &id)
{
    keepNote();
    model_->setRecord(id);
    refresh();
}

int AttachmentsPage::count() const
{
    return model_->rowCount();
}

void AttachmentsPage::refresh()
{
    stack_->setCurrentIndex(count() > 0 ? 1 : 0);
    if (count() > 0 && !table_->currentIndex().isValid())
        table_->setCurrentIndex(model_->index(count() - 1, 0));
    add_->setEnabled(!workspace_.isReadOnly());
    showChosen();
    lookForSignatures();
    emit changed();
}

/// Each is read by a process of its own: only where somebody sees what comes of it.
void AttachmentsPage::lookForSignatures()
{
    if (!isVisible())
        return;
    std::vector<Attachment> files;
    for (const AttachmentsModel::One &one : model_->files())
        files.push_back(one.attachment);
    signed_->look(files);
}

void AttachmentsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lookForSignatures();
}

void AttachmentsPage::showChosen()
{
    const AttachmentsModel::One *one = model_->at(table_->currentIndex());
    const bool writable = !workspace_.isReadOnly();
    chosen_->setVisible(table_->isColumnHidden(AttachmentsModel::TypeColumn)); // else the row says it
    look_->setVisible(count() > 0);
    look_->setEnabled(one && shownAs(one->attachment.mediaType) != Shown::Outside);
    look_->setToolTip(!one || look_->isEnabled()
                          ? QString()
                          : tr("Files of this type are not shown here. Save a copy to open it elsewhere."));
    for (QToolButton *button : {save_, rename_, remove_})
        button->setVisible(count() > 0);
    save_->setEnabled(one);
    rename_->setEnabled(one && writable);
    remove_->setEnabled(one && writable);
    if (!one) {
        noteOf_.clear();
        return;
    }
    QStringList words;
    for (const int column :
         {AttachmentsModel::TypeColumn, AttachmentsModel::SizeColumn, AttachmentsModel::AddedColumn})
        words << model_->index(table_->currentIndex().row(), column).data().toString();
    words.removeAll(QString());
    chosen_->setText(words.join(QStringLiteral(" · ")));
    if (noteOf_ == one->id && note_->hasFocus())
        return; // what is being typed stays
    noteOf_ = one->id;
    note_->setText(one->attachment.note);
}

void AttachmentsPage::keep()
{
    keepNote();
    if (adder_->isBusy())
        adder_->finish();
}

void AttachmentsPage::keepNote()
{
    const QString id = noteOf_;
    if (id.isEmpty() || workspace_.isReadOnly() || !workspace_.source().registerOf(id))
        return;
    guarded(dialogs_, this, [&] { model_->setNote(id, note_->text()); });
}

void AttachmentsPage::choose()
{
    // One file at a time here; several can be dropped.
    const QString path =
        dialogs_.openFile(this, tr("Add a file"), QString(), tr("All files") + QStringLiteral(" (*)"));
    if (!path.isEmpty())
        addFiles({path});
}

void AttachmentsPage::addFiles(const QStringList &paths)
{
    if (workspace_.isReadOnly() || paths.isEmpty())
        return;
    const QString id = saved ? saved() : model_->record();
    if (!id.isEmpty())
        adder_->add(id, paths);
}

void AttachmentsPage::look()
{
    const AttachmentsModel::One *one = model_->at(table_->currentIndex());
    if (!one)
        return;
    const Attachment &file = one->attachment;
    const Shown as = shownAs(file.mediaType);
    if (as == Shown::Outside)
        return saveOut(file);
    guarded(dialogs_, this, [&] {
        auto *viewer = new AttachmentViewer(workspace_, translator_, file, as, this);
        connect(viewer, &AttachmentViewer::saveRequested, this, [this, file] { saveOut(file); });
        viewer->show();
    });
}

void AttachmentsPage::saveOut(const Attachment &chosen)
{
    const Attachment file = chosen; // the list may be read anew while its name is asked for
    QString name = QFileInfo(file.fileName.isEmpty() ? file.name : file.fileName).fileName();
    for (QChar &c : name)
        if (!c.isPrint())
            c = u'_';
    const QString folder = QFileInfo(workspace_.path()).absolutePath();
    const QString path = dialogs_.saveFile(this, tr("Save a copy outside the workspace"),
                                           QDir(folder).filePath(name), QString());
    if (path.isEmpty())
        return;
    guarded(dialogs_, this, [&] {
        writeFile(path, Blobs(workspace_.openReader()->contents()).bytes(file.content, Blobs::most));
    });
}

void AttachmentsPage::rename()
{
    if (!rename_->isEnabled() || !table_->currentIndex().isValid())
        return;
    const QModelIndex index = model_->index(table_->currentIndex().row(), AttachmentsModel::NameColumn);
    auto *line = new QLineEdit(index.data().toString());
    line->setObjectName(QStringLiteral("attachmentName"));
    line->setAccessibleName(tr("Name of the file in this record"));
    const QString id = model_->at(index)->id;
    table_->setIndexWidget(index, line);
    line->selectAll();
    line->setFocus(Qt::OtherFocusReason);
    connect(line, &QLineEdit::editingFinished, this, [this, line, index, id] {
        if (table_->indexWidget(index) != line)
            return;
        const QString name = line->text();
        table_->setIndexWidget(index, nullptr);
        table_->setFocus(Qt::OtherFocusReason);
        guarded(dialogs_, this, [&] { model_->rename(id, name); });
    });
}

void AttachmentsPage::remove()
{
    const AttachmentsModel::One *one = model_->at(table_->currentIndex());
    if (!one || !remove_->isEnabled())
        return;
    const QString id = one->id;
    noteOf_.clear();
    guarded(dialogs_, this, [&] { model_->remove(id); });
}

static QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

void AttachmentsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // whatever was proposed: the files stay where they are
    event->accept();
    addFiles(paths);
}

void AttachmentsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < 520; // what is hidden stands in the line beneath
    table_->setColumnHidden(AttachmentsModel::TypeColumn, narrow);
    table_->setColumnHidden(AttachmentsModel::AddedColumn, narrow);
    save_->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    chosen_->setVisible(narrow);
}
