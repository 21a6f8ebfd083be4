// models/views/palettemodel.cpp
#include "views/palettemodel.h"
#include "schema/translator.h"
#include <QRegularExpression>
#include <algorithm>

static constexpr std::size_t most = 40; // lines

QString PaletteEntry::memory() const
{
    return (kind == Kind::Record ? QStringLiteral("record:") : QStringLiteral("command:")) + key;
}

static QString plain(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (!c.isMark())
            out += c.toCaseFolded();
    return out;
}

static QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return plain(text).split(gaps, Qt::SkipEmptyParts);
}

bool matchesWords(const QString &text, const QString &words)
{
    const QStringList own = wordsOf(text);
    return std::ranges::all_of(wordsOf(words), [&](const QString &word) {
        return std::ranges::any_of(own, [&](const QString &each) { return each.startsWith(word); });
    });
}

PaletteModel::PaletteModel(const Translator &translator, QObject *parent)
    : QAbstractListModel(parent)
    , t_(translator)
{
}

PaletteEntry PaletteModel::entryOf(const FoundRecord &record) const
{
    const QString kind = t_.field(*record.reg->singular ? record.reg->singular : record.reg->title);
    const QString title = record.title.isEmpty() ? record.reference : record.title;
    QStringList detail{kind};
    if (!record.reference.isEmpty() && record.reference != title)
        detail << record.reference;
    return {PaletteEntry::Kind::Record, record.id, title.isEmpty() ? kind : title.simplified(),
            detail.join(QStringLiteral(" · "))};
}

void PaletteModel::setActions(const std::vector<PaletteEntry> &actions)
{
    actions_ = actions;
    refresh();
}

void PaletteModel::setRecent(const QStringList &memories, const std::vector<FoundRecord> &records)
{
    memories_ = memories;
    recentRecords_.clear();
    for (const FoundRecord &record : records)
        recentRecords_.push_back(entryOf(record));
    refresh();
}

void PaletteModel::setTyped(const QString &words)
{
    if (words == typed_)
        return;
    typed_ = words;
    if (words.isEmpty())
        found_.clear();
    else // what matched before and still does stays while the others are looked for
        std::erase_if(found_, [&](const PaletteEntry &e) { return !matchesWords(e.title, words); });
    refresh();
}

void PaletteModel::setRecords(const QString &words, const std::vector<FoundRecord> &records)
{
    if (words != typed_)
        return;
    found_.clear();
    for (const FoundRecord &record : records)
        found_.push_back(entryOf(record));
    refresh();
}

std::vector<PaletteEntry> PaletteModel::recent() const
{
    std::vector<PaletteEntry> out;
    for (const QString &memory : memories_)
        for (const std::vector<PaletteEntry> *from : {&recentRecords_, &actions_})
            for (const PaletteEntry &entry : *from)
                if (entry.memory() == memory && matchesWords(entry.title + u' ' + entry.detail, typed_))
                    out.push_back(entry);
    return out;
}

void PaletteModel::refresh()
{
    std::vector<PaletteEntry> now = recent();
    const auto add = [&](const PaletteEntry &entry) {
        if (now.size() < most && std::ranges::none_of(now, [&](const PaletteEntry &other) {
                return other.memory() == entry.memory();
            }))
            now.push_back(entry);
    };
    for (const PaletteEntry::Kind kind : {PaletteEntry::Kind::Page, PaletteEntry::Kind::Command})
        for (const PaletteEntry &entry : actions_)
            if (entry.kind == kind && matchesWords(entry.title, typed_))
                add(entry);
    for (const PaletteEntry &entry : found_)
        add(entry);
    beginResetModel();
    shown_ = std::move(now);
    endResetModel();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = shown_[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole: {
        QStringList words{entry.title, entry.detail, entry.shortcut};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case KindRole:
        return int(entry.kind);
    case KeyRole:
        return entry.key;
    case DetailRole:
        return entry.detail;
    case ShortcutRole:
        return entry.shortcut;
    case IconRole:
        return entry.icon;
    default:
        return {};
    }
}
