// ui/support/controls.h - the small controls every page is made of, with their colours and names
#pragma once
#include "support/theme.h"
#include <QLabel>
#include <QPushButton>

class QDateEdit;
class QDialog;
class QToolButton;

/// A plain-text label in one of the theme's colours; it follows a change of theme.
class InkLabel : public QLabel {
    Q_OBJECT
public:
    InkLabel(const QString &text, const QFont &font, Ink ink, QWidget *parent = nullptr);
    void setInk(Ink ink);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ink ink_;
};
/// One line that gives way where there is no room: what is cut ends in "…" and stands in the tool tip.
class ElidedLabel final : public InkLabel {
    Q_OBJECT
public:
    ElidedLabel(const QString &text, const QFont &font, Ink ink = &Theme::text, QWidget *parent = nullptr);
    void setFullText(const QString &text);
    QString fullText() const { return full_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QString full_;
};

InkLabel *label(const QString &text, const QFont &font, Ink ink = &Theme::text);
InkLabel *label(const QString &text); ///< in the size of data
/// A sentence: on as many lines as it needs.
InkLabel *wrapped(const QString &text, const QFont &font = QFont(), Ink ink = &Theme::text);
/// A label that names `control`: its mnemonic goes there, and the control gets it as accessible name.
InkLabel *buddyLabel(const QString &text, QWidget *control);

/// A word on a rounded ground: state of a record, count of open points.
class Pill final : public InkLabel {
    Q_OBJECT
public:
    explicit Pill(const QString &text, Ink ink = &Theme::muted, Ink ground = &Theme::grey,
                  QWidget *parent = nullptr);
    void setInks(Ink ink, Ink ground);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ink ground_;
};

/// The one button of a page that does what the page is for.
QPushButton *primaryButton(const QString &text, const QString &iconName = {});
QPushButton *plainButton(const QString &text, const QString &iconName = {});
QPushButton *linkButton(const QString &text); ///< looks like a link, is reached by Tab like a button
QToolButton *iconButton(const QString &iconName, const QString &name); ///< name: tool tip and accessible name
/// A day with its calendar, written as every day of the house is: `format` as dayFormat() has it.
QDateEdit *dayEdit(const QString &objectName, QDate day, const QLocale &locale, const QString &format);
/// As high as the words of `dialog` need at this width: wrapped labels make its own hint too small or too
/// large.
void fitHeight(QDialog *dialog, int width);
QWidget *line(); ///< a hairline that follows the theme
