// tests/ui/templateform_test.cpp - a form shows what the template asks; the long list behind a pick-list
#include "forms/childtable.h"
#include "forms/pickeditor.h"
#include "forms/pickpopup.h"
#include "forms/recordform.h"
#include "forms/treepopup.h"
#include "registers/data_category.h"
#include "schema/translator.h"
#include "support/controls.h"
#include "support/testfile.h"
#include "workspace/templates.h"
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeWidget>

struct TemplateForm : TestFile {
    Translator english;
    const RegisterInfo &info = ProcessingActivity::schema().info();
    const RegisterInfo &data = DataCategory::schema().info();
    EditorContext context{english, [this](const QString &id) { return source().title(id); }, {}, {}, {}, {}};
    RecordForm form{info, partsOf(catalogue(), info), context};
    ChangeSet set;

    void SetUp() override
    {
        TestFile::SetUp();
        set = recordFrom(*templateNamed(QStringLiteral("payroll")), source(), QStringLiteral("en"), now);
        form.setRow(*set.front().after);
        std::vector<Record> categories;
        for (const Change &change : set)
            if (change.reg == &data)
                categories.push_back({change.id, *change.after});
        form.setParts(data, categories);
    }
    static InkLabel *questions(const RecordForm &in, const char *key)
    {
        return in.findChild<InkLabel *>(QLatin1String(key) + QStringLiteral("#questions"));
    }
    static bool asks(const RecordForm &in, const char *key)
    {
        const InkLabel *label = questions(in, key);
        return label && label->isVisibleTo(&in) && label->text().endsWith(u'?');
    }
};

TEST_F(TemplateForm, AsksBeneathTheFieldUntilAHandHasAnswered)
{
    EXPECT_TRUE(asks(form, "third_countries"));
    EXPECT_TRUE(asks(form, "processors"));
    EXPECT_FALSE(asks(form, "department")) << "nothing is asked about it";
    auto *pick = qobject_cast<PickEditor *>(form.box(QStringLiteral("third_countries"))->editor());
    ASSERT_TRUE(pick);
    pick->toggle(QStringLiteral("US"), true);
    EXPECT_FALSE(asks(form, "third_countries")) << "answered";
    EXPECT_TRUE(asks(form, "processors"));
}

TEST_F(TemplateForm, AsksNothingOnceTheRecordIsConfirmed)
{
    form.box(QStringLiteral("confirmed"))->editor()->findChildren<QRadioButton *>().front()->click();
    EXPECT_FALSE(asks(form, "third_countries"));
    Row typed = *set.front().after;
    typed[info.indexOf(QLatin1String("origin"))] = QStringLiteral("typed");
    form.setRow(typed);
    EXPECT_FALSE(asks(form, "third_countries")) << "a record that was begun by hand";
}

TEST_F(TemplateForm, AsksInThePartsToo)
{
    ChildTable *table = form.table(data);
    table->choose(0);
    ASSERT_TRUE(table->detail());
    EXPECT_TRUE(asks(*table->detail(), "retention"));
    EXPECT_FALSE(asks(*table->detail(), "retention_start"));
    const auto *quiet = table->detail()->box(QStringLiteral("category"));
    EXPECT_TRUE(quiet->findChild<QPushButton *>())
        << "the category came from the template and can be confirmed";
    EXPECT_EQ(form.parts(data).front().row, *set[3].after) << "looking changes nothing";
}

struct LongList : TemplateForm {
    std::unique_ptr<FieldEditor> editor;
    PickEditor *pick = nullptr;

    TreePopup *opened(const RegisterInfo &reg, const char *key, const QString &words)
    {
        editor.reset(makeEditor(*reg.find(QString::fromLatin1(key)), context, nullptr));
        pick = qobject_cast<PickEditor *>(editor.get());
        pick->show();
        static_cast<QPushButton *>(pick->focusProxy())->click();
        auto *popup = pick->findChild<PickPopup *>();
        QTest::keyClicks(popup->findChild<QLineEdit *>(), words);
        auto *more = popup->findChild<QPushButton *>(QStringLiteral("more"));
        EXPECT_TRUE(more);
        if (more)
            more->click();
        return pick->findChild<TreePopup *>();
    }
};

TEST_F(LongList, IsSearchedAndShowsWhatStandsAbove)
{
    TreePopup *popup = opened(data, "category", QStringLiteral("blood"));
    ASSERT_TRUE(popup);
    const auto *tree = popup->findChild<QTreeWidget *>();
    ASSERT_TRUE(tree->currentItem());
    EXPECT_EQ(tree->currentItem()->text(0), QStringLiteral("Blood Type"));
    const QTreeWidgetItem *above = tree->currentItem()->parent();
    ASSERT_TRUE(above);
    EXPECT_TRUE(above->isExpanded());
    EXPECT_FALSE(above->isHidden());
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
    EXPECT_EQ(editor->value(), QVariant(QStringLiteral("blood_type")));
    EXPECT_FALSE(popup->isVisible()) << "one is enough here";
}

TEST_F(LongList, TicksSeveralByKey)
{
    TreePopup *popup = opened(data, "subjects", QStringLiteral("immigrant"));
    ASSERT_TRUE(popup);
    auto *tree = popup->findChild<QTreeWidget *>();
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
    EXPECT_EQ(editor->value(), QVariant(QStringList{QStringLiteral("immigrant")}));
    popup->findChild<QLineEdit *>()->setText(QStringLiteral("asylum"));
    QTest::keyClick(tree, Qt::Key_Space);
    EXPECT_EQ(editor->value().toStringList().size(), 2);
    EXPECT_EQ(tree->currentItem()->checkState(0), Qt::Checked);
    QTest::keyClick(tree, Qt::Key_Space);
    EXPECT_EQ(editor->value(), QVariant(QStringList{QStringLiteral("immigrant")}));
}

TEST_F(LongList, IsOfferedWhereThereIsOne)
{
    editor.reset(makeEditor(*info.find(u"recipients_inside"), context, nullptr));
    static_cast<QPushButton *>(editor->focusProxy())->click();
    EXPECT_FALSE(editor->findChild<PickPopup *>()->findChild<QPushButton *>(QStringLiteral("more")));
}
