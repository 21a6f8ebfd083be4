// ui/support/controls.cpp
#include "support/controls.h"
#include "support/housestyle.h"
#include <QCalendarWidget>
#include <QDateEdit>
#include <QDialog>
#include <QFrame>
#include <QLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <algorithm>

InkLabel::InkLabel(const QString &text, const QFont &font, Ink ink, QWidget *parent)
    : QLabel(text, parent)
    , ink_(ink)
{
    setTextFormat(Qt::PlainText);
    setFont(font);
}

void InkLabel::setInk(Ink ink)
{
    ink_ = ink;
    update();
}

void InkLabel::paintEvent(QPaintEvent *event)
{
    if (text().isEmpty() || textInteractionFlags() & Qt::TextSelectableByMouse)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    QPalette inked = palette(); // not the label's own: a palette of its own would no longer follow the theme
    inked.setColor(QPalette::WindowText, Theme::current().*ink_);
    int flags = int(QStyle::visualAlignment(layoutDirection(), alignment()));
    flags |= wordWrap() ? Qt::TextWordWrap : 0;
    flags |= buddy() ? Qt::TextShowMnemonic : 0;
    style()->drawItemText(&painter, contentsRect(), flags, inked, isEnabled(), text(), QPalette::WindowText);
}

ElidedLabel::ElidedLabel(const QString &text, const QFont &font, Ink ink, QWidget *parent)
    : InkLabel({}, font, ink, parent)
{
    setFullText(text);
}

void ElidedLabel::setFullText(const QString &text)
{
    full_ = text;
    setAccessibleName(text);
    updateGeometry();
    fit();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins around = contentsMargins();
    return {fontMetrics().horizontalAdvance(full_) + 2 + around.left() + around.right(),
            fontMetrics().height() + around.top() + around.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 8), sizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    InkLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::fit()
{
    const bool fits = contentsRect().width() >= fontMetrics().horizontalAdvance(full_);
    setText(fits ? full_ : fontMetrics().elidedText(full_, Qt::ElideRight, contentsRect().width()));
    setToolTip(fits ? QString() : Qt::convertFromPlainText(full_));
}

InkLabel *label(const QString &text, const QFont &font, Ink ink)
{
    return new InkLabel(text, font, ink);
}
InkLabel *label(const QString &text)
{
    return new InkLabel(text, QFont(), &Theme::text);
}
InkLabel *wrapped(const QString &text, const QFont &font, Ink ink)
{
    InkLabel *made = label(text, font, ink);
    made->setWordWrap(true);
    return made;
}

InkLabel *buddyLabel(const QString &text, QWidget *control)
{
    InkLabel *made = label(text);
    made->setBuddy(control);
    control->setAccessibleName(QString(text).remove(u'&'));
    return made;
}

Pill::Pill(const QString &text, Ink ink, Ink ground, QWidget *parent)
    : InkLabel(text, Theme::small(), ink, parent)
    , ground_(ground)
{
    setContentsMargins(8, 2, 8, 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}
void Pill::setInks(Ink ink, Ink ground)
{
    ground_ = ground;
    setInk(ink);
    update();
}
void Pill::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::current().*ground_);
        const qreal round = height() / 2.0;
        painter.drawRoundedRect(QRectF(rect()), round, round);
    }
    InkLabel::paintEvent(event);
}

QPushButton *primaryButton(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text);
    button->setProperty(HouseStyle::lookProperty, QStringLiteral("primary"));
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, &Theme::accentText));
    return button;
}
QPushButton *plainButton(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}
QPushButton *linkButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setProperty(HouseStyle::lookProperty, QStringLiteral("link"));
    button->setCursor(Qt::PointingHandCursor);
    return button;
}
QToolButton *iconButton(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}
QDateEdit *dayEdit(const QString &objectName, QDate day, const QLocale &locale, const QString &format)
{
    auto *made = new QDateEdit(day);
    made->setObjectName(objectName);
    made->setLocale(locale);
    made->setDisplayFormat(format);
    made->setCalendarPopup(true);
    made->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    made->setMinimumWidth(160);
    return made;
}
void fitHeight(QDialog *dialog, int width)
{
    QLayout *layout = dialog->layout();
    layout->activate();
    const int least = std::max(width, layout->totalMinimumSize().width());
    const int height =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(least) : layout->totalSizeHint().height();
    dialog->setMinimumWidth(least);
    dialog->resize(least, height);
}
QWidget *line()
{
    auto *frame = new QFrame;
    frame->setFixedHeight(1);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Mid);
    return frame;
}
