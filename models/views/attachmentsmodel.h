// models/views/attachmentsmodel.h - the files kept with a record
#pragma once
#include "registers/attachment.h"
#include "workspace/workspace.h"
#include <QAbstractTableModel>
#include <QSet>

class Translator;

class AttachmentsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, TypeColumn, SizeColumn, AddedColumn, ColumnCount };
    enum Role {
        SignedRole = Qt::UserRole + 1, ///< bool: a PDF that is known to be signed
        NoteRole, ///< bool: there is a note
    };

    AttachmentsModel(Workspace &workspace, const Translator &translator, QObject *parent = nullptr);
    void setRecord(const QString &id); ///< empty: none
    const QString &record() const { return record_; }

    struct One {
        QString id;
        Attachment attachment;
        QString added; ///< when and by whom, in words
    };
    const One *at(const QModelIndex &index) const; ///< null where there is none
    const std::vector<One> &files() const { return files_; }
    void setSigned(const QString &content, bool isSigned); ///< of the files with that content
    /// One entry of the history each. \throws as Workspace::apply
    void rename(const QString &id, const QString &name);
    void setNote(const QString &id, const QString &note);
    void remove(const QString &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();
    void change(const QString &id, const std::function<void(Attachment &)> &edit);
    QString typeOf(const Attachment &attachment) const;
    QString whenAndByWhom(const QString &id) const;
    QString name(const One &one) const;
    QStringList marks(const One &one) const;
    QString toolTip(const One &one) const;

    Workspace &workspace_;
    const Translator &translator_;
    QString record_;
    std::vector<One> files_;
    QSet<QString> signed_; // contents
};
