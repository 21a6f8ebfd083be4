// ui/pastview.cpp
#include "pastview.h"
#include "schema/translator.h"
#include "support/controls.h"
#include "tables/differencespage.h"
#include "workspace/asof.h"
#include "workspace/job.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace {
/// Amber from edge to edge: nobody takes what is below it for today.
class Band final : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.amberSoft);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.amber);
    }
};
} // namespace

PastView::PastView(const Past &past, Workspace &now, const Ports &ports, QWidget *parent)
    : QWidget(parent)
    , past_(workspaceOf(now, past))
    , view_(new WorkspaceView(*past_, ports))
    , differences_(new DifferencesPage(*past_, now, ports.translator, ports.dialogs))
    , stack_(new QStackedWidget)
{
    stack_->addWidget(view_);
    stack_->addWidget(differences_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(band(past.erased, ports.translator.locale()));
    column->addWidget(stack_, 1);
    setFocusProxy(view_);
    connect(differences_, &DifferencesPage::jobStarted, this, &PastView::jobStarted);
    connect(view_, &WorkspaceView::jobStarted, this, &PastView::jobStarted);
    connect(differences_, &DifferencesPage::recordRequested, this, [this](const QString &id, bool thereThen) {
        if (!thereThen)
            return emit recordTodayRequested(id);
        toggleComparison();
        view_->openRecord(id);
    });
}

PastView::~PastView()
{
    delete differences_; // before the workspace they show
    delete view_;
}

QDate PastView::day() const
{
    return past_->now().date();
}

QWidget *PastView::band(int erased, const QLocale &locale)
{
    auto *made = new Band;
    made->setObjectName(QStringLiteral("pastBand"));
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(20, 8, 20, 9);
    row->setSpacing(12);
    auto *sign = new QLabel;
    sign->setPixmap(icon(QStringLiteral("history"), &Theme::amber).pixmap(18, 18));
    row->addWidget(sign);
    const QString day = locale.toString(this->day(), QLocale::LongFormat);
    InkLabel *title = label(tr("As recorded on %1 – read only").arg(day), Theme::strong());
    title->setObjectName(QStringLiteral("pastTitle"));
    made->setAccessibleName(title->text());
    row->addWidget(title);
    InkLabel *gone =
        label(erased > 0 ? tr("%n record(s) erased since are not shown", nullptr, erased) : QString(),
              Theme::small());
    gone->setWordWrap(true);
    row->addWidget(gone, 1);
    compare_ = plainButton(tr("Compare with today"));
    compare_->setObjectName(QStringLiteral("pastCompare"));
    compare_->setCheckable(true);
    QPushButton *other = plainButton(tr("Another day…"));
    QPushButton *back = primaryButton(tr("Back to today"));
    back->setObjectName(QStringLiteral("pastBack"));
    for (QPushButton *button : {compare_, other, back})
        row->addWidget(button);
    connect(compare_, &QPushButton::clicked, this, &PastView::toggleComparison);
    connect(other, &QPushButton::clicked, this, &PastView::dayRequested);
    connect(back, &QPushButton::clicked, this, &PastView::backRequested);
    return made;
}

bool PastView::isComparing() const
{
    return stack_->currentWidget() == differences_;
}

void PastView::toggleComparison()
{
    const bool compares = !isComparing();
    stack_->setCurrentWidget(compares ? static_cast<QWidget *>(differences_) : view_);
    compare_->setChecked(compares);
    compare_->setText(compares ? tr("Back to the lists") : tr("Compare with today"));
    if (compares)
        differences_->compare();
}

void PastView::focusSearch()
{
    isComparing() ? differences_->focusSearch() : view_->focusSearch();
}
