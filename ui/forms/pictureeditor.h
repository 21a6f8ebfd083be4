// ui/forms/pictureeditor.h - a picture kept in the workspace: chosen from a file, shown, removed
#pragma once
#include "forms/fieldeditor.h"

class InkLabel;
class QLabel;
class QPushButton;

class PictureEditor final : public FieldEditor {
    Q_OBJECT
public:
    PictureEditor(const EditorContext &context, QWidget *parent);
    void setReadOnly(bool readOnly) override;
    void setNames(const QString &key, const QString &label, const QString &help) override;

protected:
    QVariant typed() const override;
    void showValue(const QVariant &value) override;

private:
    const EditorContext &context_;
    QLabel *picture_;
    InkLabel *none_;
    QPushButton *choose_, *remove_;
    QVariant sha256_;
    bool readOnly_ = false;
};
