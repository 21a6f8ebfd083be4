// ui/draftbar.cpp
#include "draftbar.h"
#include "schema/translator.h"
#include "support/controls.h"
#include "support/guard.h"
#include <QHBoxLayout>
#include <QIcon>
#include <algorithm>

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
        const Draft draft = *shown_;
        std::erase_if(drafts_, [&](const Draft &each) { return each.key == draft.key; });
        guarded(dialogs_, this, [this] { showNext(); });
        emit continued(draft);
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        guarded(dialogs_, this, [this] {
            workspace_.dropDraft(shown_->key);
            showNext();
        });
    });
    guarded(dialogs_, this, [this] {
        if (!workspace_.isReadOnly())
            drafts_ = workspace_.drafts();
        showNext();
    });
}

void DraftBar::setOpen(const QStringList &records)
{
    open_ = records;
    showNext();
}

bool DraftBar::isOpen(const Draft &draft) const
{
    return open_.contains(draft.key.section(u'/', 1));
}

/// Continued, discarded or typed over at the record itself.
void DraftBar::forgetSettled()
{
    if (drafts_.empty())
        return;
    const std::vector<Draft> now = workspace_.drafts();
    std::erase_if(drafts_, [&](const Draft &draft) {
        return std::ranges::none_of(
            now, [&](const Draft &each) { return each.key == draft.key && each.at == draft.at; });
    });
}

void DraftBar::showNext()
{
    forgetSettled();
    const auto next = std::ranges::find_if(drafts_, [this](const Draft &each) { return !isOpen(each); });
    setVisible(next != drafts_.end());
    if (next == drafts_.end())
        return;
    shown_ = *next;
    const Draft &draft = *shown_;
    const QString key = draft.key.section(u'/', 0, 0), id = draft.key.section(u'/', 1);
    const RegisterInfo &reg = registerNamed(workspace_.source().registers(), key);
    const bool exists = workspace_.source().registerOf(id) != nullptr;
    const QString what =
        exists ? workspace_.source().title(id) : tr("a new entry in “%1”").arg(translator_.field(reg.title));
    const QString when =
        translator_.locale().toString(draft.at.toTimeZone(workspace_.zone()), QLocale::ShortFormat);
    text_->setText(tr("Not saved when Custos ended, %1: %2.").arg(when, what));
}
