// models/views/attachmentsmodel.cpp
#include "views/attachmentsmodel.h"
#include "schema/translator.h"
#include "storage/repository.h"
#include "views/historywords.h"
#include "views/plaintooltip.h"
#include "workspace/attaching.h"
#include <QFileInfo>
#include <array>

AttachmentsModel::AttachmentsModel(Workspace &workspace, const Translator &translator, QObject *parent)
    : QAbstractTableModel(parent)
    , workspace_(workspace)
    , translator_(translator)
{
    connect(&workspace, &Workspace::changed, this, &AttachmentsModel::reload);
}

void AttachmentsModel::setRecord(const QString &id)
{
    record_ = id;
    reload();
}

void AttachmentsModel::reload()
{
    const Register<Attachment> &schema = Attachment::schema();
    std::vector<One> now;
    if (!record_.isEmpty())
        for (const Record &record : workspace_.source().parts(schema.info(), record_))
            now.push_back({record.id, schema.unpack(record.row), whenAndByWhom(record.id)});
    if (now.empty() && files_.empty())
        return;
    const bool same = std::ranges::equal(now, files_, [&](const One &a, const One &b) {
        return a.id == b.id && schema.pack(a.attachment) == schema.pack(b.attachment);
    });
    if (same)
        return; // what is selected stays selected
    beginResetModel();
    files_ = std::move(now);
    endResetModel();
}

QString AttachmentsModel::whenAndByWhom(const QString &id) const
{
    HistoryFilter filter;
    filter.record = id;
    filter.limit = 1;
    filter.brief = true;
    const HistoryWords words(workspace_, translator_);
    for (const HistoryEntry &entry : workspace_.history().entries(filter))
        return translator_.text("Views", QT_TRANSLATE_NOOP("Views", "%1 by %2"))
            .arg(words.when(entry), entry.actor);
    return {};
}

const AttachmentsModel::One *AttachmentsModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &files_[std::size_t(index.row())] : nullptr;
}

void AttachmentsModel::change(const QString &id, const std::function<void(Attachment &)> &edit)
{
    const Repository<Attachment> files(workspace_.source());
    std::optional<Attachment> attachment = files.find(id);
    if (!attachment)
        return;
    edit(*attachment);
    const Change change = files.changed(id, *attachment);
    if (change.before != change.after)
        workspace_.apply({change}, Reason(QStringLiteral("edited")));
}

void AttachmentsModel::rename(const QString &id, const QString &name)
{
    if (!name.trimmed().isEmpty())
        change(id, [&](Attachment &a) { a.name = name.trimmed(); });
}

void AttachmentsModel::setNote(const QString &id, const QString &note)
{
    change(id, [&](Attachment &a) { a.note = note.trimmed(); });
}

void AttachmentsModel::remove(const QString &id)
{
    workspace_.apply({Repository<Attachment>(workspace_.source()).removed(id)},
                     Reason(QStringLiteral("deleted")));
}

int AttachmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(files_.size());
}

int AttachmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AttachmentsModel::typeOf(const Attachment &attachment) const
{
    switch (shownAs(attachment.mediaType)) {
    case Shown::Pages:
        return QStringLiteral("PDF");
    case Shown::Picture:
        return translator_.text("Views", QT_TRANSLATE_NOOP("Views", "Picture"));
    case Shown::Text:
        return translator_.text("Views", QT_TRANSLATE_NOOP("Views", "Text"));
    case Shown::Outside:
        break;
    }
    const QString suffix = QFileInfo(attachment.fileName).suffix().toUpper();
    return suffix.isEmpty() || suffix.size() > 6
        ? translator_.text("Views", QT_TRANSLATE_NOOP("Views", "File"))
        : suffix;
}

void AttachmentsModel::setSigned(const QString &content, bool isSigned)
{
    if (signed_.contains(content) == isSigned)
        return;
    isSigned ? void(signed_.insert(content)) : void(signed_.remove(content));
    for (int row = 0; row < rowCount(); ++row)
        if (files_[std::size_t(row)].attachment.content == content)
            emit dataChanged(index(row, NameColumn), index(row, NameColumn));
}

QString AttachmentsModel::name(const One &one) const
{
    return one.attachment.name.isEmpty() ? one.attachment.fileName : one.attachment.name;
}

/// What a row shows as icons, in words.
QStringList AttachmentsModel::marks(const One &one) const
{
    QStringList out;
    if (signed_.contains(one.attachment.content))
        out << translator_.text("Views", QT_TRANSLATE_NOOP("Views", "Signed; open it for the details"));
    if (!one.attachment.note.isEmpty())
        out << translator_.labelled(translator_.text("Views", QT_TRANSLATE_NOOP("Views", "Note")),
                                    one.attachment.note);
    return out;
}

QString AttachmentsModel::toolTip(const One &one) const
{
    return plainToolTip((QStringList{one.attachment.fileName} + marks(one)).join(u'\n'));
}

QVariant AttachmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const One &one = files_[std::size_t(index.row())];
    if (role == Qt::ToolTipRole && index.column() == NameColumn)
        return toolTip(one);
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn)
        return (QStringList{name(one)} + marks(one)).join(QStringLiteral(", "));
    if (role == SignedRole)
        return signed_.contains(one.attachment.content);
    if (role == NoteRole)
        return !one.attachment.note.isEmpty();
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return name(one);
    case TypeColumn:
        return typeOf(one.attachment);
    case SizeColumn:
        return one.attachment.size
            ? translator_.locale().formattedDataSize(*one.attachment.size, 1, QLocale::DataSizeSIFormat)
            : QString();
    case AddedColumn:
        return one.added;
    default:
        return {};
    }
}

QVariant AttachmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array<const char *, ColumnCount> heads{
        QT_TRANSLATE_NOOP("Views", "Name"), QT_TRANSLATE_NOOP("Views", "Type"),
        QT_TRANSLATE_NOOP("Views", "Size"), QT_TRANSLATE_NOOP("Views", "Added")};
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section == SizeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return translator_.text("Views", heads[std::size_t(section)]);
}
