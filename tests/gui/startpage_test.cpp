// tests/gui/startpage_test.cpp - the ways into a workspace
#include "gui/window.h"
#include "schema/exportjson.h"
#include "schema/outputfile.h"
#include "start/newworkspaceform.h"
#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>

using StartPageTest = WindowTest;

TEST_F(StartPageTest, TheDemonstrationIsMadeWhereTheUserSays)
{
    QTest::mouseClick(find<QPushButton>("startDemonstration"), Qt::LeftButton);
    auto *place = find<QLineEdit>("newPath");
    place->selectAll();
    QTest::keyClicks(place, path);
    QTest::mouseClick(find<QPushButton>("newCreate"), Qt::LeftButton);
    ASSERT_TRUE(window->workspace());
    EXPECT_GT(records("processing_activity").size(), 5U);
}

TEST_F(StartPageTest, NothingIsMadeBeforeAllIsSaid)
{
    QTest::mouseClick(find<QPushButton>("startNew"), Qt::LeftButton);
    const auto *create = find<QPushButton>("newCreate");
    EXPECT_FALSE(create->isEnabled());
    QTest::keyClicks(find<QLineEdit>("newName"), QStringLiteral("A & B"));
    auto *place = find<QLineEdit>("newPath");
    place->selectAll();
    QTest::keyClicks(place, QStringLiteral("client.custos"));
    EXPECT_FALSE(create->isEnabled()) << "a name without a folder";
    place->selectAll();
    QTest::keyClicks(place, path);
    EXPECT_TRUE(create->isEnabled());
#ifdef CUSTOS_SEALED
    find<QCheckBox>("newEncrypt")->setChecked(true);
    EXPECT_FALSE(create->isEnabled());
    QTest::keyClicks(find<QLineEdit>("newPassphrase"), QStringLiteral("four words"));
    EXPECT_FALSE(create->isEnabled());
    QTest::keyClicks(find<QLineEdit>("newPassphraseAgain"), QStringLiteral("four words"));
    EXPECT_TRUE(create->isEnabled());
    QTest::mouseClick(find<QPushButton>("newCreate"), Qt::LeftButton);
    ASSERT_TRUE(window->workspace());
    EXPECT_TRUE(window->workspace()->isSealed());
#endif
}

TEST_F(StartPageTest, BackLeavesNothingBehind)
{
    QTest::mouseClick(find<QPushButton>("startNew"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>("newBack"), Qt::LeftButton);
    EXPECT_TRUE(find<QPushButton>("startNew")->isVisible());
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(StartPageTest, ACustosJsonFileBecomesAWorkspace)
{
    openDemonstration();
    const std::size_t activities = records("processing_activity").size();
    const QString json = folder.filePath(QStringLiteral("client.json"));
    const Workspace &workspace = *window->workspace();
    writeFile(json, QJsonDocument(exportJson(workspace.source(), workspace.format())).toJson());
    ASSERT_TRUE(window->closeFile());

    dialogs.expectOpen(json);
    QTest::mouseClick(find<QPushButton>("startImport"), Qt::LeftButton);
    auto *place = find<QLineEdit>("newPath");
    place->selectAll();
    QTest::keyClicks(place, folder.filePath(QStringLiteral("copy.custos")));
    dialogs.expectQuestion(QStringLiteral("records added"), QStringLiteral("Close"));
    QTest::mouseClick(find<QPushButton>("newCreate"), Qt::LeftButton);
    ASSERT_TRUE(window->workspace());
    EXPECT_EQ(records("processing_activity").size(), activities);
}

TEST_F(StartPageTest, AnImportThatFailsLeavesNoHalfWorkspace)
{
    const QString json = folder.filePath(QStringLiteral("broken.json"));
    writeFile(json, "{\"application\": \"Custos\"");
    dialogs.expectOpen(json);
    QTest::mouseClick(find<QPushButton>("startImport"), Qt::LeftButton);
    auto *place = find<QLineEdit>("newPath");
    place->selectAll();
    QTest::keyClicks(place, path);
    dialogs.expectFailure(QStringLiteral("broken.json"));
    QTest::mouseClick(find<QPushButton>("newCreate"), Qt::LeftButton);
    EXPECT_FALSE(window->workspace());
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(StartPageTest, RecentFilesAreOneClickAway)
{
    openDemonstration();
    ASSERT_TRUE(window->closeFile());
    settle();
    QPushButton *recent = nullptr;
    for (QPushButton *button : find<QWidget>("start")->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("client.custos"))
            recent = button;
    ASSERT_TRUE(recent);
    QTest::mouseClick(recent, Qt::LeftButton);
    EXPECT_TRUE(window->workspace());
}
