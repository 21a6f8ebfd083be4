// ui/reports/pdfreader.h - a report with what one reads it by: zoom, search, outline, small pictures of the
// pages
#pragma once
#include "reports/pdfdocument.h"
#include <QWidget>

class InkLabel;
class PdfView;
class QLineEdit;
class QListView;
class QStandardItem;
class QStandardItemModel;
class QTabWidget;
class QTimer;
class QTreeView;
class Settings;

class PdfReader final : public QWidget {
    Q_OBJECT
public:
    explicit PdfReader(Settings &settings, QWidget *parent = nullptr);
    void setDocument(const std::shared_ptr<const PdfDocument> &document);
    void focusSearch();
    PdfView *view() const { return view_; }

private:
    QWidget *bar();
    void fillOutline();
    void startSearch();
    void searchOnePage();
    void step(int by);
    void showHits();
    void showPlace();

    Settings &settings_;
    std::shared_ptr<const PdfDocument> document_;
    PdfView *view_;
    QLineEdit *search_;
    InkLabel *found_, *place_, *zoom_;
    QTabWidget *side_;
    QTreeView *outline_;
    QStandardItemModel *outlineModel_;
    QListView *thumbnails_;
    QTimer *searching_;
    int searchPage_ = 0, current_ = -1;
    std::vector<PdfHit> hits_;
};
