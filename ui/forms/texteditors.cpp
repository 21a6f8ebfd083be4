// ui/forms/texteditors.cpp - text on one line, text on several, numbers
#include "forms/texteditors.h"
#include "schema/translator.h"
#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

static constexpr int inset = 7; // of words in a field of several lines, as in one of a single line

static void fill(FieldEditor *editor, QWidget *control)
{
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins({});
    layout->addWidget(control);
    editor->setFocusProxy(control);
}

static QLineEdit *lineIn(FieldEditor *editor)
{
    auto *line = new QLineEdit(editor);
    fill(editor, line);
    return line;
}

static QVariant orUnset(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

LineEditor::LineEditor(Kind kind, QWidget *parent)
    : FieldEditor(parent)
    , kind_(kind)
    , line_(lineIn(this))
{
    connect(line_, &QLineEdit::textChanged, this, &LineEditor::touch);
}

void LineEditor::setReadOnly(bool readOnly)
{
    line_->setReadOnly(readOnly);
}

QVariant LineEditor::typed() const
{
    return orUnset(line_->text().trimmed());
}

void LineEditor::showValue(const QVariant &value)
{
    line_->setText(value.toString());
    line_->setCursorPosition(0);
}

QString LineEditor::complaint() const
{
    const QString text = line_->text().trimmed();
    if (text.isEmpty())
        return {};
    static const QRegularExpression mailbox(QStringLiteral("^[^@\\s]+@[^@\\s]+$"));
    if (kind_ == Kind::Email && !mailbox.match(text).hasMatch())
        return tr("This is not an e-mail address: it has the form name@place.");
    const QUrl url(text, QUrl::StrictMode);
    if (kind_ == Kind::Url && (!url.isValid() || url.scheme().isEmpty()))
        return tr("This is not a web address: it begins with https:// or the like and has no blanks.");
    return {};
}

LongTextEditor::LongTextEditor(QWidget *parent)
    : FieldEditor(parent)
    , text_(new QPlainTextEdit(this))
{
    text_->setTabChangesFocus(true);
    text_->viewport()->setAutoFillBackground(false); // the style paints the ground, with round corners
    text_->document()->setDocumentMargin(inset);
    text_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    fill(this, text_);
    connect(text_, &QPlainTextEdit::textChanged, this, [this] { touch(); });
    connect(text_->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LongTextEditor::fitHeight);
    fitHeight();
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    text_->setReadOnly(readOnly);
}

/// Two lines at least, twelve at most; what is longer scrolls.
void LongTextEditor::fitHeight()
{
    const int lines = std::clamp(int(text_->document()->size().height()), 2, 12);
    text_->setFixedHeight(lines * text_->fontMetrics().lineSpacing() + 2 * (inset + 1 + text_->frameWidth()));
}

void LongTextEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    fitHeight();
}

QVariant LongTextEditor::typed() const
{
    const QString text = text_->toPlainText();
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text);
}

void LongTextEditor::showValue(const QVariant &value)
{
    text_->setPlainText(value.toString());
}

NumberEditor::NumberEditor(Kind kind, const Translator &translator, QWidget *parent)
    : FieldEditor(parent)
    , kind_(kind)
    , translator_(translator)
    , line_(lineIn(this))
{
    line_->setMaximumWidth(220);
    static_cast<QHBoxLayout *>(layout())->addStretch(1);
    connect(line_, &QLineEdit::textChanged, this, &NumberEditor::touch);
}

void NumberEditor::setReadOnly(bool readOnly)
{
    line_->setReadOnly(readOnly);
}

QVariant NumberEditor::typed() const
{
    const QString text = line_->text().trimmed();
    if (text.isEmpty())
        return {};
    const QLocale &locale = translator_.locale();
    bool ok = false;
    if (kind_ == Kind::Integer) {
        const qint64 number = locale.toLongLong(text, &ok);
        return ok ? QVariant::fromValue(number) : QVariant(text);
    }
    QString plain = text; // kept as digits, so that 0.10 stays 0.10
    plain.remove(locale.groupSeparator());
    plain.replace(locale.decimalPoint(), QLatin1String("."));
    return plain;
}

void NumberEditor::showValue(const QVariant &value)
{
    const QLocale &locale = translator_.locale();
    if (kind_ == Kind::Integer)
        line_->setText(value.isValid() ? locale.toString(value.toLongLong()) : QString());
    else
        line_->setText(value.toString().replace(u'.', locale.decimalPoint()));
}

QString NumberEditor::complaint() const
{
    if (fits({.key = "", .label = "", .kind = kind_}, typed()))
        return {};
    return kind_ == Kind::Integer ? tr("This is not a whole number.") : tr("This is not a number.");
}
