// ui/draftbar.cpp
#include "draftbar.h"
#include "schema/translator.h"
#include "support/controls.h"
#include "support/guard.h"
#include <QHBoxLayout>
#include <QIcon>

DraftBar::DraftBar(Workspace &workspace, const Translator &translator, Dialogs &dialogs, QWidget *parent)
    : QFrame(parent)
    , workspace_(workspace)
    , translator_(translator)
    , dialogs_(dialogs)
    , text_(label({}))
{
    setObjectName(QStringLiteral("drafts"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    text_->setWordWrap(true);
    auto *sign = new QLabel;
    sign->setPixmap(icon(QStringLiteral("edit"), &Theme::accent).pixmap(18, 18));
    sign->setAccessibleName(tr("Not saved yet"));
    QPushButton *resume = primaryButton(tr("Continue"));
    resume->setObjectName(QStringLiteral("draftContinue"));
    QPushButton *discard = plainButton(tr("Discard"));
    discard->setObjectName(QStringLiteral("draftDiscard"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 20, 8);
    row->setSpacing(8);
    row->addWidget(sign);
    row->addWidget(text_, 1);
    row->addWidget(resume);
    row->addWidget(discard);
    connect(resume, &QPushButton::clicked, this, [this] {
        const Draft draft = drafts_.front();
        drafts_.erase(drafts_.begin());
        showNext();
        emit continued(draft);
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        guarded(dialogs_, this, [this] {
            workspace_.dropDraft(drafts_.front().key);
            drafts_.erase(drafts_.begin());
            showNext();
        });
    });
    guarded(dialogs_, this, [this] {
        if (!workspace_.isReadOnly())
            drafts_ = workspace_.drafts();
        showNext();
    });
}

void DraftBar::showNext()
{
    setVisible(!drafts_.empty());
    if (drafts_.empty())
        return;
    const Draft &draft = drafts_.front();
    const QString key = draft.key.section(u'/', 0, 0), id = draft.key.section(u'/', 1);
    const RegisterInfo &reg = registerNamed(workspace_.source().registers(), key);
    const bool exists = workspace_.source().registerOf(id) != nullptr;
    const QString what =
        exists ? workspace_.source().title(id) : tr("a new entry in “%1”").arg(translator_.field(reg.title));
    const QString when =
        translator_.locale().toString(draft.at.toTimeZone(workspace_.zone()), QLocale::ShortFormat);
    text_->setText(tr("Not saved when Custos ended, %1: %2.").arg(when, what));
}
