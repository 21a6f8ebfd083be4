// ui/reports/namespanel.h - the free texts of a report that hold a name: a list to be looked at before the
// report is given away; a line opens its record
#pragma once
#include "report/report.h"
#include <QFrame>

class InkLabel;
class QListWidget;
class Translator;

class NamesPanel final : public QFrame {
    Q_OBJECT
public:
    explicit NamesPanel(const Translator &translator, QWidget *parent = nullptr);
    void setNames(const NamesInTexts &names); ///< hidden where there are none

signals:
    void recordRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Translator &translator_;
    InkLabel *text_;
    QListWidget *list_;
};
