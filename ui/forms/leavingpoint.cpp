// ui/forms/leavingpoint.cpp
#include "forms/leavingpoint.h"
#include "schema/translator.h"
#include "support/controls.h"
#include "support/guard.h"
#include "views/datewords.h"
#include "views/openpointsmodel.h"
#include "views/pointcounts.h"
#include "views/titles.h"
#include "workspace/leaving.h"
#include "workspace/workspace.h"
#include <QAbstractProxyModel>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

static constexpr int proposedMonths = 6, mostYears = 3; // a decision nobody looks at again is none

LeaveDialog::LeaveDialog(const LeftSubject &subject, QDate today, const Translator &translator,
                         QWidget *parent)
    : QDialog(parent)
    , reason_(new QPlainTextEdit)
    , until_(dayEdit(QStringLiteral("leaveUntil"), today.addMonths(proposedMonths), translator.locale(),
                     dayFormat(translator)))
{
    setObjectName(QStringLiteral("leaving"));
    setWindowTitle(tr("Leave as it is"));
    setAttribute(Qt::WA_DeleteOnClose);
    reason_->setObjectName(QStringLiteral("leaveReason"));
    reason_->setTabChangesFocus(true);
    reason_->setFixedHeight(88);
    reason_->viewport()->setAutoFillBackground(false); // the style paints the ground, with round corners
    reason_->document()->setDocumentMargin(7);
    until_->setDateRange(today, today.addYears(mostYears));
    InkLabel *shows = label(subject.words, Theme::strong());
    shows->setWordWrap(true);
    InkLabel *about = label(subject.about, Theme::small(), &Theme::muted);
    about->setObjectName(QStringLiteral("leaveAbout"));
    about->setWordWrap(true);
    about->setVisible(!subject.about.isEmpty());
    InkLabel *after =
        label(tr("It is not counted until then, and is an open point again on the day after. The "
                 "reason stands in the workspace, in its change history and in the internal report."),
              Theme::small(), &Theme::muted);
    after->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(shows);
    column->addWidget(about);
    column->addSpacing(4);
    column->addWidget(buddyLabel(tr("&Reason (required)"), reason_));
    column->addWidget(reason_);
    column->addWidget(buddyLabel(tr("&Until"), until_));
    column->addWidget(until_, 0, Qt::AlignLeft);
    column->addWidget(after);
    column->addSpacing(16);
    column->addStretch();
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = primaryButton(tr("Leave as it is"));
    save->setObjectName(QStringLiteral("leaveSave"));
    save->setDefault(true);
    save->setEnabled(false);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(plainButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    fitHeight(this, 460);
    const auto reason = [this] { return reason_->toPlainText().trimmed(); };
    connect(reason_, &QPlainTextEdit::textChanged, save,
            [save, reason] { save->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, reason] {
        const QString why = reason();
        const QDate until = until_->date();
        accept();
        emit decided(why, until);
    });
}

/// The point behind a row of a table, through the proxies between it and the model.
static const PointLine *lineAt(QModelIndex index, const OpenPointsModel *model)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model()))
        index = proxy->mapToSource(index);
    return index.isValid() && index.model() == model ? model->at(index) : nullptr;
}

QPushButton *leaveButtonFor(QTableView *table, const OpenPointsModel *model,
                            const std::function<void(const OpenPoint &)> &leave)
{
    QPushButton *button = plainButton(LeaveDialog::tr("Leave as it is…"));
    button->setObjectName(QStringLiteral("leavePoint"));
    const auto refresh = [table, model, button] {
        const PointLine *line = lineAt(table->currentIndex(), model);
        button->setEnabled(line);
        button->setToolTip(line ? QString() : LeaveDialog::tr("Choose an open point first"));
        button->setText(line && line->left ? LeaveDialog::tr("Open again")
                                           : LeaveDialog::tr("Leave as it is…"));
    };
    QObject::connect(table->selectionModel(), &QItemSelectionModel::currentChanged, button, refresh);
    QObject::connect(model, &OpenPointsModel::counted, button, refresh, Qt::QueuedConnection);
    QObject::connect(button, &QPushButton::clicked, table, [table, model, leave] {
        if (const PointLine *line = lineAt(table->currentIndex(), model))
            leave(OpenPoint(line->point)); // a copy: the list is read anew by it
    });
    refresh();
    return button;
}

LeftSubject subjectOf(const OpenPoint &point, const QString &words, const Workspace &workspace,
                      const Translator &translator)
{
    const QStringList about{shownTitle(workspace.source(), ownerOf(point, workspace.source()), translator),
                            citation(point.law, translator), gradeInShort(point.grade, translator)};
    QStringList said;
    std::copy_if(about.begin(), about.end(), std::back_inserter(said),
                 [](const QString &each) { return !each.isEmpty(); });
    return {words, said.join(QStringLiteral(" · "))};
}

void leaveOrReopen(const OpenPoint &point, const QString &words, Workspace &workspace,
                   const Translator &translator, Dialogs &dialogs, QWidget *parent)
{
    guarded(dialogs, parent, [&] {
        const LeftPoints left(workspace.source(), workspace.now().date());
        if (const LeftNote *note = left.of(point)) {
            workspace.apply({reopening(workspace.source(), *note)}, Reason(QStringLiteral("reopened")));
            return;
        }
        auto *dialog = new LeaveDialog(subjectOf(point, words, workspace, translator), workspace.now().date(),
                                       translator, parent);
        QObject::connect(
            dialog, &LeaveDialog::decided, parent,
            [point, &workspace, &dialogs, parent](const QString &reason, QDate until) {
                guarded(dialogs, parent, [&] {
                    const LeftNote note{{}, reason, until, workspace.desk().actor, workspace.now()};
                    workspace.apply({leaving(workspace.source(), point, note)},
                                    Reason(QStringLiteral("left_as_is")));
                });
            });
        dialog->open();
    });
}
