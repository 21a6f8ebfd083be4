// ui/attachments/attachmentviewer.cpp
#include "attachments/attachmentviewer.h"
#include "attachments/foreignfile.h"
#include "attachments/signaturewords.h"
#include "support/controls.h"
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

static constexpr int leastZoom = 25, mostZoom = 400; // percent of the window's width

AttachmentViewer::AttachmentViewer(const Workspace &workspace, const Translator &translator,
                                   const Attachment &attachment, Shown as, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , workspace_(workspace)
    , translator_(translator)
    , attachment_(attachment)
    , as_(as)
    , stack_(new QStackedWidget)
    , area_(new QScrollArea)
    , sheet_(new QLabel)
    , text_(new QPlainTextEdit)
    , sentence_(label({}, {}, &Theme::muted))
    , where_(label({}, Theme::small(), &Theme::muted))
    , percent_(label({}, Theme::small(), &Theme::muted))
    , signatures_(new QWidget(this))
    , previous_(iconButton(QStringLiteral("left"), tr("Previous page")))
    , next_(iconButton(QStringLiteral("right"), tr("Next page")))
    , smaller_(iconButton(QStringLiteral("zoom-out"), tr("Smaller")))
    , larger_(iconButton(QStringLiteral("zoom-in"), tr("Larger")))
    , asText_(plainButton(tr("Text")))
{
    setObjectName(QStringLiteral("attachmentViewer"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowIcon(icon(QStringLiteral("custos"), &Theme::accent));
    setWindowTitle(tr("%1 – %2 – Custos").arg(attachment.name, workspace.name()));
    setMinimumSize(360, 320);
    asText_->setCheckable(true);
    asText_->setToolTip(tr("Show the text of this page"));
    asText_->setAccessibleName(asText_->toolTip());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(8);
    column->addLayout(head());
    column->addWidget(bar());
    signatures_->setObjectName(QStringLiteral("signatures"));
    auto *signers = new QGridLayout(signatures_);
    signers->setContentsMargins(0, 0, 0, 4);
    signers->setVerticalSpacing(0);
    signers->setColumnStretch(1, 1);
    signatures_->hide();
    column->addWidget(signatures_);
    column->addWidget(place(), 1);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    settle_.setSingleShot(true);
    settle_.setInterval(150);
    connect(&settle_, &QTimer::timeout, this, &AttachmentViewer::ask);
    resize(QSize(860, 900).boundedTo(screen()->availableSize()));
    refresh();
    say(tr("Reading “%1”…").arg(attachment_.name));
    settle_.start(0);
    if (as_ == Shown::Pages)
        askSignatures();
}

QHBoxLayout *AttachmentViewer::head()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new ElidedLabel(attachment_.name, Theme::heading2()), 1);
    QPushButton *save = plainButton(tr("Save a copy…"), QStringLiteral("download"));
    save->setObjectName(QStringLiteral("viewerSave"));
    connect(save, &QPushButton::clicked, this, &AttachmentViewer::saveRequested);
    row->addWidget(save);
    return row;
}

QWidget *AttachmentViewer::bar()
{
    auto *made = new QWidget;
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins({});
    row->setSpacing(4);
    for (QWidget *each :
         {static_cast<QWidget *>(previous_), static_cast<QWidget *>(where_), static_cast<QWidget *>(next_)}) {
        row->addWidget(each); // shown before, it would be a window of its own
        each->setVisible(as_ == Shown::Pages);
    }
    row->addStretch(1);
    row->addWidget(asText_);
    asText_->setVisible(as_ == Shown::Pages);
    for (QWidget *each : {static_cast<QWidget *>(smaller_), static_cast<QWidget *>(percent_),
                          static_cast<QWidget *>(larger_)}) {
        row->addWidget(each);
        each->setVisible(as_ != Shown::Text);
    }
    if (as_ == Shown::Text)
        made->hide();
    connect(previous_, &QToolButton::clicked, this, [this] { goToPage(page_ - 1); });
    connect(next_, &QToolButton::clicked, this, [this] { goToPage(page_ + 1); });
    connect(smaller_, &QToolButton::clicked, this, [this] { setZoom(zoom_ * 4 / 5); });
    connect(larger_, &QToolButton::clicked, this, [this] { setZoom(zoom_ * 5 / 4); });
    connect(asText_, &QPushButton::toggled, this, &AttachmentViewer::ask);
    return made;
}

QWidget *AttachmentViewer::place()
{
    sentence_->setObjectName(QStringLiteral("viewerSentence"));
    sentence_->setWordWrap(true);
    sentence_->setAlignment(Qt::AlignCenter);
    sheet_->setTextFormat(Qt::PlainText);
    sheet_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    sheet_->setObjectName(QStringLiteral("sheet"));
    area_->setWidget(sheet_);
    sheet_->setContentsMargins(0, 12, 0, 12);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setAccessibleName(tr("The file as a picture"));
    area_->setFocusPolicy(Qt::StrongFocus);
    area_->installEventFilter(this);
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setAccessibleName(tr("The text of the file"));
    stack_->addWidget(sentence_);
    stack_->addWidget(area_);
    stack_->addWidget(text_);
    return stack_;
}

int AttachmentViewer::wantedWidth() const
{
    const double room = std::max(200, area_->isVisible() ? area_->viewport()->width() - 8 : width() - 48);
    return std::clamp(int(room * zoom_ / 100 * devicePixelRatioF()), 100, 4000);
}

void AttachmentViewer::ask()
{
    if (as_ == Shown::Text || asText_->isChecked())
        return askText();
    ReadRequest request;
    request.name = attachment_.name;
    request.what = as_ == Shown::Pages ? ReadRequest::What::Pages : ReadRequest::What::Picture;
    request.isPdf = as_ == Shown::Pages;
    request.first = page_;
    request.width = as_ == Shown::Pages ? wantedWidth() : 2400;
    readStored(
        this, workspace_, attachment_.content, request, [this](const Read &read) { take(read); },
        [this](const Error &error) {
            failed_ = true;
            say(error.message());
            emit shown();
        });
}

void AttachmentViewer::askText()
{
    ReadRequest request;
    request.name = attachment_.name;
    request.what = ReadRequest::What::Text;
    request.isPdf = as_ == Shown::Pages;
    request.first = page_;
    readStored(
        this, workspace_, attachment_.content, request, [this](const Read &read) { takeText(read); },
        [this](const Error &error) {
            failed_ = true;
            say(error.message());
            emit shown();
        });
}

/// Beside the page, so by an owner of its own; where it cannot be said, the page's own sentence says why.
void AttachmentViewer::askSignatures()
{
    ReadRequest request;
    request.name = attachment_.name;
    request.what = ReadRequest::What::Signatures;
    request.isPdf = true;
    readStored(signatures_, workspace_, attachment_.content, request,
               [this](const Read &read) { showSignatures(read); }, {});
}

/// What counts first, and strong; who signed, by the file's own account, beneath it.
void AttachmentViewer::showSignatures(const Read &read)
{
    auto *grid = static_cast<QGridLayout *>(signatures_->layout());
    const std::vector<SignatureWords> all = signatureWords(read.facts, translator_);
    for (const SignatureWords &words : all) {
        const int row = grid->rowCount();
        auto *sign = new QLabel;
        sign->setPixmap(icon(words.intact ? QStringLiteral("check") : QStringLiteral("warning"),
                             words.intact ? &Theme::text : &Theme::amber)
                            .pixmap(18, 18));
        grid->addWidget(sign, row, 0, Qt::AlignTop);
        InkLabel *state = label(words.state, Theme::strong());
        InkLabel *details = label(words.details, Theme::small(), &Theme::muted);
        state->setObjectName(QStringLiteral("signatureState"));
        details->setObjectName(QStringLiteral("signatureDetails"));
        for (InkLabel *each : {state, details}) {
            each->setWordWrap(true);
            each->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        }
        grid->addWidget(state, row, 1);
        grid->addWidget(details, row + 1, 1);
    }
    signatures_->setVisible(!all.empty());
}

void AttachmentViewer::take(const Read &read)
{
    failed_ = false;
    pages_ = std::clamp(read.facts[QLatin1String("pages")].toInt(), pages_, 100'000);
    picture_ = read.pictures.empty() ? QImage() : read.pictures.front();
    scaleToWindow();
    stack_->setCurrentWidget(area_);
    if (!text_->hasFocus() && !asText_->hasFocus())
        area_->setFocus(Qt::OtherFocusReason);
    refresh();
    emit shown();
}

/// A page comes as large as it was asked for; a picture comes once, and is shown as large as there is room.
void AttachmentViewer::scaleToWindow()
{
    if (picture_.isNull())
        return;
    const double ratio = devicePixelRatioF();
    QImage fitted = picture_;
    const int room = wantedWidth();
    if (as_ == Shown::Picture && (picture_.width() > room || zoom_ > 100))
        fitted = picture_.scaledToWidth(std::min(room, 2 * picture_.width()), Qt::SmoothTransformation);
    QPixmap pixmap = QPixmap::fromImage(fitted);
    pixmap.setDevicePixelRatio(ratio);
    sheet_->setPixmap(pixmap);
}

/// A line of a million characters would hold the window for seconds.
static QString inLines(const QString &text)
{
    static constexpr qsizetype longest = 2000, most = 520'000; // characters
    QString out;
    for (const QStringView line : QStringView(text).left(most).split(u'\n'))
        for (qsizetype at = 0; at == 0 || at < line.size(); at += longest)
            out.append(line.mid(at, longest)).append(u'\n');
    out.chop(1);
    return out;
}

void AttachmentViewer::takeText(const Read &read)
{
    failed_ = false;
    pages_ = std::clamp(read.facts[QLatin1String("pages")].toInt(), pages_, 100'000);
    QString words = read.text;
    if (words.trimmed().isEmpty())
        words = as_ == Shown::Pages ? tr("This page holds no text: perhaps it is a scan.")
                                    : tr("This file is empty.");
    if (read.facts[QLatin1String("cut")].toBool())
        words += u'\n' + tr("[The file goes on; only its beginning is shown.]");
    text_->setPlainText(inLines(words));
    stack_->setCurrentWidget(text_);
    refresh();
    emit shown();
}

void AttachmentViewer::say(const QString &sentence)
{
    sentence_->setText(sentence);
    stack_->setCurrentWidget(sentence_);
    refresh();
}

void AttachmentViewer::goToPage(int page)
{
    if (page < 0 || page == page_ || (pages_ > 0 && page >= pages_))
        return;
    page_ = page;
    area_->verticalScrollBar()->setValue(0);
    refresh();
    ask();
}

void AttachmentViewer::setZoom(int percent)
{
    zoom_ = std::clamp(percent, leastZoom, mostZoom);
    refresh();
    if (as_ == Shown::Picture)
        scaleToWindow();
    else
        settle_.start();
}

void AttachmentViewer::refresh()
{
    where_->setText(pages_ > 0 ? tr("Page %1 of %2").arg(page_ + 1).arg(pages_) : QString());
    percent_->setText(QStringLiteral("%1 %").arg(zoom_));
    previous_->setEnabled(page_ > 0);
    next_->setEnabled(page_ + 1 < pages_);
    asText_->setEnabled(pages_ > 0);
    const bool pictured = stack_->currentWidget() == area_;
    smaller_->setEnabled(pictured && zoom_ > leastZoom);
    larger_->setEnabled(pictured && zoom_ < mostZoom);
    sheet_->setAccessibleName(pages_ > 0 ? where_->text() : attachment_.name);
}

void AttachmentViewer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (failed_ || picture_.isNull() || stack_->currentWidget() != area_)
        return;
    if (as_ == Shown::Picture)
        scaleToWindow();
    else
        settle_.start();
}

/// At the end of a page the key that scrolls down turns it, and so at its beginning.
bool AttachmentViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != area_ || event->type() != QEvent::KeyPress || as_ != Shown::Pages)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    const QScrollBar *down = area_->verticalScrollBar();
    const int to = key == Qt::Key_PageDown && down->value() == down->maximum() ? page_ + 1
        : key == Qt::Key_PageUp && down->value() == down->minimum()            ? page_ - 1
                                                                               : page_;
    const bool turns = to != page_;
    goToPage(to);
    return turns || QWidget::eventFilter(watched, event);
}
