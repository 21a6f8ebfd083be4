// tests/benchmarks/lists.cpp - typing into the search of 100,000 records, a filter, an order
#include "measures.h"
#include "tables/listtable.h"
#include "tables/registerpage.h"
#include "views/registertablemodel.h"
#include "workspace/job.h"
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>
#include <QThreadPool>
#include <benchmark/benchmark.h>

static constexpr int records = 100000;

namespace {
class Typing {
public:
    Typing(const Bench &bench, const BenchFile &file)
        : bench_(bench)
        , kind_(QLatin1String(file.kind))
    {
        window_.open(bench.application, file);
        page_ = qobject_cast<RegisterPage *>(window_.page());
        table_ = page_->findChild<ListTable *>();
        line_ = page_->findChild<QLineEdit *>(QStringLiteral("search"));
        do // what is counted and checked in the background is done
            QTest::qWait(2000);
        while (Job::pool().activeThreadCount() > 0);
    }
    void type(const QString &word)
    {
        line_->setFocus();
        for (const QChar letter : word)
            act("search", [&] { QTest::keyClick(line_, letter.toLatin1()); });
        for (qsizetype i = 0; i < word.size(); ++i)
            act("search", [&] { QTest::keyClick(line_, Qt::Key_Backspace); });
    }
    void filter()
    {
        act("filter",
            [&] { page_->setFilter(QStringLiteral("record_state"), QVariant(QStringLiteral("draft"))); });
        expectHits();
    }
    void order()
    {
        for (const char *key : {"name", "review_due"}) {
            const int column = int(page_->model()->columns().indexOf(QLatin1String(key)));
            act("order", [&] { table_->sortByColumn(column, Qt::DescendingOrder); });
        }
    }
    void clear()
    {
        act("all again", [&] { page_->clearFilters(); }); // no promise: 100,000 in their order, not 25,000
    }
    int shown() const { return page_->model()->rowCount(); }
    QString name(const char *what, const char *of) const
    {
        return QStringLiteral("%1 %2 %3").arg(QLatin1String(what), QLatin1String(of), kind_);
    }

private:
    template <class Action>
    void act(const char *what, Action action)
    {
        bool answered = false;
        const auto connection = QObject::connect(page_->model(), &RegisterTableModel::counted, page_, [&] {
            answered = true;
            bench_.application.forgetPainted();
        });
        bench_.application.begin(table_->viewport());
        QElapsedTimer held;
        held.start();
        action();
        const double direct =
            double(held.nsecsElapsed()) / 1e6; // sendEvent() of a test is no turn of its own
        const double took =
            bench_.application.untilPainted([&] { return answered && !page_->model()->isAsking(); });
        QObject::disconnect(connection);
        bench_.results.add(name(what, "held"), std::max(direct, bench_.application.longest()));
        bench_.results.add(name(what, "shown"), took);
    }
    void expectHits() const
    {
        if (shown() != records / 4)
            qFatal("%d records are shown and not a quarter", shown());
    }

    Bench bench_;
    QString kind_;
    BenchWindow window_;
    RegisterPage *page_;
    ListTable *table_;
    QLineEdit *line_;
};
} // namespace

static void measure(benchmark::State &state, const Bench &bench, const BenchFile &file)
{
    Typing typing(bench, file);
    for ([[maybe_unused]] auto each : state) {
        QElapsedTimer clock;
        clock.start();
        typing.type(QStringLiteral("quarterly"));
        typing.filter();
        typing.type(QStringLiteral("invoices")); // in the filtered list
        typing.order();
        typing.clear();
        state.SetIterationTime(double(clock.nsecsElapsed()) / 1e9);
    }
    const bool sealed = file.passphrase.has_value();
    for (const char *what : {"search", "filter", "order"}) {
        const double held = bench.results.quantile(typing.name(what, "held"), 0.95);
        const double shown = bench.results.quantile(typing.name(what, "shown"), 0.95);
        state.counters[std::string(what) + "_held_ms"] = held;
        state.counters[std::string(what) + "_shown_ms"] = shown;
        const QString of =
            QStringLiteral("100,000 records, %1, %2: ").arg(QLatin1String(what), QLatin1String(file.kind));
        const QString unit = QStringLiteral("ms");
        bench.results.promise(of + QStringLiteral("thread held, 95th percentile"), held, 16, unit);
        bench.results.promise(of + QStringLiteral("result shown, 95th percentile"), shown, sealed ? 300 : 150,
                              unit);
    }
}

void measureLists(const Bench &bench)
{
    for (const BenchFile &file : benchFiles(bench.folder, {.count = records, .parts = false})) {
        const std::string name = std::string("lists/100000 records/") + file.kind;
        benchmark::RegisterBenchmark(name.c_str(),
                                     [=](benchmark::State &state) { measure(state, bench, file); })
            ->UseManualTime()
            ->Iterations(3)
            ->Unit(benchmark::kMillisecond);
    }
}
