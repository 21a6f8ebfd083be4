// ui/dialogs/momentdialog.cpp
#include "dialogs/momentdialog.h"
#include "schema/translator.h"
#include "support/controls.h"
#include "views/datewords.h"
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QVBoxLayout>

MomentDialog::MomentDialog(QDate begins, QDate today, QDate shown, const Translator &translator,
                           QWidget *parent)
    : QDialog(parent)
    , day_(dayEdit(QStringLiteral("moment"), shown, translator.locale(), dayFormat(translator)))
{
    setWindowTitle(tr("As recorded on"));
    setAttribute(Qt::WA_DeleteOnClose);
    day_->setDateRange(begins, today);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(wrapped(tr("Lists, records, open points and reports are shown as they stood at "
                                 "the end of that day. Nothing can be changed there.")));
    column->addSpacing(4);
    column->addWidget(buddyLabel(tr("&Day"), day_));
    column->addWidget(day_, 0, Qt::AlignLeft);
    column->addWidget(proposals(begins, today));
    column->addWidget(wrapped(tr("This workspace begins on %1; of earlier days nothing is recorded in it.")
                                  .arg(translator.locale().toString(begins, QLocale::LongFormat)),
                              Theme::small(), &Theme::muted));
    column->addSpacing(16);
    column->addStretch();
    auto *buttons = new QDialogButtonBox;
    QPushButton *show = primaryButton(tr("Show"));
    show->setObjectName(QStringLiteral("momentShow"));
    show->setDefault(true);
    buttons->addButton(show, QDialogButtonBox::AcceptRole);
    buttons->addButton(plainButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    fitHeight(this, 440);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QDate day = day_->date();
        accept();
        emit chosen(day);
    });
    day_->setFocus();
    day_->selectAll();
}

/// Days that auditors and annual reports ask for, where the workspace is old enough.
QWidget *MomentDialog::proposals(QDate begins, QDate today)
{
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    const std::pair<QString, QDate> days[] = {
        {tr("Yesterday"), today.addDays(-1)},
        {tr("End of last month"), QDate(today.year(), today.month(), 1).addDays(-1)},
        {tr("End of last quarter"), quarter.addDays(-1)},
        {tr("End of last year"), QDate(today.year() - 1, 12, 31)}};
    auto *made = new QWidget;
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins({});
    row->setSpacing(12);
    for (const auto &[text, day] : days) {
        if (day < begins)
            continue;
        QPushButton *button = linkButton(text);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, date = day] {
            day_->setDate(date);
            day_->setFocus();
        });
    }
    row->addStretch(1);
    return made;
}
