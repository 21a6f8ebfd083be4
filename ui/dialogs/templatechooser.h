// ui/dialogs/templatechooser.h - choosing the template a new record begins with: a list to search, and what
// each brings and asks
#pragma once
#include "schema/display.h"
#include "schema/reader.h"
#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

class TemplateChooser final : public QDialog {
    Q_OBJECT
public:
    /// Templates of that register. Labels are in the translator's language; the texts a record begins with
    /// are in the language chosen here.
    TemplateChooser(const RegisterInfo &reg, const Reader &reader, const Translator &translator,
                    QWidget *parent);

signals:
    void chosen(const QString &id, const QString &language);

private:
    QWidget *listSide();
    QWidget *previewSide();
    QString language() const;
    void fill();
    void preview();
    void begin();

    const RegisterInfo &reg_;
    const Reader &reader_;
    const Translator &translator_;
    QLineEdit *search_;
    QListWidget *list_;
    QTextBrowser *preview_;
    QComboBox *language_;
    QPushButton *begin_;
};
