// ui/forms/approvalline.cpp
#include "forms/approvalline.h"
#include "schema/translator.h"
#include "support/controls.h"
#include "views/datewords.h"
#include <QHBoxLayout>

ApprovalLine::ApprovalLine(const RegisterInfo &reg, const Translator &translator, QWidget *parent)
    : QWidget(parent)
    , reg_(reg)
    , translator_(translator)
    , words_(label(QString(), Theme::small(), &Theme::muted))
    , begin_(linkButton(tr("Begin a new version")))
{
    words_->setObjectName(QStringLiteral("approval"));
    words_->setWordWrap(true);
    begin_->setObjectName(QStringLiteral("newVersion"));
    begin_->setFont(Theme::small());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(words_, 1);
    layout->addWidget(begin_, 0, Qt::AlignTop);
    connect(begin_, &QPushButton::clicked, this, &ApprovalLine::newVersionRequested);
}

void ApprovalLine::showApproval(const Row &row, bool canBegin)
{
    const Approval &approval = reg_.approval;
    const QString on = shortDate(valueOf(reg_, row, approval.on).toString(), translator_);
    const QString by = valueOf(reg_, row, approval.by).toString();
    const QString version = valueOf(reg_, row, approval.version).toString();
    QString words = on.isEmpty() && by.isEmpty() ? tr("Approved")
        : by.isEmpty()                           ? tr("Approved on %1").arg(on)
        : on.isEmpty()                           ? tr("Approved by %1").arg(by)
                                                 : tr("Approved on %1 by %2").arg(on, by);
    if (!version.isEmpty())
        words = tr("%1, version %2").arg(words, version);
    words_->setText(words);
    begin_->setVisible(canBegin);
}
