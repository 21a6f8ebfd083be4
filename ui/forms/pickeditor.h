// ui/forms/pickeditor.h - terms, countries and records chosen from a searchable list, shown as chips
#pragma once
#include "forms/fieldeditor.h"

class FlowLayout;
class QPushButton;

class PickEditor final : public FieldEditor {
    Q_OBJECT
public:
    PickEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent = nullptr);
    void setReadOnly(bool readOnly) override;
    QStringList codes() const { return codes_; }
    void toggle(const QString &code, bool on); ///< as if ticked in the list
    void create(const QString &words); ///< as if the words had been added: free text or a new record

protected:
    QVariant typed() const override;
    void showValue(const QVariant &value) override;

private:
    void openList();
    void openTree(const QString &words); ///< the long list behind the terms
    void rebuild();
    Options find(const QString &words) const;
    const FieldInfo &field_;
    const EditorContext &context_;
    QStringList codes_;
    FlowLayout *flow_;
    QPushButton *add_;
    bool readOnly_ = false;
};
