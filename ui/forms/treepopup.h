// ui/forms/treepopup.h - the long list behind a pick-list: a tree under an editor, searched or walked through
#pragma once
#include "schema/field.h"
#include <QFrame>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
class Translator;

class TreePopup final : public QFrame {
    Q_OBJECT
public:
    /// Deletes itself when closed. `words`: what was searched for already.
    TreePopup(const FieldInfo &field, const Translator &translator, const QStringList &chosen,
              const QString &words, QWidget *parent);
    void openBelow(QWidget *widget);

signals:
    void toggled(const QString &code, bool on); ///< of a list at once, and the popup stays open

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addBelow(const QString &code, QTreeWidgetItem *parent);
    bool find(QTreeWidgetItem *item, const QString &words); ///< whether it or anything below it is found
    void search();
    void take();
    void move(int step);

    const FieldInfo &field_;
    const Translator &translator_;
    QStringList chosen_;
    QLineEdit *search_;
    QTreeWidget *tree_;
    QList<QTreeWidgetItem *> found_; // what the words name, in the order shown
};
