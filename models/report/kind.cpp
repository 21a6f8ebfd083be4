// models/report/kind.cpp
#include "report/kind.h"
#include "registers/processor_activity.h"
#include "schema/errors.h"
#include <algorithm>
#include <array>

namespace report {
namespace {
using A = ProcessingActivity;
using P = ProcessorActivity;

Wording ofControllers()
{
    return {
        .title = QT_TRANSLATE_NOOP("Report", "Record of processing activities"),
        .law = QT_TRANSLATE_NOOP("Report",
                                 "Controller’s record under Article 30(1) of Regulation (EU) 2016/679"),
        .laws = QT_TRANSLATE_NOOP("Report",
                                  "Controllers’ records under Article 30(1) of Regulation (EU) 2016/679"),
        .running = QT_TRANSLATE_NOOP("Report", "Record of processing activities, GDPR Art. 30(1)"),
        .entity = QT_TRANSLATE_NOOP("Report", "Controller"),
        .unnamed = QT_TRANSLATE_NOOP("Report", "Activities that name no own entity as controller"),
        .unnamedSentence = QT_TRANSLATE_NOOP("Report", "These activities name no own entity as controller."),
        .entries = QT_TRANSLATE_N_NOOP("Report", "%n processing activity(ies)"),
        .none = QT_TRANSLATE_NOOP("Report", "No processing activity is recorded."),
        .selection =
            QT_TRANSLATE_NOOP("Report", "Not the whole record: only processing activities selected by %1"),
        .nothingSelected = QT_TRANSLATE_NOOP("Report",
                                             "The selection holds no processing activity, "
                                             "so there is nothing to print."),
        .elsewhere = QT_TRANSLATE_NOOP("Report",
                                       "The further particulars are the same for all its controllers; they "
                                       "stand in the record of %1."),
        .annexes = QT_TRANSLATE_NOOP("Report", "Named by the processing activities"),
        .dataName = "record-of-processing-activities.json",
    };
}

Wording ofProcessors()
{
    return {
        .title = QT_TRANSLATE_NOOP("Report", "Record of processing for clients"),
        .law =
            QT_TRANSLATE_NOOP("Report", "Processor’s record under Article 30(2) of Regulation (EU) 2016/679"),
        .laws = QT_TRANSLATE_NOOP("Report",
                                  "Processors’ records under Article 30(2) of Regulation (EU) 2016/679"),
        .running = QT_TRANSLATE_NOOP("Report", "Record of processing for clients, GDPR Art. 30(2)"),
        .entity = QT_TRANSLATE_NOOP("Report", "Processor"),
        .unnamed =
            QT_TRANSLATE_NOOP("Report", "Processing for clients that names no own entity as processor"),
        .unnamedSentence =
            QT_TRANSLATE_NOOP("Report", "These categories of processing name no own entity as processor."),
        .entries = QT_TRANSLATE_N_NOOP("Report", "%n category(ies) of processing for clients"),
        .none = QT_TRANSLATE_NOOP("Report", "No processing for clients is recorded."),
        .selection =
            QT_TRANSLATE_NOOP("Report", "Not the whole record: only categories of processing selected by %1"),
        .nothingSelected = QT_TRANSLATE_NOOP("Report",
                                             "The selection holds no processing for clients, "
                                             "so there is nothing to print."),
        .elsewhere = QT_TRANSLATE_NOOP("Report",
                                       "The further particulars are the same for all its processors; they "
                                       "stand in the record of %1."),
        .annexes = QT_TRANSLATE_NOOP("Report", "Named by the processing for clients"),
        .dataName = "record-of-processing-for-clients.json",
    };
}

const std::array<RecordKind, 2> &kinds()
{
    static const std::array<RecordKind, 2> all{
        RecordKind{{"ropa-controller", QT_TRANSLATE_NOOP("Report", "Art. 30(1): as controller"),
                    &A::schema().info(), A::schema().key<&A::controllers>()},
                   ofControllers()},
        RecordKind{{"ropa-processor", QT_TRANSLATE_NOOP("Report", "Art. 30(2): as processor"),
                    &P::schema().info(), P::schema().key<&P::processors>()},
                   ofProcessors()}};
    return all;
}
} // namespace

bool RecordKind::isOfProcessors() const
{
    return reg == &P::schema().info();
}

QStringList RecordKind::entitiesOf(const Record &entry) const
{
    return valueOf(*reg, entry.row, entities).toStringList();
}

const RecordKind &recordKind(const QString &key)
{
    const auto at = std::ranges::find_if(
        kinds(), [&key](const RecordKind &kind) { return key == QLatin1String(kind.key); });
    if (at != kinds().end())
        return *at;
    QStringList known;
    for (const RecordKind &one : kinds())
        known << QLatin1String(one.key);
    throw Error(QCoreApplication::translate("Report", "There is no report “%1”. There is: %2.")
                    .arg(key, known.join(QStringLiteral(", "))));
}
} // namespace report

std::vector<ReportKind> reportKinds()
{
    const auto &all = report::kinds();
    return {all.begin(), all.end()};
}

const ReportKind &reportKind(const QString &key)
{
    return report::recordKind(key);
}
