// ui/tables/filterbar.h - filters as chips: they combine, each can be opened again or taken away
#pragma once
#include "forms/editorcontext.h"
#include "storage/query.h"
#include <QWidget>

class FlowLayout;
class QPushButton;

class FilterBar final : public QWidget {
    Q_OBJECT
public:
    FilterBar(const RegisterInfo &reg, const EditorContext &context, QWidget *parent = nullptr);
    const std::vector<Filter> &filters() const { return filters_; }
    void setFilter(const QString &field, const QVariant &value); ///< in place of the one that field had
    void setFilters(const std::vector<Filter> &filters); ///< in place of all
    void removeFilter(const QString &field);
    void clear();
    QString chipText(const Filter &filter) const; ///< "Controller: Nordlys A/S"

signals:
    void changed();

private:
    Filter *find(const QString &field);
    void openValues(const QString &field);
    void toggle(const QString &field, const QString &code, bool on);
    void rebuild();
    Options values(const QString &field, const QString &words) const;
    QString label(const QString &field) const;
    QString shown(const QString &field, const QVariant &value) const;

    const RegisterInfo &reg_;
    const EditorContext &context_;
    std::vector<Filter> filters_;
    FlowLayout *flow_;
    QPushButton *add_;
};
