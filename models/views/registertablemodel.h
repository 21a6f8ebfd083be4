// models/views/registertablemodel.h - one model for every register; it keeps row ids and reads rows a page at
// a time
#pragma once
#include "workspace/workspace.h"
#include <QAbstractTableModel>
#include <QCache>

class Translator;

class RegisterTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1 };

    RegisterTableModel(const RegisterInfo &reg, Workspace &workspace, const Translator &translator,
                       QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(rids_.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(reg_.fields.size());
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Record *record(int row) const;
    QString display(const FieldInfo &field, const QVariant &value) const;
    void follow(const ChangeSet &changes);

    static constexpr int pageSize = 200;
    const RegisterInfo &reg_;
    Workspace &workspace_;
    const Translator &translator_;
    std::vector<qint64> rids_; // ascending
    mutable QCache<int, std::vector<Record>> pages_{16}; // whatever the view scrolls away from is let go
};
