// ui/safety/exportedcontents.cpp
#include "safety/exportedcontents.h"
#include "storage/blobs.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <unistd.h>

Error notAsWritten(const QString &path)
{
    return Error(QCoreApplication::translate(
                     "Mandate", "“%1” is not as it was written. Nothing was removed. Check the drive.")
                     .arg(path));
}

/// No system takes anything but these badly; the number in front makes names unique and never special.
static QString safeName(std::size_t number, const QString &wanted)
{
    static constexpr qsizetype longest = 80;
    static const QString harmless = QStringLiteral("-_. ()");
    QString name = QFileInfo(wanted).completeBaseName().left(longest), end = QFileInfo(wanted).suffix();
    if (end.size() > longest / 8) // a sentence with a full stop in it
        end.clear();
    if (!end.isEmpty())
        name += u'.' + end;
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && !harmless.contains(c))
            c = u'_';
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return QStringLiteral("%1-%2").arg(number, 4, 10, QLatin1Char('0')).arg(name);
}

static QString nameOf(const RegisterInfo &reg, const Record &record, const FieldInfo &field)
{
    const QString file = valueOf(reg, record.row, "file_name").toString();
    const QString name = file.isEmpty() ? valueOf(reg, record.row, "name").toString() : file;
    return reg.parent ? name : name + u' ' + QLatin1String(field.key) + QStringLiteral(".png"); // a picture
}

static QString referenceOf(const Source &source, const QString &id)
{
    const RegisterInfo *reg = source.registerOf(id);
    const std::optional<Row> row = reg ? source.find(*reg, id) : std::nullopt;
    return row ? valueOf(*reg, *row, "reference").toString() : QString();
}

std::vector<ExportedContent> contentsOf(const Source &source, Connection &contents)
{
    const Blobs blobs(contents);
    std::vector<ExportedContent> out;
    QStringList left = blobs.all();
    left.sort();
    for (const RegisterInfo *reg : source.registers())
        for (const FieldInfo &field : reg->fields) {
            if (field.kind != Kind::Blob)
                continue;
            for (const Record &record : source.all(*reg)) {
                const QString sha256 = valueOf(*reg, record.row, field.key).toString();
                if (sha256.isEmpty())
                    continue;
                const QString name = nameOf(*reg, record, field);
                const QString owner = source.parentOf(record.id).value_or(QString());
                out.push_back({safeName(out.size() + 1, name), sha256, blobs.size(sha256).value_or(0),
                               QLatin1String(reg->key), record.id, QLatin1String(field.key), owner,
                               referenceOf(source, owner.isEmpty() ? record.id : owner), name});
                left.removeAll(sha256);
            }
        }
    for (const QString &sha256 : std::as_const(left))
        out.push_back({safeName(out.size() + 1, sha256),
                       sha256,
                       blobs.size(sha256).value_or(0),
                       {},
                       {},
                       {},
                       {},
                       {},
                       {}});
    return out;
}

static void writeContent(const Blobs &blobs, const ExportedContent &content, const QString &path,
                         const CopyWatch &watch)
{
    const std::unique_ptr<QIODevice> from = blobs.open(content.sha256);
    QFile to(path);
    bool good = to.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    while (good && !from->atEnd()) {
        watch.throwIfCancelled();
        const QByteArray piece = from->read(Blobs::piece);
        good = !piece.isEmpty() && to.write(piece) == piece.size();
    }
    if (!good || !to.flush() || ::fsync(to.handle()) != 0)
        throw Error(QCoreApplication::translate("Storage", "“%1” cannot be written: %2.")
                        .arg(path, to.errorString()));
}

void writeContents(const std::vector<ExportedContent> &all, Connection &contents, const QString &folder,
                   const CopyWatch &watch)
{
    const Blobs blobs(contents);
    for (const ExportedContent &each : all)
        writeContent(blobs, each, folder + u'/' + each.file, watch);
}

void verifyContents(const std::vector<ExportedContent> &all, const QString &folder, const CopyWatch &watch)
{
    for (const ExportedContent &each : all) {
        watch.throwIfCancelled();
        QFile file(folder + u'/' + each.file);
        QCryptographicHash sum(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !sum.addData(&file)
            || QString::fromLatin1(sum.result().toHex()) != each.sha256)
            throw notAsWritten(file.fileName());
    }
}

/// A text that a spreadsheet would take for a formula gets an apostrophe in front.
static QByteArray cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@'").contains(text.front()))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
}

QByteArray listOf(const std::vector<ExportedContent> &all)
{
    QByteArray out = "file,sha256,bytes,register,record,field,parent,reference,name\r\n";
    for (const ExportedContent &each : all) {
        QByteArrayList cells;
        for (const QString &text : {each.file, each.sha256, QString::number(each.bytes), each.reg,
                                    each.record, each.field, each.belongsTo, each.reference, each.name})
            cells << cell(text);
        out += cells.join(',') + "\r\n";
    }
    return out;
}
