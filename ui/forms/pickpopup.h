// ui/forms/pickpopup.h - a searchable list under an editor or a filter: tick several, or take one
#pragma once
#include "forms/editorcontext.h"
#include <QFrame>

class QLineEdit;
class QListWidget;

class PickPopup final : public QFrame {
    Q_OBJECT
public:
    using Find = std::function<Options(const QString &words)>;
    struct Setup {
        bool several = false;
        Find find; ///< what the words find; all (or the first few hundred) for none
        QString create; ///< "Add “%1” as free text": offered for words that name no option; empty: never
        bool more = false; ///< whether a longer list stands behind: moreRequested()
    };
    /// Deletes itself when closed.
    PickPopup(Setup setup, const QStringList &chosen, QWidget *parent);
    void openBelow(QWidget *widget);

signals:
    void toggled(const QString &code, bool on); ///< with `several`: at once, the list stays open
    void created(const QString &words);
    void moreRequested(const QString &words); ///< closed by then

private:
    void fill();
    void take();
    Setup setup_;
    QStringList chosen_;
    QLineEdit *search_;
    QListWidget *list_;
};
