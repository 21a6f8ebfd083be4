// ui/moments.cpp
#include "moments.h"
#include "dialogs/momentdialog.h"
#include "pastview.h"
#include "schema/translator.h"
#include "support/guard.h"
#include "workspace/asof.h"
#include "workspace/job.h"
#include "workspace/reading.h"

Moments::Moments(Workspace &now, const Ports &ports, QWidget *window)
    : QObject(window)
    , now_(now)
    , ports_(ports)
    , window_(window)
{
}

Moments::~Moments()
{
    // They read from the file, and hold what is in it: before the workspace closes they are gone.
    for (const QPointer<PastView> &view : std::as_const(leaving_))
        delete view;
    delete past_;
}

QDate Moments::firstDay() const
{
    const std::optional<QDateTime> begins = beginningOf(now_.source().connection());
    return begins ? begins->toTimeZone(now_.zone()).date() : now_.now().date();
}

void Moments::ask()
{
    guarded(ports_.dialogs, window_, [this] {
        const QDate today = now_.now().date();
        auto *dialog = new MomentDialog(std::min(firstDay(), today), today,
                                        past_ ? past_->day() : today.addDays(-1), ports_.translator, window_);
        connect(dialog, &MomentDialog::chosen, this, &Moments::show);
        dialog->open();
    });
}

void Moments::show(QDate day)
{
    if (day >= now_.now().date())
        return leave();
    guarded(ports_.dialogs, window_, [&] {
        auto reading = std::shared_ptr<Reading>(now_.openReader());
        const auto work = [reading, moment = endOfDay(day, now_.zone())](const Progress &progress) {
            return pastOf(reading->source(), moment, PastPoints::InTable, &progress);
        };
        Job *job = Job::run(
            this, tr("Going back to %1").arg(ports_.translator.locale().toString(day, QLocale::ShortFormat)),
            work,
            [this](const Past &past) {
                guarded(ports_.dialogs, window_, [&] {
                    auto *made = new PastView(past, now_, ports_);
                    leave();
                    past_ = made;
                    emit arrived(made);
                });
            },
            [this](const Error &error) { ports_.dialogs.failure(window_, error); });
        emit jobStarted(job);
    });
}

void Moments::leave()
{
    if (!past_)
        return;
    PastView *old = past_;
    past_.clear();
    emit left();
    old->hide();
    leaving_.removeAll(nullptr);
    leaving_ << old;
    old->deleteLater(); // its own button may have asked for this
}
