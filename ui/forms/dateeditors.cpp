// ui/forms/dateeditors.cpp - a day, a moment, a period
#include "forms/dateeditors.h"
#include "forms/typeddate.h"
#include "schema/translator.h"
#include "schema/values.h"
#include "support/controls.h"
#include "views/datewords.h"
#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTimeZone>
#include <QToolButton>
#include <QWidgetAction>
#include <array>

static QHBoxLayout *rowIn(FieldEditor *editor)
{
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    return layout;
}

static QLineEdit *lineIn(FieldEditor *editor, QHBoxLayout *layout, int width)
{
    auto *line = new QLineEdit(editor);
    line->setMaximumWidth(width);
    editor->setFocusProxy(line);
    layout->addWidget(line);
    return line;
}

DateEditor::DateEditor(bool partial, const EditorContext &context, QWidget *parent)
    : FieldEditor(parent)
    , partial_(partial)
    , context_(context)
    , calendar_(new QAction(tr("Calendar"), this))
{
    QHBoxLayout *layout = rowIn(this);
    line_ = lineIn(this, layout, 200);
    line_->setPlaceholderText(partial ? tr("day, month or year") : tr("day month year"));
    QToolButton *button = iconButton(QStringLiteral("calendar"), tr("Calendar"));
    button->setToolTip(tr("Calendar (Alt+Down)"));
    button->setFocusPolicy(Qt::NoFocus); // Alt+Down in the line opens it too
    layout->addWidget(button);
    layout->addStretch();
    calendar_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    calendar_->setShortcutContext(Qt::WidgetShortcut);
    line_->addAction(calendar_);
    connect(calendar_, &QAction::triggered, this, &DateEditor::openCalendar);
    connect(button, &QToolButton::clicked, this, &DateEditor::openCalendar);
    connect(line_, &QLineEdit::textChanged, this, &DateEditor::touch);
    connect(line_, &QLineEdit::editingFinished, this, [this] {
        const QString date = dateFromTyped(line_->text(), partial_, context_.translator.locale());
        if (!date.isEmpty()) {
            const QSignalBlocker quiet(line_); // the same day, tidily written
            line_->setText(shortDate(date, context_.translator));
        }
    });
}

void DateEditor::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setLocale(context_.translator.locale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    const QDate given = firstDay(dateFromTyped(line_->text(), true, context_.translator.locale()));
    calendar->setSelectedDate(given.isValid() ? given : context_.now().date());
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate date) {
        line_->setText(shortDate(date.toString(Qt::ISODate), context_.translator));
        menu->close();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    menu->popup(line_->mapToGlobal(QPoint(0, line_->height())));
    calendar->setFocus();
}

void DateEditor::setReadOnly(bool readOnly)
{
    line_->setReadOnly(readOnly);
    calendar_->setEnabled(!readOnly);
    if (auto *button = findChild<QToolButton *>())
        button->setEnabled(!readOnly);
}

QVariant DateEditor::typed() const
{
    if (line_->text().trimmed().isEmpty())
        return {};
    const QString date = dateFromTyped(line_->text(), partial_, context_.translator.locale());
    return date.isEmpty() ? line_->text() : date;
}

void DateEditor::showValue(const QVariant &value)
{
    line_->setText(shortDate(value.toString(), context_.translator));
}

QString DateEditor::complaint() const
{
    if (line_->text().trimmed().isEmpty()
        || !dateFromTyped(line_->text(), partial_, context_.translator.locale()).isEmpty())
        return {};
    return partial_ ? tr("This is not a date. Write a day such as 31 Mar 2026, a month or a year.")
                    : tr("This is not a date. Write a day such as 31 Mar 2026 or 2026-03-31.");
}

MomentEditor::MomentEditor(const EditorContext &context, QWidget *parent)
    : FieldEditor(parent)
    , context_(context)
{
    QHBoxLayout *layout = rowIn(this);
    line_ = lineIn(this, layout, 260);
    line_->setPlaceholderText(tr("day month year hour:minute"));
    layout->addStretch();
    connect(line_, &QLineEdit::textChanged, this, &MomentEditor::touch);
}

void MomentEditor::setReadOnly(bool readOnly)
{
    line_->setReadOnly(readOnly);
}

QVariant MomentEditor::typed() const
{
    static const QRegularExpression shape(QStringLiteral("^(.+?)[ T,]+(\\d{1,2}:\\d{2})$"));
    const QString text = line_->text().simplified();
    if (text.isEmpty())
        return {};
    const QRegularExpressionMatch match = shape.match(text);
    const QDate day = firstDay(dateFromTyped(match.captured(1), false, context_.translator.locale()));
    const QTime time = QTime::fromString(match.captured(2), QStringLiteral("H:mm"));
    const QDateTime moment(day, time, context_.now().timeZone());
    return day.isValid() && time.isValid() ? fromMoment(moment) : text;
}

void MomentEditor::showValue(const QVariant &value)
{
    const QDateTime moment = toMoment(value.toString()).toTimeZone(context_.now().timeZone());
    line_->setText(moment.isValid() ? shortDate(moment.date().toString(Qt::ISODate), context_.translator)
                           + moment.toString(QStringLiteral(" HH:mm"))
                                    : QString());
}

QString MomentEditor::complaint() const
{
    const QVariant value = typed();
    return !value.isValid() || toMoment(value.toString()).isValid()
        ? QString()
        : tr("This is not a day and time. Write it as 31 Mar 2026 14:05.");
}

struct Unit {
    const char *before, *after; // of the number in ISO 8601
    const char *label;
};
static constexpr std::array units{
    Unit{"P", "M", QT_TRANSLATE_NOOP("PeriodEditor", "months")},
    Unit{"P", "Y", QT_TRANSLATE_NOOP("PeriodEditor", "years")},
    Unit{"P", "W", QT_TRANSLATE_NOOP("PeriodEditor", "weeks")},
    Unit{"P", "D", QT_TRANSLATE_NOOP("PeriodEditor", "days")},
    Unit{"PT", "H", QT_TRANSLATE_NOOP("PeriodEditor", "hours")},
};

PeriodEditor::PeriodEditor(const Translator &translator, QWidget *parent)
    : FieldEditor(parent)
    , translator_(translator)
    , unit_(new QComboBox(this))
{
    QHBoxLayout *layout = rowIn(this);
    number_ = lineIn(this, layout, 120);
    for (const Unit &unit : units)
        unit_->addItem(tr(unit.label));
    unit_->setAccessibleName(tr("Unit of the period"));
    layout->addWidget(unit_);
    layout->addStretch();
    connect(number_, &QLineEdit::textChanged, this, &PeriodEditor::touch);
    connect(unit_, &QComboBox::currentIndexChanged, this, &PeriodEditor::touch);
}

QVariant PeriodEditor::typed() const
{
    const QString text = number_->text().simplified();
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const Unit &unit = units[std::size_t(unit_->currentIndex())];
    return isNumber && number >= 0
        ? QLatin1String(unit.before) + QString::number(number) + QLatin1String(unit.after)
        : text.toUpper();
}

void PeriodEditor::showValue(const QVariant &value)
{
    const QString period = value.toString();
    for (std::size_t i = 0; i < units.size(); ++i) {
        static const QRegularExpression simple(QStringLiteral("^(PT?)(\\d+)([YMWDH])$"));
        const QRegularExpressionMatch match = simple.match(period);
        if (match.captured(1) == QLatin1String(units[i].before)
            && match.captured(3) == QLatin1String(units[i].after)) {
            unit_->setCurrentIndex(int(i));
            number_->setText(match.captured(2));
            number_->setToolTip({});
            return;
        }
    }
    number_->setText(period);
    number_->setToolTip(period.isEmpty() ? QString() : shownPeriod(period, translator_));
}

QString PeriodEditor::complaint() const
{
    const QVariant value = typed();
    return !value.isValid() || isPeriod(value.toString())
        ? QString()
        : tr("This is not a period. Write a number and choose its unit, or write P1Y6M for 1 year 6 months.");
}
