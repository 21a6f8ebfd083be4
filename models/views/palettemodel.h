// models/views/palettemodel.h - what a few typed words may mean: a command, a page, a record
#pragma once
#include "storage/finding.h"
#include <QAbstractListModel>
#include <QStringList>

class Translator;

struct PaletteEntry {
    enum class Kind { Command, Page, Record };
    Kind kind;
    QString key; ///< of a command or page its object name, of a record its id
    QString title;
    QString detail = {}; ///< quiet: where it belongs
    QString shortcut = {}; ///< as the platform writes it
    QString icon = {};

    /// Under which the desk remembers that it was used: "record:<id>".
    QString memory() const;
};

class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, KeyRole, DetailRole, ShortcutRole, IconRole };

    explicit PaletteModel(const Translator &translator, QObject *parent = nullptr);
    void setActions(const std::vector<PaletteEntry> &actions); ///< commands and pages that can be used now
    /// What was used last, the newest first: it comes first, and is all there is while nothing is typed.
    void setRecent(const QStringList &memories, const std::vector<FoundRecord> &records);
    /// Commands and pages match at once; the records that match come later, by setRecords().
    void setTyped(const QString &words);
    void setRecords(const QString &words,
                    const std::vector<FoundRecord> &records); ///< ignored for other words
    const QString &typed() const { return typed_; }
    const PaletteEntry &entry(int row) const { return shown_[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(shown_.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    PaletteEntry entryOf(const FoundRecord &record) const;
    void refresh();
    std::vector<PaletteEntry> recent() const;

    const Translator &t_;
    std::vector<PaletteEntry> actions_, recentRecords_, found_, shown_;
    QStringList memories_;
    QString typed_;
};

/// Whether each of the words begins a word of the text; case and accents do not matter.
bool matchesWords(const QString &text, const QString &words);
