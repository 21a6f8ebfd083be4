// models/views/openpointsmodel.h - what is open: in the whole workspace, or in one record and its parts
#pragma once
#include "rules/leftasis.h"
#include "workspace/workspace.h"
#include <QAbstractTableModel>

class Translator;

class OpenPointsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { GradeColumn, PointColumn, RecordColumn, FieldColumn, LawColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< the record to open: for a point of a part the record it is a part of
        PartRole, ///< id of the part, empty for a point of the record itself
        FieldRole, ///< key
        GradeRole, ///< code; leftCode where it is left as it is
        SortRole,
    };

    /// `record`: only its points, and then no column repeats its name.
    OpenPointsModel(Workspace &workspace, const Translator &translator, const QString &record = {},
                    QObject *parent = nullptr);
    void setRecord(const QString &record);
    const OpenPoints &points() const { return points_; }
    QString words(const OpenPoint &point) const; ///< the message in the language of the window
    /// "Left as it is until 3 Mar 2027 by dpo: …"; empty: it is open.
    QString leftWords(const OpenPoint &point) const;
    const LeftNote *note(const OpenPoint &point) const { return left_.of(point); }
    int open() const { return open_; } ///< rows that are not left as they are

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(points_.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();
    QString fieldLabel(const OpenPoint &point) const;
    QVariant shown(const OpenPoint &point, int column) const;

    Workspace &workspace_;
    const Translator &translator_;
    bool all_;
    QString record_;
    OpenPoints points_;
    LeftPoints left_;
    QStringList shownLeft_; // one for each point
    int open_ = 0;
};

/// "law", "guidance", "practice", in the language of the window.
QString gradeInShort(Grade grade, const Translator &translator);
/// "Nothing is recorded · good practice": what a point shows, and one thing more about it.
QString joined(const QString &statement, const QString &more);

/// In place of a grade's code.
inline constexpr QLatin1String leftCode("left");
