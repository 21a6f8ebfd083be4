// ui/dialogs/reviewdialog.cpp
#include "dialogs/reviewdialog.h"
#include "schema/approval.h"
#include "schema/translator.h"
#include "support/controls.h"
#include "views/datewords.h"
#include "views/historywords.h"
#include "views/titles.h"
#include <QButtonGroup>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>

ReviewDialog::ReviewDialog(const Workspace &workspace, const RegisterInfo &reg, const QString &id,
                           const Translator &translator, QWidget *parent)
    : QDialog(parent)
    , t_(translator)
    , today_(workspace.now().date())
    , outcomes_(new QButtonGroup(this))
{
    const Row row = workspace.source().find(reg, id).value_or(Row(qsizetype(reg.fields.size())));
    approved_ = isApproved(reg, row);
    next_ = dayEdit(QStringLiteral("reviewNext"), nextReview(reg, row, today_), t_.locale(), dayFormat(t_));
    next_->setMinimumDate(today_.addDays(1));
    ended_ = dayEdit(QStringLiteral("reviewEnded"), today_, t_.locale(), dayFormat(t_));
    ended_->setMaximumDate(today_);
    setObjectName(QStringLiteral("review"));
    setWindowTitle(tr("Review"));
    setAttribute(Qt::WA_DeleteOnClose);
    InkLabel *title = label(shownTitle(workspace.source(), id, translator), Theme::heading2());
    title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(moved(workspace, reg, id, row), 1);
    column->addSpacing(4);
    column->addWidget(outcomes(canEnd(reg)));
    column->addWidget(days(row, reg));
    column->addSpacing(16);
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = primaryButton(tr("Save the review"));
    save->setObjectName(QStringLiteral("reviewSave"));
    save->setDefault(true);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(plainButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    if (findChild<QListWidget *>(QStringLiteral("reviewMoved"))->count() > 0)
        resize(620, 560);
    else
        fitHeight(this, 560);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const bool ends = outcome() >= ReviewOutcome::EndedDataHeld;
        const Review review{outcome(), today_, ends ? QDate() : next_->date(),
                            ends ? ended_->date() : QDate()};
        accept();
        emit decided(review);
    });
    refresh();
}

QWidget *ReviewDialog::moved(const Workspace &workspace, const RegisterInfo &reg, const QString &id,
                             const Row &row)
{
    const std::vector<HistoryEntry> entries = movedSinceReview(workspace, reg, id);
    const QString last = valueOf(reg, row, "last_review").toString();
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins({});
    column->setSpacing(6);
    InkLabel *since = label(
        last.isEmpty()        ? tr("It has not been reviewed yet. What has changed since it was added:")
            : entries.empty() ? tr("Last reviewed on %1. Nothing has changed since.").arg(shortDate(last, t_))
                              : tr("Last reviewed on %1. What has changed since:").arg(shortDate(last, t_)));
    since->setObjectName(QStringLiteral("reviewSince"));
    since->setWordWrap(true);
    column->addWidget(since);
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("reviewMoved"));
    list->setAccessibleName(tr("What has changed since the last review"));
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    const HistoryWords words(workspace, t_);
    for (const HistoryEntry &entry : entries) {
        const QString head = words.when(entry) + QStringLiteral(" · ") + entry.actor;
        const std::vector<HistoryLine> lines = words.lines(entry);
        for (const HistoryLine &line : lines) {
            const bool own = line.title == shownTitle(workspace.source(), id, t_);
            list->addItem(head + QStringLiteral(" · ")
                          + (own ? QString() : line.title + QStringLiteral(" · ")) + line.text);
        }
    }
    list->setVisible(!entries.empty());
    column->addWidget(list, 1);
    return made;
}

QWidget *ReviewDialog::outcomes(bool ends)
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins({});
    column->setSpacing(4);
    const auto offer = [&](ReviewOutcome which, const char *objectName, const QString &text) {
        auto *button = new QRadioButton(text);
        button->setObjectName(QLatin1String(objectName));
        outcomes_->addButton(button, int(which));
        column->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &ReviewDialog::refresh);
    };
    offer(ReviewOutcome::Unchanged, "reviewUnchanged", tr("&Unchanged: the record still says what is done"));
    offer(ReviewOutcome::Changed, "reviewChanged",
          approved_ ? tr("&Changed: a new version begins, to be edited now")
                    : tr("&Changed: the record is to be edited now"));
    if (ends) {
        offer(ReviewOutcome::EndedDataHeld, "reviewEndedHeld", tr("&Ended: the data are still held"));
        offer(ReviewOutcome::EndedErased, "reviewEndedErased", tr("Ended, and the data are e&rased"));
    }
    outcomes_->button(int(ReviewOutcome::Unchanged))->setChecked(true);
    return made;
}

QWidget *ReviewDialog::days(const Row &row, const RegisterInfo &reg)
{
    const auto line = [](InkLabel *name, QDateEdit *day) {
        auto *made = new QWidget;
        auto *layout = new QHBoxLayout(made);
        layout->setContentsMargins({});
        layout->addWidget(name);
        layout->addWidget(day);
        layout->addStretch(1);
        return made;
    };
    nextLine_ = line(buddyLabel(tr("&Next review"), next_), next_);
    endedLine_ = line(buddyLabel(tr("Ended &on"), ended_), ended_);
    if (const QString known = valueOf(reg, row, "end_date").toString(); !known.isEmpty()) {
        ended_->setEnabled(false); // it is recorded already
        ended_->setToolTip(shortDate(known, t_));
    }
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins({});
    column->addWidget(nextLine_);
    column->addWidget(endedLine_);
    return made;
}

ReviewOutcome ReviewDialog::outcome() const
{
    return ReviewOutcome(std::max(0, outcomes_->checkedId()));
}

void ReviewDialog::refresh()
{
    if (!nextLine_)
        return;
    const bool ends = outcome() >= ReviewOutcome::EndedDataHeld;
    nextLine_->setVisible(!ends);
    endedLine_->setVisible(ends);
}
