// models/views/openpointsmodel.cpp
#include "views/openpointsmodel.h"
#include "rules/rulebook.h"
#include "schema/translator.h"
#include "storage/openpointtable.h"
#include "views/plaintooltip.h"
#include "workspace/job.h"
#include "workspace/reading.h"
#include <algorithm>

OpenPointsModel::OpenPointsModel(Workspace &workspace, const Translator &translator, const QString &record,
                                 QObject *parent)
    : QAbstractTableModel(parent)
    , workspace_(workspace)
    , translator_(translator)
    , all_(record.isEmpty())
    , record_(record)
{
    connect(&workspace, &Workspace::changed, this, &OpenPointsModel::reread);
    connect(&workspace, &Workspace::openPointsChanged, this, &OpenPointsModel::reread);
    ask();
}

void OpenPointsModel::setRecord(const QString &record)
{
    all_ = false;
    record_ = record;
    reread();
}

void OpenPointsModel::setShown(const QStringList &codes, const QString &search)
{
    PointChoice choice = choice_;
    choice.codes = codes;
    choice.search = search;
    choose(choice);
}

void OpenPointsModel::sort(int column, Qt::SortOrder order)
{
    PointChoice choice = choice_;
    choice.sortBy = column;
    choice.order = order;
    choose(choice);
}

void OpenPointsModel::choose(const PointChoice &choice)
{
    if (choice == choice_)
        return;
    choice_ = choice;
    askOrFail();
}

void OpenPointsModel::reread()
{
    fresh_ = false;
    askOrFail();
}

void OpenPointsModel::askOrFail()
{
    try {
        ask();
    } catch (const Error &error) {
        emit failed(error);
    }
}

void OpenPointsModel::ask()
{
    if (job_) // its answer would be that to an older question
        job_->cancel();
    job_.clear();
    if (!all_)
        return take(ownAnswer());
    const PointGround ground = fresh_ ? list_.ground : nullptr;
    const PointQuestion question{PointCounting(workspace_), choice_, ground, list_};
    if (areMany(question))
        askInJob(question);
    else
        take(answerTo(question, workspace_.source(), translator_));
}

bool OpenPointsModel::areMany(const PointQuestion &question) const
{
    if (question.ground)
        return question.ground->all.size() > std::size_t(answeredAtOnce_);
    return !question.points.fromTable // made by the rules, record by record
        || OpenPointTable(workspace_.source().connection()).holdsMoreThan(answeredAtOnce_);
}

void OpenPointsModel::askInJob(const PointQuestion &question)
{
    std::shared_ptr<Reading> reading = workspace_.openReader();
    const auto work = [question, language = translator_.language(),
                       reading = std::move(reading)](const Progress &progress) {
        progress.throwIfCancelled();
        reading->stopAlsoWhile([progress] { return progress.isCancelled(); });
        return answerTo(question, reading->source(), Translator(language),
                        [&progress] { progress.throwIfCancelled(); });
    };
    job_ = Job::run(
        this, {}, work,
        [this](PointAnswer answer) {
            job_.clear();
            take(std::move(answer));
        },
        [this](const Error &error) {
            job_.clear();
            emit failed(error);
        });
}

PointAnswer OpenPointsModel::ownAnswer() const
{
    const Source &source = workspace_.source();
    const QDateTime now = workspace_.now();
    OpenPoints points;
    if (source.registerOf(record_))
        points = workspace_.openPointsOf(record_, now);
    return answerFrom(groundOf(std::move(points), LeftPoints(source, now.date()), source, translator_),
                      choice_, list_, translator_);
}

/// What comes or goes in one place leaves the chosen row and the place in the list alone.
void OpenPointsModel::take(PointAnswer answer)
{
    static constexpr int fewRows = 64;
    const int first = int(answer.before), kept = first + int(answer.after);
    const int going = rowCount() - kept, coming = int(answer.list.rows.size()) - kept;
    const auto exchange = [this, &answer] { list_ = std::move(answer.list); };
    fresh_ = true;
    if (going == 0 && coming == 0) {
        exchange();
    } else if (coming == 0 && going <= fewRows) {
        beginRemoveRows({}, first, first + going - 1);
        exchange();
        endRemoveRows();
    } else if (going == 0 && coming <= fewRows) {
        beginInsertRows({}, first, first + coming - 1);
        exchange();
        endInsertRows();
    } else {
        beginResetModel();
        exchange();
        endResetModel();
    }
    emit counted();
}

OpenPoints OpenPointsModel::points() const
{
    OpenPoints out;
    out.reserve(list_.rows.size());
    for (int row = 0; row < rowCount(); ++row)
        out.push_back(list_.at(row).point);
    return out;
}

const PointLine *OpenPointsModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &list_.at(index.row()) : nullptr;
}

QString OpenPointsModel::words(const OpenPoint &point) const
{
    return shownMessage(point, workspace_.source(), translator_);
}

QString OpenPointsModel::leftWords(const OpenPoint &point) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const PointLine &line = list_.at(row); line.point == point)
            return line.left ? ::leftWords(*line.left, translator_) : QString();
    return {};
}

QVariant OpenPointsModel::shown(const PointLine &line, int column) const
{
    const QString &cell = line.cells[std::size_t(column)];
    return !all_ && column == PointColumn && line.left ? joined(cell, ::leftWords(*line.left, translator_))
                                                       : cell;
}

QVariant OpenPointsModel::toolTip(const PointLine &line, int column) const
{
    const bool ofLeaving = column == ReasonColumn || column == UntilColumn;
    return plainToolTip(ofLeaving && line.left ? ::leftWords(*line.left, translator_)
                                               : shown(line, column).toString());
}

QVariant OpenPointsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PointLine &line = list_.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, index.column());
    case Qt::ToolTipRole:
        return toolTip(line, index.column());
    case IdRole:
        return line.owner;
    case PartRole:
        return line.owner == line.point.record ? QString() : line.point.record;
    case FieldRole:
        return line.point.field;
    case GradeRole:
        return line.code();
    default:
        return {};
    }
}

QVariant OpenPointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array<const char *, ColumnCount> heads{
        QT_TRANSLATE_NOOP("Views", "Grade"),     QT_TRANSLATE_NOOP("Views", "What the record shows"),
        QT_TRANSLATE_NOOP("Views", "Record"),    QT_TRANSLATE_NOOP("Views", "Field"),
        QT_TRANSLATE_NOOP("Views", "Provision"), QT_TRANSLATE_NOOP("Views", "Reason"),
        QT_TRANSLATE_NOOP("Views", "Left until")};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return translator_.text("Views", heads[std::size_t(section)]);
}
