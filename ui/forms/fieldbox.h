// ui/forms/fieldbox.h - one field in a form: label, required mark, law, help, editor, where the value came
// from, and what is open about it
#pragma once
#include "forms/fieldeditor.h"
#include "forms/pointlabel.h"
#include "schema/record.h"

class Considered;
class InkLabel;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

struct Provenance { ///< what is known of the whole record; a field's own state comes before it
    std::optional<Origin> origin;
    QString source;
    std::optional<bool> confirmed;
};

class FieldBox final : public QWidget {
    Q_OBJECT
public:
    FieldBox(const FieldInfo &field, FieldEditor *editor, const EditorContext &context,
             QWidget *parent = nullptr);
    const FieldInfo &field() const { return field_; }
    FieldEditor *editor() const { return editor_; }

    void setContent(const QVariant &value, const FieldState &state, const Provenance &record);
    void setProvenance(const Provenance &record); ///< the rest stays as it is
    QVariant value() const;
    FieldState state() const;
    QString mistake() const;
    bool showMistake(); ///< true where there is one; its words stand beneath the editor then
    void setPoints(const QList<ShownPoint> &points);
    /// What a template asks about this field; shown until a hand has answered or the value is confirmed.
    void setQuestions(const QStringList &questions);
    void setReadOnly(bool readOnly);
    void takeFocus();

signals:
    void edited();

private:
    QHBoxLayout *head(QHBoxLayout *layout);
    QPushButton *fixFor(const ShownPoint &point); ///< null where there is none but to fill the field in
    void changed(bool value);
    void refresh();
    void refreshQuiet();
    void refreshQuestions();
    QString shownSource() const;
    FieldState effective() const;

    const FieldInfo &field_;
    const EditorContext &context_;
    FieldEditor *editor_;
    Considered *considered_ = nullptr;
    FieldState state_;
    Provenance record_;
    bool edited_ = false, readOnly_ = false;
    QLabel *help_ = nullptr;
    InkLabel *mistake_, *quiet_, *questions_;
    QPushButton *confirm_;
    QVBoxLayout *points_;
};
