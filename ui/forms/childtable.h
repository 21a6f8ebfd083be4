// ui/forms/childtable.h - the parts of a record inside its form: a table, and the chosen part's fields under
// it
#pragma once
#include "forms/fieldbox.h"

class QPushButton;
class QTableWidget;
class QVBoxLayout;
class RecordForm;

class ChildTable final : public QWidget {
    Q_OBJECT
public:
    using Words = std::function<QString(const OpenPoint &)>;

    ChildTable(const RegisterInfo &part, const EditorContext &context, QWidget *parent = nullptr);
    void setRecords(const std::vector<Record> &records);
    void setInherited(const Provenance &record); ///< what is known of the record they are parts of
    /// In the order shown. A part added here has its id already, and no parent yet.
    const std::vector<Record> &records() const { return records_; }
    void setPoints(const OpenPoints &points, const Words &words);
    void setReadOnly(bool readOnly);
    QStringList mistakes() const; ///< of the part being edited: no other can have any
    bool showMistakes();
    bool focusField(const QString &id, const QString &key); ///< false: that part is not here
    void
    focusAny(const QString &key); ///< of the chosen part, else of the first; without parts the way to add one

    void addPart();
    void removePart();
    void movePart(int by);
    void choose(int row); ///< -1: none
    RecordForm *detail() const { return detail_; } ///< nullptr until a part was chosen

signals:
    void edited();

private:
    void rebuild();
    void showRow(int row);
    void store();
    void refreshButtons();
    void refreshPoints();
    void addPoint(const OpenPoint &point, int row);
    int current() const { return current_; }

    const RegisterInfo &part_;
    const EditorContext &context_;
    std::vector<const FieldInfo *> columns_;
    std::vector<Record> records_;
    Provenance inherited_;
    OpenPoints points_;
    Words words_;
    int current_ = -1;
    bool readOnly_ = false, filling_ = false;
    QTableWidget *table_;
    QVBoxLayout *open_; // open points of the parts whose fields are not shown
    QPushButton *add_, *remove_, *up_, *down_, *done_;
    QWidget *frame_;
    RecordForm *detail_ = nullptr;
};
