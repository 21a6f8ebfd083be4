// models/exchange/json.cpp
#include "exchange/json.h"
#include "exchange/jsonlines.h"
#include "schema/anyrecord.h"
#include "schema/errors.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

static QString said(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

QString calledInSource(const QJsonObject &members)
{
    for (const char *key : {"id", "reference", "name"})
        if (const QString value = members[QLatin1String(key)].toString(); !value.isEmpty())
            return value.left(80);
    return {};
}

namespace {
class Reading {
public:
    Reading(const QByteArray &bytes, Catalogue registers, const QString &onlyRegister)
        : bytes_(bytes)
        , registers_(registers)
        , only_(onlyRegister)
    {
    }
    SourceDocument read(int newestFormat)
    {
        const QJsonDocument json = parse();
        demandEachMemberOnce();
        lines_ = elementLines(bytes_);
        if (json.isArray()) {
            if (only_.isEmpty())
                throw ImportError(
                    said(QT_TRANSLATE_NOOP(
                        "Exchange",
                        "The file is a list of records but does not say of which register. Name the "
                        "register, or write {\"registers\": {\"organisation\": [ … ]}}.")),
                    1, 1);
            takeList(only_, json.array(), QString(), -1);
            return std::move(out_);
        }
        const QJsonObject root = json.object();
        checkHeader(root, newestFormat);
        takeRegisters(root[QLatin1String("registers")].toObject());
        return std::move(out_);
    }

private:
    QJsonDocument parse() const
    {
        static constexpr qsizetype most = qsizetype(256) * 1024 * 1024;
        if (bytes_.size() > most)
            throw ImportError(said(QT_TRANSLATE_NOOP(
                                  "Exchange", "The file is larger than 256 MB. Import it in several parts.")),
                              1, 1);
        QJsonParseError error{};
        QJsonDocument json = QJsonDocument::fromJson(bytes_, &error);
        if (error.error == QJsonParseError::NoError)
            return json;
        const Place at = placeOf(bytes_, error.offset);
        const QString where =
            said(QT_TRANSLATE_NOOP("Exchange", "Line %1, column %2: ")).arg(at.line).arg(at.column);
        if (error.error == QJsonParseError::IllegalUTF8String)
            throw ImportError(
                where
                    + said(QT_TRANSLATE_NOOP(
                        "Exchange", "the text is not UTF-8. Save the file as UTF-8 and import it again.")),
                at.line, at.column);
        if (error.error == QJsonParseError::DeepNesting)
            throw ImportError(
                where
                    + said(QT_TRANSLATE_NOOP(
                        "Exchange", "values stand inside values far too deeply for a list of records.")),
                at.line, at.column);
        throw ImportError(
            where
                + said(QT_TRANSLATE_NOOP(
                           "Exchange",
                           "this is not JSON (%1). Import a file that Custos exported as JSON, or mend "
                           "that place."))
                      .arg(error.errorString()),
            at.line, at.column);
    }

    void checkHeader(const QJsonObject &root, int newestFormat) const
    {
        const QJsonValue application = root[QLatin1String("application")];
        if (!application.isUndefined() && application.toString() != QLatin1String("Custos"))
            throw ImportError(
                said(QT_TRANSLATE_NOOP(
                         "Exchange",
                         "The file says that it comes from “%1”. Only JSON in the shape that Custos "
                         "exports can be imported."))
                    .arg(application.toVariant().toString().left(80)),
                placeOfMember("application").line);
        const int format = root[QLatin1String("format")].toVariant().toInt(); // some write it as text
        if (format > newestFormat)
            throw ImportError(
                said(QT_TRANSLATE_NOOP(
                         "Exchange",
                         "The file was written by a newer Custos (format %1; this one knows %2). Import "
                         "it with that version."))
                    .arg(format)
                    .arg(newestFormat),
                placeOfMember("format").line);
        if (!root[QLatin1String("registers")].isObject())
            throw ImportError(said(QT_TRANSLATE_NOOP(
                                  "Exchange",
                                  "The file holds no registers. Custos reads {\"application\": \"Custos\", "
                                  "\"registers\": {\"organisation\": [ … ], … }}.")),
                              1, 1);
    }
    /// QJsonDocument would keep the last of the two and say nothing.
    void demandEachMemberOnce() const
    {
        if (const std::optional<RepeatedMember> twice = repeatedMember(bytes_))
            throw ImportError(
                said(QT_TRANSLATE_NOOP("Exchange",
                                       "Line %1: “%2” stands twice in the same object, and only one of the "
                                       "two could be taken. Keep one, or put their contents together."))
                    .arg(twice->line)
                    .arg(twice->key),
                twice->line);
    }
    Place placeOfMember(const char *key) const
    {
        return placeOf(bytes_, std::max<qsizetype>(0, bytes_.indexOf('"' + QByteArray(key) + '"')));
    }

    const RegisterInfo *known(const QString &key) const
    {
        const auto at = std::ranges::find_if(
            registers_, [&](const RegisterInfo *reg) { return key == QLatin1String(reg->key); });
        return at == registers_.end() ? nullptr : *at;
    }
    bool isWanted(const RegisterInfo &reg) const
    {
        return only_.isEmpty() || only_ == QLatin1String(reg.key)
            || (reg.parent && !belongsToAny(reg)
                && isWanted(registerNamed(registers_, QString::fromLatin1(reg.parent))));
    }
    void takeRegisters(const QJsonObject &lists)
    {
        // In the order of the catalogue, for a QJsonObject has none of its own.
        for (const RegisterInfo *reg : registers_)
            if (const auto at = lists.find(QLatin1String(reg->key)); at != lists.end() && isWanted(*reg))
                takeList(at.key(), *at, QStringLiteral("registers/"), -1);
        for (auto at = lists.begin(); at != lists.end(); ++at)
            if (!known(at.key()) && only_.isEmpty())
                refuse(at.key(), 0, placeOfMember(at.key().toUtf8().constData()).line, {},
                       said(QT_TRANSLATE_NOOP("Exchange", "There is no register “%1”.")).arg(at.key()));
        if (!only_.isEmpty() && !lists.contains(only_))
            throw ImportError(
                said(QT_TRANSLATE_NOOP("Exchange", "The file holds no register “%1”.")).arg(only_), 1, 1);
    }

    void takeList(const QString &key, const QJsonValue &list, const QString &path, qsizetype parent)
    {
        if (list.isNull())
            return;
        if (!list.isArray()) {
            refuse(key, 0, 0, {},
                   said(QT_TRANSLATE_NOOP("Exchange", "“%1” must be a list of records.")).arg(key));
            return;
        }
        const QJsonArray records = list.toArray();
        for (int i = 0; i < records.size(); ++i) {
            const QString here =
                path.isEmpty() ? QString::number(i) : QStringLiteral("%1%2/%3").arg(path, key).arg(i);
            takeRecord(*known(key), records[i], here, i + 1, parent);
        }
    }
    void takeRecord(const RegisterInfo &reg, const QJsonValue &value, const QString &path, int row,
                    qsizetype parent)
    {
        const int line = lines_.value(path);
        if (!value.isObject()) {
            refuse(QLatin1String(reg.key), row, line, {},
                   said(QT_TRANSLATE_NOOP("Exchange", "A record must be an object: {\"name\": … }.")));
            return;
        }
        QJsonObject members = value.toObject();
        std::vector<std::pair<QString, QJsonValue>> inside;
        for (const RegisterInfo *part : partsOf(registers_, reg))
            if (members.contains(QLatin1String(part->key)) && !reg.find(QString::fromLatin1(part->key)))
                inside.emplace_back(QLatin1String(part->key), members.take(QLatin1String(part->key)));
        const qsizetype self = qsizetype(out_.records.size());
        out_.records.push_back({&reg, row, line, members, parent});
        for (const auto &[key, list] : inside)
            takeList(key, list, path + u'/', self);
    }
    void refuse(const QString &reg, int row, int line, const QString &record, const QString &reason)
    {
        out_.refused.push_back({reg, row, line, record, {}, reason});
    }

    const QByteArray &bytes_;
    Catalogue registers_;
    QString only_;
    QHash<QString, int> lines_;
    SourceDocument out_;
};
} // namespace

SourceDocument readJson(const QByteArray &bytes, Catalogue registers, int newestFormat,
                        const QString &onlyRegister)
{
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    return Reading(text, registers, onlyRegister).read(newestFormat);
}
