// ui/safety/recoverysheet.cpp
#include "safety/recoverysheet.h"
#include "support/controls.h"
#include "support/guard.h"
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPrinter>
#include <QVBoxLayout>

static constexpr int groups = 13, perGroup = 5, perLine = 5;

static QFont keyFont(double points)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(points);
    return font;
}

RecoverySheet::RecoverySheet(Passphrase key, const QString &file, const QDate &day, Dialogs &dialogs,
                             QWidget *parent)
    : QDialog(parent)
    , key_(std::move(key))
    , file_(file)
    , day_(day)
    , dialogs_(dialogs)
    , shown_(label(lines(), keyFont(13)))
    , verdict_(wrapped({}, Theme::small(), &Theme::muted))
    , typed_(new QLineEdit)
{
    setObjectName(QStringLiteral("recoverySheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Recovery sheet"));
    shown_->setObjectName(QStringLiteral("recoveryKey"));
    shown_->setAccessibleName(tr("Recovery key"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(wrapped(tr("If the passphrase of “%1” is lost").arg(file_), Theme::heading2()));
    column->addWidget(
        wrapped(tr("This key opens the file as the passphrase does. Print it and keep the sheet where "
                   "nobody else looks, apart from the computer. It is shown on the screen and stored "
                   "nowhere; when the passphrase is changed there is a new one.")));
    column->addSpacing(4);
    column->addWidget(shown_);
    column->addWidget(trial());
    auto *buttons = new QDialogButtonBox;
    QPushButton *print = primaryButton(tr("&Print…"), QStringLiteral("print"));
    print->setObjectName(QStringLiteral("recoveryPrint"));
    buttons->addButton(print, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    setMinimumWidth(520);
    connect(print, &QPushButton::clicked, this,
            [this] { guarded(dialogs_, this, [this] { this->print(); }); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

RecoverySheet::~RecoverySheet()
{
    typed_->clear();
}

QWidget *RecoverySheet::trial()
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 8, 0, 0);
    typed_->setObjectName(QStringLiteral("recoveryTyped"));
    column->addWidget(buddyLabel(tr("&Try it once: type the groups %1 and %2 as they stand on the paper")
                                     .arg(firstAsked)
                                     .arg(secondAsked),
                                 typed_));
    column->addWidget(typed_);
    column->addWidget(verdict_);
    verdict_->setObjectName(QStringLiteral("recoveryVerdict"));
    connect(typed_, &QLineEdit::textChanged, this, &RecoverySheet::judge);
    return made;
}

QString RecoverySheet::group(int number) const
{
    const std::size_t begin = std::size_t(number - 1) * std::size_t(perGroup + 1);
    const std::span<const char> text = key_.utf8().subspan(begin, perGroup);
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

QString RecoverySheet::lines() const
{
    QString out;
    for (int i = 1; i <= groups; ++i)
        out += group(i)
            + (i == groups            ? QString()
                   : i % perLine == 0 ? QStringLiteral("\n")
                                      : QStringLiteral("-"));
    return out;
}

void RecoverySheet::judge()
{
    const auto plain = [](QString text) { return text.remove(u' ').remove(u'-').toUpper(); };
    const QString typed = plain(typed_->text()), wanted = group(firstAsked) + group(secondAsked);
    // From the paper, not from the screen.
    shown_->setText(typed.isEmpty() ? lines() : tr("Hidden while you type"));
    if (typed == wanted)
        verdict_->setText(tr("Right. The sheet can be read; put it away."));
    else
        verdict_->setText(typed.size() < wanted.size() ? QString()
                                                       : tr("That is not what the sheet says. Look again."));
}

void RecoverySheet::print()
{
    dialogs_.print(this, tr("Recovery sheet"), [this](QPrinter &printer) {
        QPainter painter;
        if (!painter.begin(&printer))
            throw Error(tr("The printer “%1” cannot be used.").arg(printer.printerName()));
        paint(painter, painter.viewport());
    });
}

void RecoverySheet::paint(QPainter &painter, const QRect &page) const
{
    auto set = [&, top = page.top()](const QFont &font, const QString &text, int after) mutable {
        painter.setFont(font);
        const QRect place(page.left(), top, page.width(), page.height());
        const QRect used = painter.boundingRect(place, Qt::TextWordWrap, text);
        painter.drawText(place, Qt::TextWordWrap, text);
        top = used.bottom() + after * painter.fontMetrics().height() / 2;
    };
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(16);
    set(font, tr("Custos: recovery sheet"), 2);
    font.setPointSizeF(10.5);
    set(font, tr("File: %1").arg(file_), 1);
    set(font, tr("Printed on %1").arg(QLocale().toString(day_, QLocale::LongFormat)), 3);
    set(keyFont(15), lines(), 3);
    set(font,
        tr("To open the file without its passphrase, type these groups where Custos asks for the passphrase. "
           "Capital or small letters and the dashes do not matter; 0 is the digit, and there is no I, L, O "
           "or U."),
        2);
    set(font,
        tr("Whoever holds this sheet and the file can read all of it. Once the passphrase is changed, the "
           "sheet "
           "no longer opens the file: destroy it and print a new one."),
        2);
}
