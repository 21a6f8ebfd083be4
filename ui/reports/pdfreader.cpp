// ui/reports/pdfreader.cpp
#include "reports/pdfreader.h"
#include "reports/pdfview.h"
#include "reports/reportsettings.h"
#include "reports/thumbnailmodel.h"
#include "support/controls.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

static constexpr int pageRole = Qt::UserRole + 1;

PdfReader::PdfReader(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , settings_(settings)
    , view_(new PdfView)
    , search_(new QLineEdit)
    , found_(label({}, Theme::small(), &Theme::muted))
    , place_(label({}, Theme::small(), &Theme::muted))
    , zoom_(label({}, Theme::small(), &Theme::muted))
    , side_(new QTabWidget)
    , outline_(new QTreeView)
    , outlineModel_(new QStandardItemModel(this))
    , thumbnails_(new QListView)
    , searching_(new QTimer(this))
{
    outline_->setModel(outlineModel_);
    outline_->setHeaderHidden(true);
    outline_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    outline_->setAccessibleName(tr("Contents of the report"));
    outline_->setFrameShape(QFrame::NoFrame);
    thumbnails_->setAccessibleName(tr("Thumbnails"));
    thumbnails_->setViewMode(QListView::IconMode);
    thumbnails_->setMovement(QListView::Static);
    thumbnails_->setResizeMode(QListView::Adjust);
    thumbnails_->setIconSize({96, 136});
    thumbnails_->setGridSize({112, 172});
    thumbnails_->setFrameShape(QFrame::NoFrame);
    side_->addTab(outline_, tr("Contents"));
    side_->addTab(thumbnails_, tr("Pages"));
    side_->setDocumentMode(true);

    auto *split = new QSplitter;
    split->addWidget(side_);
    split->addWidget(view_);
    split->setStretchFactor(1, 1);
    split->setSizes({240, 700});
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(bar());
    column->addWidget(split, 1);

    view_->setZoom(settings_.get(setting::reportZoom));
    view_->setFitsWidth(settings_.get(setting::reportFitsWidth));
    const auto open = [this](const QModelIndex &index) { view_->goToPage(index.data(pageRole).toInt()); };
    connect(outline_->selectionModel(), &QItemSelectionModel::currentChanged, this, open);
    connect(view_, &PdfView::pageChanged, this, &PdfReader::showPlace);
    connect(view_, &PdfView::zoomChanged, this, [this](int percent) {
        if (!view_->fitsWidth())
            settings_.set(setting::reportZoom, percent);
        showPlace();
    });
    connect(searching_, &QTimer::timeout, this, &PdfReader::searchOnePage);
    showPlace();
}

QWidget *PdfReader::bar()
{
    auto *made = new QWidget;
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins({});
    row->setSpacing(4);
    search_->setPlaceholderText(tr("Find")); // short: the line is narrow in a small window
    search_->setAccessibleName(tr("Find in this report"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(320);
    QToolButton *previous = iconButton(QStringLiteral("up"), tr("Previous place"));
    QToolButton *next = iconButton(QStringLiteral("down"), tr("Next place"));
    QToolButton *smaller = iconButton(QStringLiteral("zoom-out"), tr("Smaller"));
    QToolButton *larger = iconButton(QStringLiteral("zoom-in"), tr("Larger"));
    QPushButton *fit = plainButton(tr("Fit to width"));
    row->addWidget(search_, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(found_);
    row->addStretch(1);
    row->addWidget(place_);
    row->addSpacing(12);
    row->addWidget(smaller);
    row->addWidget(zoom_);
    row->addWidget(larger);
    row->addWidget(fit);
    connect(search_, &QLineEdit::textChanged, this, &PdfReader::startSearch);
    connect(search_, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(smaller, &QToolButton::clicked, this, [this] { view_->setZoom(view_->zoom() - 10); });
    connect(larger, &QToolButton::clicked, this, [this] { view_->setZoom(view_->zoom() + 10); });
    fit->setObjectName(QStringLiteral("reportFitsWidth"));
    fit->setCheckable(true);
    connect(fit, &QPushButton::toggled, view_, &PdfView::setFitsWidth);
    connect(view_, &PdfView::fitsWidthChanged, fit, &QPushButton::setChecked);
    connect(view_, &PdfView::fitsWidthChanged, this,
            [this](bool fits) { settings_.set(setting::reportFitsWidth, fits); });
    return made;
}

void PdfReader::setDocument(const std::shared_ptr<const PdfDocument> &document)
{
    document_ = document;
    view_->setDocument(document);
    auto *old = thumbnails_->model();
    auto *pages = new ThumbnailModel(document, devicePixelRatioF(), this);
    thumbnails_->setModel(pages);
    delete old;
    connect(thumbnails_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { view_->goToPage(index.row()); });
    fillOutline();
    startSearch();
    showPlace();
}

static void append(QStandardItem *parent, const std::vector<OutlineEntry> &entries)
{
    for (const OutlineEntry &entry : entries) {
        auto *item = new QStandardItem(entry.title);
        item->setData(entry.page, pageRole);
        item->setToolTip(Qt::convertFromPlainText(entry.title));
        append(item, entry.children);
        parent->appendRow(item);
    }
}

void PdfReader::fillOutline()
{
    outlineModel_->clear();
    append(outlineModel_->invisibleRootItem(), document_->outline());
    outline_->expandToDepth(1); // the registers and their records
}

void PdfReader::startSearch()
{
    hits_.clear();
    current_ = -1;
    searchPage_ = 0;
    if (document_ && !search_->text().trimmed().isEmpty())
        searching_->start(0);
    else
        searching_->stop();
    showHits();
}

void PdfReader::searchOnePage()
{
    const std::vector<PdfHit> more = document_->find(searchPage_, search_->text().trimmed());
    hits_.insert(hits_.end(), more.begin(), more.end());
    if (current_ < 0 && !hits_.empty())
        current_ = 0;
    if (++searchPage_ >= document_->pageCount())
        searching_->stop();
    if (!more.empty() || !searching_->isActive())
        showHits();
}

void PdfReader::step(int by)
{
    if (hits_.empty())
        return;
    const int count = int(hits_.size());
    current_ = (current_ + by + count) % count;
    showHits();
}

void PdfReader::showHits()
{
    view_->setHits(hits_, current_);
    if (search_->text().trimmed().isEmpty())
        found_->clear();
    else if (hits_.empty())
        found_->setText(searching_->isActive() ? tr("Looking…") : tr("Not found"));
    else
        found_->setText(tr("%1 of %2").arg(current_ + 1).arg(hits_.size()));
}

void PdfReader::showPlace()
{
    zoom_->setText(QStringLiteral("%1 %").arg(view_->zoom()));
    place_->setText(document_ ? tr("Page %1 of %2").arg(view_->currentPage() + 1).arg(document_->pageCount())
                              : QString());
}

void PdfReader::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}
