// ui/forms/considered.h - what was considered about an item the law asks for "where applicable" or "where
// possible": that it does not apply, because ...; that it is not possible yet, because ... until ...
#pragma once
#include "forms/fieldeditor.h"
#include "schema/record.h"

class DateEditor;
class QLineEdit;
class QPushButton;
class QLabel;

class Considered final : public QWidget {
    Q_OBJECT
public:
    Considered(const FieldInfo &field, const EditorContext &context, QWidget *parent = nullptr);
    QPushButton *menuButton() const { return button_; } ///< for the line of the field's label
    void setState(const FieldState &state);
    void applyTo(FieldState &state) const;
    QString mistake() const;
    /// Whether the value's editor gives way to the reason.
    bool replacesValue() const
    {
        return applies_ == Applies::DoesNotApply || applies_ == Applies::NotYetPossible;
    }
    bool wasChosen() const { return chosen_; } ///< by the user, since setState()
    void choose(std::optional<Applies> applies); ///< as if taken from the menu
    void setReadOnly(bool readOnly);

signals:
    void edited();

private:
    void refresh();
    const EditorContext &context_;
    std::optional<Applies> applies_;
    bool chosen_ = false;
    QPushButton *button_;
    QLabel *lead_;
    QLineEdit *reason_;
    QLabel *untilLead_;
    DateEditor *until_;
};
