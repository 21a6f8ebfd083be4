// ui/reports/reportpage.h - choose a report, have it made while the window stays alive, read, save and print
// it
#pragma once
#include "reports/pdfdocument.h"
#include <QWidget>

class Dialogs;
class InkLabel;
class QGridLayout;
class Job;
class NamesPanel;
class PdfReader;
struct ReportResult;
class QComboBox;
class QPushButton;
class QStackedWidget;
class Settings;
class Translator;
class Workspace;

class ReportPage final : public QWidget {
    Q_OBJECT
public:
    ReportPage(Workspace &workspace, Settings &settings, const Translator &translator, Dialogs &dialogs,
               QWidget *parent = nullptr);
    void focusSearch();
    bool isShowingReport() const { return document_ != nullptr; }

signals:
    void jobStarted(Job *job);
    void made(); ///< the report asked for last is shown
    void recordRequested(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *bar();
    void layChoices();
    void fillOrganisations();
    void make();
    void show(const ReportResult &result, const QString &name);
    void save();
    void print();
    QString fileName() const;

    Workspace &workspace_;
    Settings &settings_;
    const Translator &translator_;
    Dialogs &dialogs_;
    QComboBox *kind_, *edition_, *organisation_, *language_;
    QGridLayout *choices_ = nullptr;
    QList<InkLabel *> labels_; // of the four boxes, in their order
    int across_ = 0;
    QPushButton *make_, *save_, *print_;
    QStackedWidget *stack_;
    NamesPanel *names_;
    PdfReader *reader_;
    InkLabel *empty_;
    std::shared_ptr<const PdfDocument> document_;
    QString shownName_; // proposed for the file of the report that is shown
};
