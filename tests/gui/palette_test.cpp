// tests/gui/palette_test.cpp - Ctrl+K: records, pages and commands by keys alone
#include "gui/window.h"
#include "palette/palette.h"
#include "tables/liststate.h"
#include "views/palettemodel.h"
#include <QAbstractItemModelTester>
#include <QListView>

struct PaletteTest : WindowTest {
    Palette *opened()
    {
        press(QKeySequence(QStringLiteral("Ctrl+K")));
        return window->findChild<Palette *>();
    }
    static QStringList titles(const PaletteModel &model)
    {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row)
            out << model.index(row).data().toString();
        return out;
    }
};

TEST_F(PaletteTest, ARecordIsFoundByTheBeginningsOfItsWords)
{
    openDemonstration();
    Palette *palette = opened();
    ASSERT_TRUE(palette);
    QAbstractItemModelTester tester(palette->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *line = find<QLineEdit>("paletteLine", palette);
    QTest::keyClicks(line, QStringLiteral("recruit"));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return titles(*palette->model()).filter(QStringLiteral("ecruit")).size() > 0; }));
    QString id = palette->model()->index(0).data(PaletteModel::KeyRole).toString();
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    EXPECT_EQ(window->view()->currentRecord(), id);
    EXPECT_FALSE(window->findChild<Palette *>());

    palette = opened(); // what was used last comes first, before anything is typed
    ASSERT_TRUE(palette);
    EXPECT_EQ(palette->model()->index(0).data(PaletteModel::KeyRole).toString(), id);
    QTest::keyClick(find<QLineEdit>("paletteLine", palette), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(window->findChild<Palette *>());
}

TEST_F(PaletteTest, PagesAndCommandsShowTheirKeys)
{
    openDemonstration();
    Palette *palette = opened();
    auto *line = find<QLineEdit>("paletteLine", palette);
    QTest::keyClicks(line, QStringLiteral("open po"));
    ASSERT_EQ(palette->model()->index(0).data().toString(), QStringLiteral("Open points"));
    EXPECT_EQ(palette->model()->index(0).data(PaletteModel::ShortcutRole).toString(),
              QStringLiteral("Alt+%1").arg(roomOf("open_points") + 1));
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    EXPECT_EQ(window->view()->room(), roomOf("open_points"));

    palette = opened();
    line = find<QLineEdit>("paletteLine", palette);
    QTest::keyClicks(line, QStringLiteral("sett"));
    EXPECT_EQ(palette->model()->index(0).data().toString(), QStringLiteral("Settings…"))
        << "it asks something";
    line->clear();
    QTest::keyClicks(line, QStringLiteral("keys comm"));
    EXPECT_EQ(palette->model()->index(0).data(PaletteModel::ShortcutRole).toString(), QStringLiteral("F1"));
    for (const QString &title : titles(*palette->model()))
        EXPECT_FALSE(title.contains(u'&')) << qPrintable(title);
    QTest::keyClick(line, Qt::Key_Escape);
}

TEST_F(PaletteTest, ArrowKeysMoveWhileTheWordsStay)
{
    openDemonstration();
    Palette *palette = opened();
    auto *line = find<QLineEdit>("paletteLine", palette);
    const auto *list = find<QListView>("paletteList", palette);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().row(), 2);
    QTest::keyClick(line, Qt::Key_Up);
    EXPECT_EQ(list->currentIndex().row(), 1);
    EXPECT_TRUE(line->hasFocus());
    QTest::keyClick(line, Qt::Key_Escape);
}

TEST_F(PaletteTest, WithoutAWorkspaceThereAreCommandsOnly)
{
    Palette *palette = opened();
    ASSERT_TRUE(palette);
    EXPECT_GT(palette->model()->rowCount(), 0);
    for (int row = 0; row < palette->model()->rowCount(); ++row)
        EXPECT_EQ(palette->model()->entry(row).kind, PaletteEntry::Kind::Command);
}

TEST_F(PaletteTest, TheDeskRemembersIdsAndNoNames)
{
    openDemonstration();
    const QString id = draftActivity();
    window->view()->openRecord(id);
    settle();
    const QStringList used = settings.get(setting::used, {workspaceId(*window->workspace())});
    EXPECT_EQ(used.value(0), QStringLiteral("record:") + id);
    for (const QString &memory : used)
        EXPECT_FALSE(memory.contains(u' ')) << qPrintable(memory);
}

TEST(PaletteWords, BeginWordsWhateverTheirCaseAndAccents)
{
    EXPECT_TRUE(matchesWords(QStringLiteral("Données à caractère personnel"), QStringLiteral("CARACT donn")));
    EXPECT_TRUE(matchesWords(QStringLiteral("Anything"), QString()));
    EXPECT_FALSE(matchesWords(QStringLiteral("Open points"), QStringLiteral("oints")));
}
