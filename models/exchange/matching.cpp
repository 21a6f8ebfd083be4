// models/exchange/matching.cpp
#include "exchange/matching.h"
#include "schema/anyrecord.h"
#include "schema/errors.h"
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <numeric>

static QString said(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

static int depthOf(Catalogue registers, const RegisterInfo &reg)
{
    if (belongsToAny(reg))
        return 100; // after whatever it can be a part of
    return reg.parent ? 1 + depthOf(registers, registerNamed(registers, QString::fromLatin1(reg.parent))) : 0;
}

/// What a record without an id gets, and an id that is no UUID becomes: the same input gives the same bytes.
static QString madeId(const QString &from)
{
    static const QUuid space(QStringLiteral("{6f1d7a52-3f0e-5f43-9d0c-3c1a54c1c7aa}"));
    return QUuid::createUuidV5(space, from).toString(QUuid::WithoutBraces);
}

static QString textOf(const SourceRecord &record, const char *key)
{
    return record.members[QLatin1String(key)].toString().simplified();
}

Matching::Matching(const Reader &reader, const ImportOptions &options, const SourceDocument &source)
    : reader_(reader)
    , options_(options)
    , refused_(source.refused)
    , place_(source.records.size())
{
    std::vector<std::size_t> order(source.records.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(
        order, {}, [&](std::size_t i) { return depthOf(reader.registers(), *source.records[i].reg); });
    planned_.reserve(order.size());
    for (const std::size_t i : order) {
        place_[i] = planned_.size();
        planned_.push_back({&source.records[i]});
        identify(place_[i]);
    }
}

void Matching::refuse(Planned &record, const QString &field, const QString &reason)
{
    record.refused = true;
    const SourceRecord &s = *record.source;
    refused_.push_back({QLatin1String(s.reg->key), s.row, s.line, calledInSource(s.members), field, reason});
}

QString Matching::asId(const QString &written) const
{
    return options_.makeIds && QUuid::fromString(written).isNull() && !written.isEmpty() ? madeId(written)
                                                                                         : written;
}

void Matching::identify(std::size_t at)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9._:-]{1,100}$"));
    Planned &record = planned_[at];
    const QJsonValue written = record.source->members[QLatin1String("id")];
    if (!written.isUndefined() && !written.isNull() && !shape.match(written.toString()).hasMatch())
        return refuse(
            record, QStringLiteral("id"),
            said(QT_TRANSLATE_NOOP(
                "Exchange", "An id is made of letters, digits and . _ : - and has at most 100 of them.")));
    const QString fileId = asId(written.toString());
    if (!fileId.isEmpty() && byFileId_.contains(fileId)) {
        const SourceRecord &first = *planned_[byFileId_[fileId]].source;
        return refuse(
            record, QStringLiteral("id"),
            said(QT_TRANSLATE_NOOP("Exchange",
                                   "The file holds this id twice; it stands first in row %1 of “%2”."))
                .arg(first.row)
                .arg(QLatin1String(first.reg->key)));
    }
    if (!fileId.isEmpty())
        byFileId_.insert(fileId, at);
    if (record.source->reg->parent)
        identifyPart(record, fileId);
    else
        identifyHead(record, fileId);
    if (!record.refused)
        claim(at);
}

void Matching::claim(std::size_t at)
{
    Planned &record = planned_[at];
    const RegisterInfo &reg = *record.source->reg;
    const RegisterInfo *present = reader_.registerOf(record.id);
    if (present && present != &reg)
        return refuse(
            record, QStringLiteral("id"),
            said(QT_TRANSLATE_NOOP("Exchange", "In the workspace this id is a record of the register “%1”."))
                .arg(QLatin1String(present->key)));
    if (claimed_.contains(record.id))
        return refuse(record, {},
                      said(QT_TRANSLATE_NOOP(
                          "Exchange", "Two records of the file are the same record of the workspace.")));
    claimed_.insert(record.id);
    if (present)
        record.before = reader_.find(reg, record.id);
}

const RegisterInfo &Matching::registerOf(const FieldInfo &reference) const
{
    return registerNamed(reader_.registers(), QString::fromLatin1(reference.reference));
}

QString Matching::single(const RegisterInfo &reg) const
{
    const std::vector<Record> present = reg.single ? reader_.all(reg) : std::vector<Record>();
    return present.empty() ? QString() : present.front().id;
}

const Known &Matching::known(const RegisterInfo &reg)
{
    const QString key = QLatin1String(reg.key);
    if (const auto at = known_.find(key); at != known_.end())
        return *at;
    Known out;
    for (const Record &record : reader_.all(reg)) {
        if (const QString number = valueOf(reg, record.row, "reference").toString(); !number.isEmpty())
            out.byReference.insert(number, record.id);
        if (const QString name = valueOf(reg, record.row, "name").toString().simplified(); !name.isEmpty())
            out.byName.insert(name, record.id);
    }
    return *known_.insert(key, out);
}

void Matching::identifyHead(Planned &record, const QString &fileId)
{
    const SourceRecord &source = *record.source;
    record.id = single(*source.reg);
    if (!record.id.isEmpty())
        return;
    const QString value = textOf(source, options_.match == Match::Name ? "name" : "reference");
    if (options_.match == Match::Id || value.isEmpty()) { // without what is matched by, by id
        record.id = fileId.isEmpty() ? derivedId(record) : fileId;
        return;
    }
    if (options_.match == Match::Reference) {
        record.id = known(*source.reg).byReference.value(value);
    } else {
        const QStringList like = known(*source.reg).byName.values(value);
        if (like.size() > 1)
            return refuse(
                record, QStringLiteral("name"),
                said(QT_TRANSLATE_NOOP(
                         "Exchange",
                         "The workspace holds %1 records of this name; match by id or by reference."))
                    .arg(like.size()));
        record.id = like.value(0);
    }
    if (record.id.isEmpty())
        record.id = freshId(record, fileId);
}

QString Matching::freshId(const Planned &record, const QString &fileId) const
{
    if (!fileId.isEmpty() && !reader_.registerOf(fileId) && !claimed_.contains(fileId))
        return fileId;
    for (int n = 1;; ++n) { // another record has that id already
        const QString id = madeId(derivedId(record) + u'/' + QString::number(n));
        if (!reader_.registerOf(id) && !claimed_.contains(id))
            return id;
    }
}

QString Matching::derivedId(const Planned &record) const
{
    const QString content = QLatin1String(record.source->reg->key) + u'\n' + record.parent + u'\n'
        + QString::fromUtf8(QJsonDocument(record.source->members).toJson(QJsonDocument::Compact));
    QString id = madeId(content);
    for (int n = 2; claimed_.contains(id); ++n)
        id = madeId(content + u'\n' + QString::number(n));
    return id;
}

QString Matching::parentOf(Planned &record)
{
    const SourceRecord &source = *record.source;
    if (source.parent >= 0) {
        const std::size_t at = place_[std::size_t(source.parent)];
        record.needs.push_back(at);
        return planned_[at].id;
    }
    const QString written = source.members[QLatin1String("parent")].toString();
    if (written.isEmpty())
        return {};
    const Target found = belongsToAny(*source.reg)
        ? anyTarget(written)
        : target(written, registerNamed(reader_.registers(), QString::fromLatin1(source.reg->parent)));
    if (found.inFile)
        record.needs.push_back(*found.inFile);
    return found.id;
}

/// Of whatever register: by its id alone, for names and numbers are those of one register.
Matching::Target Matching::anyTarget(const QString &written) const
{
    const QString id = asId(written);
    if (const auto at = byFileId_.find(id); at != byFileId_.end())
        return {planned_[*at].id, *at};
    for (const QString &candidate : {id, written})
        if (reader_.registerOf(candidate))
            return {candidate, {}};
    throw Error(said(QT_TRANSLATE_NOOP("Exchange", "“%1” is neither in the file nor in the workspace."))
                    .arg(written.left(80)));
}

void Matching::identifyPart(Planned &record, const QString &fileId)
{
    const RegisterInfo &reg = *record.source->reg;
    try {
        record.parent = parentOf(record);
    } catch (const Error &e) {
        return refuse(record, QStringLiteral("parent"), e.message());
    }
    const bool present = !fileId.isEmpty() && reader_.registerOf(fileId);
    if (record.parent.isEmpty() && present && reader_.registerOf(fileId) == &reg)
        record.parent = valueOf(reg, *reader_.find(reg, fileId), "parent").toString();
    if (record.parent.isEmpty())
        return refuse(record, QStringLiteral("parent"),
                      said(QT_TRANSLATE_NOOP("Exchange", "It is not said which record this is a part of.")));
    if (present || (options_.match == Match::Id && !fileId.isEmpty()))
        record.id = fileId;
    else
        record.id = partLike(record);
    if (record.id.isEmpty())
        record.id = freshId(record, fileId.isEmpty() ? derivedId(record) : fileId);
}

/// A part has no number of its own: it is the one of the same name, or where its register knows no names, in
/// the same place.
QString Matching::partLike(const Planned &record) const
{
    const SourceRecord &source = *record.source;
    const RegisterInfo &reg = *source.reg;
    const bool byName = reg.find(u"name") && !textOf(source, "name").isEmpty();
    const qint64 position = source.members[QLatin1String("position")].toInteger(source.row);
    for (const Record &part : reader_.parts(reg, record.parent)) {
        const bool same = byName
            ? valueOf(reg, part.row, "name").toString().simplified() == textOf(source, "name")
            : valueOf(reg, part.row, "position").toLongLong() == position;
        if (same && !claimed_.contains(part.id))
            return part.id;
    }
    return {};
}

std::vector<std::size_t> Matching::namedInFile(const QString &written, const RegisterInfo &reg) const
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < planned_.size(); ++i) {
        const SourceRecord &source = *planned_[i].source;
        if (source.reg == &reg
            && (textOf(source, "reference") == written || textOf(source, "name") == written))
            out.push_back(i);
    }
    return out;
}

Matching::Target Matching::target(const QString &written, const RegisterInfo &reg)
{
    const auto wrongRegister = [&](const RegisterInfo &other) {
        return Error(
            said(QT_TRANSLATE_NOOP("Exchange",
                                   "“%1” is a record of the register “%2”; here one of “%3” is meant."))
                .arg(written.left(80), QLatin1String(other.key), QLatin1String(reg.key)));
    };
    const QString id = asId(written);
    if (const auto at = byFileId_.find(id); at != byFileId_.end()) {
        const Planned &found = planned_[*at];
        if (found.source->reg != &reg)
            throw wrongRegister(*found.source->reg);
        return {found.id, *at};
    }
    for (const QString &candidate : {id, written})
        if (const RegisterInfo *present = reader_.registerOf(candidate)) {
            if (present != &reg)
                throw wrongRegister(*present);
            return {candidate, {}};
        }
    const std::vector<std::size_t> inFile = namedInFile(written, reg);
    if (inFile.size() == 1)
        return {planned_[inFile.front()].id, inFile.front()};
    const Known &present = known(reg);
    if (const QString numbered = present.byReference.value(written); !numbered.isEmpty())
        return {numbered, {}};
    const QStringList like = present.byName.values(written.simplified());
    if (inFile.empty() && like.size() == 1)
        return {like.front(), {}};
    if (!inFile.empty() || !like.empty())
        throw Error(said(QT_TRANSLATE_NOOP("Exchange",
                                           "“%1” is the name of several records; name the one by its id."))
                        .arg(written.left(80)));
    throw Error(said(QT_TRANSLATE_NOOP("Exchange",
                                       "“%1” is neither in the file nor in the workspace (register “%2”)."))
                    .arg(written.left(80), QLatin1String(reg.key)));
}
