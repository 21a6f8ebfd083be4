// tests/gui/accessibility_test.cpp - every control says what it is, and Tab reaches it
#include "commands/shortcutsheet.h"
#include "dialogs/aboutbox.h"
#include "dialogs/settingsdialog.h"
#include "gui/window.h"
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSet>
#include <QToolButton>

struct AccessibilityTest : WindowTest {
    static QString spoken(QWidget *widget)
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        return face ? face->text(QAccessible::Name) : QString();
    }
    static QString called(const QWidget *widget)
    {
        return QStringLiteral("%1 “%2” in %3")
            .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                 widget->parentWidget() ? QLatin1String(widget->parentWidget()->metaObject()->className())
                                        : QLatin1String(""));
    }
    static bool isInternal(const QWidget *widget) // Qt's own insides of a composite control
    {
        return widget->objectName().startsWith(QLatin1String("qt_"))
            || qobject_cast<QComboBox *>(widget->parentWidget())
            || qobject_cast<QLineEdit *>(widget->parentWidget())
            || (widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox"))
            || widget->inherits("QTabBar") || widget->inherits("QMenuBar")
            || qobject_cast<QTabBar *>(widget->parentWidget()) || widget->inherits("QTableCornerButton")
            || widget->inherits("QHeaderView") || widget->inherits("QComboBoxListView")
            || qobject_cast<const QMenu *>(widget);
    }
    static void expectNames(QWidget *root, const char *where)
    {
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            if (isInternal(widget))
                continue;
            const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget)
                || qobject_cast<QPlainTextEdit *>(widget);
            if (control && spoken(widget).isEmpty())
                ADD_FAILURE() << where << ": " << qPrintable(called(widget));
            if (const auto *label = qobject_cast<QLabel *>(widget)) {
                EXPECT_TRUE(label->textFormat() == Qt::PlainText || label->text().isEmpty())
                    << where << ": rich text possible in " << qPrintable(label->text());
                if (!label->pixmap(Qt::ReturnByValue).isNull() && spoken(widget).isEmpty())
                    ADD_FAILURE() << where << ": picture without a name " << qPrintable(called(widget));
            }
        }
    }
    static void expectReachable(QWidget *root, const char *where)
    {
        QSet<const QWidget *> reached;
        for (QWidget *at = root->nextInFocusChain(); at != root && !reached.contains(at);
             at = at->nextInFocusChain())
            reached.insert(at);
        for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
            const bool beside =
                button->accessibleName() == QStringLiteral("Calendar"); // Alt+Down opens it too
            if (isInternal(button) || beside || !button->isVisible())
                continue;
            EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus)
                << where << ": " << qPrintable(called(button)) << qPrintable(button->text());
            EXPECT_TRUE(reached.contains(button)) << where << ": " << qPrintable(button->text());
        }
    }
};

TEST_F(AccessibilityTest, EveryControlOfEveryPageHasAName)
{
    expectNames(window.get(), "start");
    expectReachable(window.get(), "start");
    openDemonstration();
    for (int room = 0; room < int(rooms().size()); ++room) {
        window->view()->goTo(room);
        const char *key = rooms()[std::size_t(room)].key;
        if (rooms()[std::size_t(room)].kind == RoomInfo::Kind::Register && !records(key).empty())
            window->view()->openRecord(records(key).front().id);
        settle();
        expectNames(page(), key);
        expectReachable(window.get(), key);
    }
}

TEST_F(AccessibilityTest, DialogsToo)
{
    ShortcutSheet keys(window->commands());
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    expectNames(&keys, "keys");
    SettingsDialog chosen(settings, folder.filePath(QStringLiteral("backups")));
    chosen.setAttribute(Qt::WA_DeleteOnClose, false);
    expectNames(&chosen, "settings");
    AboutBox about;
    about.setAttribute(Qt::WA_DeleteOnClose, false);
    expectNames(&about, "about");
}

TEST_F(AccessibilityTest, SettingsTakeEffectAndAreKept)
{
    SettingsDialog dialog(settings, folder.filePath(QStringLiteral("backups")));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *theme = find<QComboBox>("theme", &dialog);
    theme->setCurrentIndex(theme->findData(QStringLiteral("dark")));
    emit theme->activated(theme->currentIndex());
    EXPECT_TRUE(Theme::current().dark) << "at once";
    EXPECT_EQ(themeMode(settings), Theme::Mode::Dark);
    auto *language = find<QComboBox>("language", &dialog);
    language->setCurrentIndex(language->findData(QStringLiteral("de")));
    emit language->activated(language->currentIndex());
    EXPECT_EQ(settings.get(setting::language), QStringLiteral("de"));
    Theme::apply(*qApp, Theme::Mode::Light);
}

TEST_F(AccessibilityTest, ASettingThatMakesNoSenseIsTheDefault)
{
    QSettings raw(folder.filePath(QStringLiteral("broken.ini")), QSettings::IniFormat);
    raw.setValue(QStringLiteral("interface/language"), QStringLiteral("xx"));
    raw.setValue(QStringLiteral("reports/zoom"), 9000);
    raw.sync();
    const Settings broken(folder.filePath(QStringLiteral("broken.ini")));
    EXPECT_EQ(broken.get(setting::language), QStringLiteral("system"));
    EXPECT_EQ(broken.get(setting::reportZoom), 100);
}
