// models/views/linksmodel.h - what points to a record, and what it points to
#pragma once
#include "workspace/workspace.h"
#include <QAbstractTableModel>

class Translator;

class LinksModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { DirectionColumn, RecordColumn, RegisterColumn, FieldColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 }; ///< the record to open: never a part

    LinksModel(Workspace &workspace, const Translator &translator, QObject *parent = nullptr);
    void setRecord(const QString &id);

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(links_.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Link {
        bool incoming;
        QString record, open; // `open`: the record itself, or the one it is a part of
        const RegisterInfo *reg; // of the record
        const FieldInfo *field; // that holds the link
        bool operator==(const Link &) const = default;
    };
    void reload();
    void addFrom(const QString &id, std::vector<Link> &links) const;
    void addTo(const QString &id, std::vector<Link> &links) const;
    QString owner(const RegisterInfo &reg, const QString &id) const;

    Workspace &workspace_;
    const Translator &translator_;
    QString id_;
    std::vector<Link> links_;
};
