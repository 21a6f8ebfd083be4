// tests/ui/support_test.cpp - theme, icons, style, and the guard round everything that can fail
#include "support/controls.h"
#include "support/guard.h"
#include "support/housestyle.h"
#include "support/passphrasedialog.h"
#include "support/scripteddialogs.h"
#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QLineEdit>
#include <cmath>

static double luminance(const QColor &c)
{
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}
static double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

TEST(Theme, EveryInkIsReadableOnEveryGroundItIsUsedOn)
{
    for (const Theme *theme : {&Theme::light(), &Theme::darkTheme()}) {
        for (const Ink ground : {&Theme::window, &Theme::surface, &Theme::raised})
            for (const Ink ink :
                 {&Theme::text, &Theme::muted, &Theme::accent, &Theme::red, &Theme::amber, &Theme::green})
                EXPECT_GE(contrast(theme->*ink, theme->*ground), 4.5)
                    << qPrintable((theme->*ink).name()) << " on " << qPrintable((theme->*ground).name());
        const std::pair<Ink, Ink> pairs[] = {
            {&Theme::accentText, &Theme::accent}, {&Theme::accent, &Theme::accentSoft},
            {&Theme::red, &Theme::redSoft},       {&Theme::amber, &Theme::amberSoft},
            {&Theme::green, &Theme::greenSoft},   {&Theme::muted, &Theme::grey},
            {&Theme::text, &Theme::accentSoft}};
        for (const auto &[ink, ground] : pairs)
            EXPECT_GE(contrast(theme->*ink, theme->*ground), 4.5)
                << qPrintable((theme->*ink).name()) << " on " << qPrintable((theme->*ground).name());
    }
}

TEST(Theme, EveryWordOfThePaletteIsReadableWhateverItsState)
{
    for (const Theme *theme : {&Theme::light(), &Theme::darkTheme()}) {
        const QPalette palette = theme->palette();
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::WindowText, QPalette::AlternateBase},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Base},
            {QPalette::Link, QPalette::Window}};
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            for (const auto &[ink, ground] : pairs)
                EXPECT_GE(contrast(palette.color(group, ink), palette.color(group, ground)), 4.5)
                    << (theme->dark ? "dark " : "light ") << int(group) << ": " << int(ink) << " on "
                    << int(ground);
        EXPECT_GE(contrast(theme->muted, theme->grey), 4.5) << "a field that cannot be edited";
        EXPECT_GE(contrast(theme->muted, theme->accentSoft), 4.5) << "a chosen row";
        EXPECT_GE(contrast(theme->red, theme->accentSoft), 4.5) << "overdue in a chosen row";
    }
}

static bool shows(QWidget &widget, const QColor &colour)
{
    const QImage picture = widget.grab().toImage();
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y) == colour)
                return true;
    return false;
}

TEST(Theme, OpenWindowsFollowAChange)
{
    Theme::apply(*qApp, Theme::Mode::Light);
    Pill pill(QStringLiteral("3"), &Theme::red, &Theme::redSoft);
    pill.resize(pill.sizeHint());
    EXPECT_TRUE(shows(pill, Theme::light().redSoft));
    Theme::apply(*qApp, Theme::Mode::Dark);
    EXPECT_TRUE(Theme::current().dark);
    EXPECT_TRUE(shows(pill, Theme::darkTheme().redSoft));
    EXPECT_FALSE(shows(pill, Theme::light().redSoft));
    Theme::apply(*qApp, Theme::Mode::Light);
    EXPECT_FALSE(Theme::current().dark);
}

TEST(Icons, AllAreDrawnAndFollowTheTheme)
{
    Theme::apply(*qApp, Theme::Mode::Light);
    int count = 0;
    for (QDirIterator it(QStringLiteral(":/icons")); it.hasNext(); ++count) {
        it.next();
        const QImage light = icon(it.fileInfo().baseName()).pixmap(24, 24).toImage();
        int inked = 0;
        for (int y = 0; y < light.height(); ++y)
            for (int x = 0; x < light.width(); ++x)
                inked += qAlpha(light.pixel(x, y)) > 128;
        EXPECT_GT(inked, 8) << qPrintable(it.fileName());
    }
    EXPECT_GT(count, 20);
    const QIcon shield = icon(QStringLiteral("measure"));
    const QImage before = shield.pixmap(24, 24).toImage();
    Theme::apply(*qApp, Theme::Mode::Dark);
    EXPECT_NE(shield.pixmap(24, 24).toImage(), before);
    Theme::apply(*qApp, Theme::Mode::Light);
}

TEST(Style, ControlsAreOneRowHigh)
{
    Theme::apply(*qApp, Theme::Mode::Light);
    QLineEdit field;
    const std::unique_ptr<QPushButton> button(primaryButton(QStringLiteral("New")));
    EXPECT_EQ(field.sizeHint().height(), HouseStyle::rowHeight);
    EXPECT_EQ(button->sizeHint().height(), HouseStyle::rowHeight);
}

TEST(Guard, SaysAFailureOnceAndAStoppedJobNever)
{
    ScriptedDialogs dialogs;
    EXPECT_TRUE(guarded(dialogs, nullptr, [] {}));
    EXPECT_FALSE(guarded(dialogs, nullptr, [] { throw Cancelled(QStringLiteral("stopped")); }));
    dialogs.expectFailure(QStringLiteral("The disk is full."));
    EXPECT_FALSE(guarded(dialogs, nullptr, [] { throw StorageError(QStringLiteral("The disk is full.")); }));
    dialogs.expectFailure(QStringLiteral("bad_alloc"));
    EXPECT_FALSE(guarded(dialogs, nullptr, [] { throw std::bad_alloc(); }));
}

TEST(Passphrase, ANewOneIsTypedTwice)
{
    PassphraseDialog dialog(QStringLiteral("New"), true);
    const auto fields = dialog.findChildren<QLineEdit *>();
    ASSERT_EQ(fields.size(), 2);
    const QPushButton *ok = dialog.findChild<QPushButton *>(QStringLiteral("passphraseAccept"));
    EXPECT_FALSE(ok->isEnabled());
    fields[0]->setText(QStringLiteral("four words"));
    EXPECT_FALSE(ok->isEnabled());
    fields[1]->setText(QStringLiteral("four wards"));
    EXPECT_FALSE(ok->isEnabled());
    fields[1]->setText(QStringLiteral("four words"));
    EXPECT_TRUE(ok->isEnabled());
    const Passphrase taken = dialog.takePassphrase();
    EXPECT_EQ(QByteArray(taken.utf8().data(), qsizetype(taken.utf8().size())), "four words");
    for (const QLineEdit *line : dialog.findChildren<QLineEdit *>())
        EXPECT_TRUE(line->text().isEmpty()) << "the fields keep nothing";
    EXPECT_EQ(fields[0]->echoMode(), QLineEdit::Password);
    dialog.findChild<QCheckBox *>()->setChecked(true);
    EXPECT_EQ(fields[0]->echoMode(), QLineEdit::Normal);
}
