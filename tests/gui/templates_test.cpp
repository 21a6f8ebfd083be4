// tests/gui/templates_test.cpp - a record begun from a template, and a record copied, by keys and names
#include "dialogs/templatechooser.h"
#include "window.h"
#include "workspace/templates.h"
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QTextBrowser>
#include <QToolButton>

struct TemplatesTest : WindowTest {
    /// A workspace with one record of processing activities, begun from a template.
    void openOne()
    {
        {
            const auto made = Workspace::create(path, QStringLiteral("Client"), {.desk = desk});
            made->apply(recordFrom(*templateNamed(QStringLiteral("payroll")), made->source(),
                                   QStringLiteral("en"), now),
                        Reason(QStringLiteral("template")));
        }
        ASSERT_TRUE(window->openFile(path));
        settle();
    }
    TemplateChooser *chooser() const { return window->findChild<TemplateChooser *>(); }
    static QString text(const Record &record, const RegisterInfo &reg, const char *key)
    {
        return valueOf(reg, record.row, key).toString();
    }
    std::vector<Record> parts(const char *key, const QString &parent) const
    {
        const Source &source = window->workspace()->source();
        return source.parts(source.info(QLatin1String(key)), parent);
    }
};

TEST_F(TemplatesTest, ARecordBeginsFromATemplateByKeys)
{
    openOne();
    const std::size_t before = records("processing_activity").size();
    press(QKeySequence(QStringLiteral("Ctrl+Shift+T")));
    ASSERT_TRUE(chooser());
    auto *search = find<QLineEdit>("template-search", chooser());
    auto *list = find<QListWidget>("templates", chooser());
    EXPECT_GE(list->count(), 22);
    QTest::keyClicks(search, QStringLiteral("video surv"));
    ASSERT_EQ(list->count(), 1);
    const QString shown = find<QTextBrowser>("template-preview", chooser())->toPlainText();
    EXPECT_TRUE(shown.contains(QStringLiteral("What does each camera see"))) << qPrintable(shown);
    EXPECT_TRUE(shown.contains(QStringLiteral("Legitimate interests")));
    QTest::keyClick(search, Qt::Key_Return);
    settle();
    EXPECT_FALSE(chooser());
    ASSERT_EQ(records("processing_activity").size(), before + 1);
    const Record made = records("processing_activity").back();
    const RegisterInfo &reg = window->workspace()->source().info(QStringLiteral("processing_activity"));
    EXPECT_EQ(text(made, reg, "origin_source"), QStringLiteral("cctv"));
    EXPECT_EQ(valueOf(reg, made.row, "confirmed"), QVariant(false));
    EXPECT_EQ(parts("data_category", made.id).size(), 2U);
    EXPECT_EQ(find<QLineEdit>("name", page())->text(), QStringLiteral("Video surveillance"));
    const auto *asked = find<QLabel>("privacy_notice#questions", page());
    EXPECT_FALSE(asked->isHidden());
    find<QAction>("undo")->trigger();
    settle();
    EXPECT_EQ(records("processing_activity").size(), before) << "one step";
}

TEST_F(TemplatesTest, TheTextsCanBeInAnotherLanguage)
{
    openOne();
    find<QAction>("new-from-template")->trigger();
    ASSERT_TRUE(chooser());
    auto *language = find<QComboBox>("template-language", chooser());
    language->setCurrentIndex(language->findData(QStringLiteral("de")));
    auto *list = find<QListWidget>("templates", chooser());
    list->setCurrentRow(0);
    const QString name = list->currentItem()->text();
    find<QPushButton>("begin", chooser())->click();
    settle();
    EXPECT_EQ(find<QLineEdit>("name", page())->text(), name);
    EXPECT_EQ(name, QStringLiteral("Lohn- und Gehaltsabrechnung"));
}

TEST_F(TemplatesTest, NothingBeginsWhereNothingIsChosen)
{
    openOne();
    const std::size_t before = records("processing_activity").size();
    find<QAction>("new-from-template")->trigger();
    QTest::keyClicks(find<QLineEdit>("template-search", chooser()), QStringLiteral("no such words"));
    EXPECT_FALSE(find<QPushButton>("begin", chooser())->isEnabled());
    QTest::keyClick(chooser(), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(chooser());
    EXPECT_EQ(records("processing_activity").size(), before);
}

TEST_F(TemplatesTest, AnEmptyListOffersTemplates)
{
    Workspace::create(path, QStringLiteral("New"), {.desk = desk}).reset();
    ASSERT_TRUE(window->openFile(path));
    settle();
    find<QPushButton>("empty-template", page())->click();
    EXPECT_TRUE(chooser());
}

TEST_F(TemplatesTest, ARecordIsCopiedWithItsPartsInOneStep)
{
    openOne();
    const Record original = records("processing_activity").front();
    const std::size_t before = records("processing_activity").size();
    EXPECT_FALSE(find<QAction>("copy-record")->isEnabled()) << "no record is open";
    window->view()->openRecord(original.id);
    settle();
    EXPECT_TRUE(find<QAction>("copy-record")->isEnabled());
    press(QKeySequence(QStringLiteral("Ctrl+D")));
    ASSERT_EQ(records("processing_activity").size(), before + 1);
    const Record copy = records("processing_activity").back();
    const QString title = window->workspace()->source().title(original.id);
    EXPECT_EQ(find<QLineEdit>("name", page())->text(), QStringLiteral("Copy of ") + title);
    EXPECT_EQ(parts("purpose", copy.id).size(), parts("purpose", original.id).size());
    find<QAction>("undo")->trigger();
    settle();
    EXPECT_EQ(records("processing_activity").size(), before);
}
