// tests/ui/forms_test.cpp - editors, forms and the panel of a record
#include "forms/childtable.h"
#include "forms/considered.h"
#include "forms/fieldbox.h"
#include "forms/formsection.h"
#include "forms/noticebar.h"
#include "forms/pickeditor.h"
#include "forms/pickpopup.h"
#include "forms/recordform.h"
#include "forms/recordpanel.h"
#include "forms/typeddate.h"
#include "sample.h"
#include "schema/translator.h"
#include "support/scripteddialogs.h"
#include "support/settings.h"
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <deque>

struct Forms : SampleFile {
    Translator english;
    ScriptedDialogs dialogs;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    const RegisterInfo &info = ProcessingActivity::schema().info();
    QString followed, created;
    EditorContext context{english,
                          [this](const QString &id) { return source().title(id); },
                          [this](const char *key, const QString &words) {
                              Options out;
                              for (const Record &r : source().all(source().info(QLatin1String(key))))
                                  if (source().title(r.id).contains(words, Qt::CaseInsensitive))
                                      out.append({r.id, source().title(r.id)});
                              return out;
                          },
                          [this](const char *, const QString &name) { return created = name; },
                          [this](const QString &id) { followed = id; },
                          [this] { return now; }};

    std::deque<FieldInfo> ownFields; ///< an editor keeps a reference to its field
    std::unique_ptr<FieldEditor> editor(FieldInfo &&field) { return editor(ownFields.emplace_back(field)); }
    std::unique_ptr<FieldEditor> editor(const FieldInfo &field) const
    {
        return std::unique_ptr<FieldEditor>(makeEditor(field, context, nullptr));
    }
    static QLineEdit *line(QWidget *in) { return in->findChild<QLineEdit *>(); }
};

TEST_F(Forms, EveryRegisterGivesBackWhatItWasGiven)
{
    fillSample();
    for (const RegisterInfo *reg : catalogue()) {
        RecordForm form(*reg, partsOf(catalogue(), *reg), context);
        for (const Record &record : source().all(*reg)) {
            form.setRow(record.row);
            EXPECT_EQ(form.row(), record.row) << reg->key;
            for (const RegisterInfo *part : partsOf(catalogue(), *reg)) {
                const std::vector<Record> parts = source().parts(*part, record.id);
                form.setParts(*part, parts);
                ASSERT_EQ(form.parts(*part).size(), parts.size());
                for (std::size_t i = 0; i < parts.size(); ++i) {
                    form.table(*part)->choose(int(i));
                    EXPECT_EQ(form.parts(*part)[i].row, parts[i].row) << part->key;
                }
            }
        }
        form.setRow(Row(qsizetype(reg->fields.size())));
        EXPECT_EQ(form.row(), Row(qsizetype(reg->fields.size()))) << "unset stays null: " << reg->key;
    }
}

TEST_F(Forms, EveryFieldHasANamedEditor)
{
    for (const RegisterInfo *reg : catalogue()) {
        RecordForm form(*reg, {}, context);
        for (const FieldInfo &field : reg->fields) {
            if (field.home == Home::Record || field.kind == Kind::Blob)
                continue;
            const auto *found = form.findChild<FieldEditor *>(QLatin1String(field.key));
            ASSERT_NE(found, nullptr) << reg->key << '.' << field.key;
            EXPECT_EQ(found->accessibleName(), english.field(field.label));
            ASSERT_NE(found->focusProxy(), nullptr) << field.key;
        }
    }
}

TEST_F(Forms, OddTextComesBackUntouched)
{
    const auto text = editor({.key = "t", .label = "T"});
    for (const QString &odd :
         {QStringLiteral("  blanks "), QStringLiteral("two\nlines"), QStringLiteral("<b>x</b>")}) {
        text->setValue(odd);
        EXPECT_EQ(text->value(), QVariant(odd));
    }
    const auto long_text = editor({.key = "t", .label = "T", .kind = Kind::LongText});
    long_text->setValue(QStringLiteral("a\u2029b "));
    EXPECT_EQ(long_text->value(), QVariant(QStringLiteral("a\u2029b ")));
    line(text.get())->setText(QStringLiteral("   "));
    EXPECT_FALSE(text->value().isValid()) << "blanks are no value";
}

TEST_F(Forms, DatesAreTypedAsPeopleWriteThem)
{
    const QLocale locale = english.locale();
    const QString wanted = QStringLiteral("2026-03-31");
    for (const char *typed :
         {"2026-03-31", "31.3.2026", "31/03/2026", "31 Mar 2026", "31 March 2026", " 31. März 2026"})
        EXPECT_EQ(dateFromTyped(QString::fromUtf8(typed), false,
                                typed[0] == ' ' ? QLocale(QLocale::German) : locale),
                  wanted)
            << typed;
    for (const char *typed : {"1er août 2026", "1 aout 2026", "01/08/2026"})
        EXPECT_EQ(dateFromTyped(QString::fromUtf8(typed), false, QLocale(QLocale::French)),
                  QStringLiteral("2026-08-01"))
            << typed;
    EXPECT_EQ(dateFromTyped(QStringLiteral("3/2026"), true, locale), QStringLiteral("2026-03"));
    EXPECT_EQ(dateFromTyped(QStringLiteral("March 2026"), true, locale), QStringLiteral("2026-03"));
    EXPECT_EQ(dateFromTyped(QStringLiteral("2026"), true, locale), QStringLiteral("2026"));
    for (const char *no : {"31.2.2026", "2026", "3/2026", "tomorrow", "31 Foo 2026"})
        EXPECT_EQ(dateFromTyped(QString::fromLatin1(no), false, locale), QString()) << no;

    const auto date = editor({.key = "d", .label = "D", .kind = Kind::Date});
    line(date.get())->setText(QStringLiteral("31.2.2026"));
    EXPECT_FALSE(date->mistake().isEmpty());
    line(date.get())->setText(QStringLiteral("28.2.2026"));
    EXPECT_EQ(date->mistake(), QString());
    EXPECT_EQ(date->value(), QVariant(QStringLiteral("2026-02-28")));
    line(date.get())->clear();
    EXPECT_FALSE(date->value().isValid());
}

TEST_F(Forms, NumbersMomentsAndPeriods)
{
    const auto number = editor({.key = "n", .label = "N", .kind = Kind::Integer});
    line(number.get())->setText(QStringLiteral("1200"));
    EXPECT_EQ(number->value(), QVariant::fromValue<qint64>(1200));
    line(number.get())->setText(QStringLiteral("12 people"));
    EXPECT_FALSE(number->mistake().isEmpty());
    const auto decimal = editor({.key = "n", .label = "N", .kind = Kind::Decimal});
    line(decimal.get())->setText(QStringLiteral("0.10"));
    EXPECT_EQ(decimal->value(), QVariant(QStringLiteral("0.10")));

    const FieldInfo dateTime{.key = "m", .label = "M", .kind = Kind::DateTime};
    const auto moment = editor(dateTime);
    line(moment.get())->setText(QStringLiteral("31 Mar 2026 14:05"));
    EXPECT_TRUE(fits(dateTime, moment->value())) << qPrintable(moment->value().toString());
    line(moment.get())->setText(QStringLiteral("31 Mar 2026"));
    EXPECT_FALSE(moment->mistake().isEmpty());

    const auto period = editor({.key = "p", .label = "P", .kind = Kind::Period});
    period->setValue(QStringLiteral("P6M"));
    EXPECT_EQ(line(period.get())->text(), QStringLiteral("6"));
    line(period.get())->setText(QStringLiteral("8"));
    EXPECT_EQ(period->value(), QVariant(QStringLiteral("P8M")));
    period->findChild<QComboBox *>()->setCurrentIndex(1);
    EXPECT_EQ(period->value(), QVariant(QStringLiteral("P8Y")));
    line(period.get())->setText(QStringLiteral("p1y6m"));
    EXPECT_EQ(period->value(), QVariant(QStringLiteral("P1Y6M")));
    line(period.get())->setText(QStringLiteral("long"));
    EXPECT_FALSE(period->mistake().isEmpty());
}

TEST_F(Forms, AFlagHasThreeStates)
{
    const auto flag = editor({.key = "f", .label = "F", .kind = Kind::Flag});
    const auto buttons = flag->findChildren<QRadioButton *>();
    ASSERT_EQ(buttons.size(), 3);
    flag->setValue(QVariant());
    EXPECT_TRUE(buttons[2]->isChecked());
    buttons[1]->click();
    EXPECT_EQ(flag->value(), QVariant(false));
    buttons[2]->click();
    EXPECT_FALSE(flag->value().isValid());
}

TEST_F(Forms, ListsAreSearchedTickedAndAddedTo)
{
    fillSample();
    const FieldInfo &processors = *info.find(u"processors");
    const auto made = editor(processors);
    auto *pick = qobject_cast<PickEditor *>(made.get());
    ASSERT_NE(pick, nullptr);
    pick->show();
    pick->focusProxy()->setFocus();
    static_cast<QPushButton *>(pick->focusProxy())->click();
    auto *popup = pick->findChild<PickPopup *>();
    ASSERT_NE(popup, nullptr);
    QTest::keyClicks(popup->findChild<QLineEdit *>(), QStringLiteral("talent"));
    ASSERT_GE(popup->findChild<QListWidget *>()->count(), 1);
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
    EXPECT_EQ(pick->value(), QVariant(QStringList{talentDesk}));
    QTest::keyClicks(popup->findChild<QLineEdit *>(), QStringLiteral(" unheard"));
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
    EXPECT_EQ(created, QStringLiteral("talent unheard")) << "a new record of that name";
    pick->toggle(talentDesk, false);
    pick->toggle(created, false);
    EXPECT_FALSE(pick->value().isValid()) << "an empty list is unset";

    const auto open = editor(*info.find(u"recipient_categories"));
    auto *words = qobject_cast<PickEditor *>(open.get());
    words->create(QStringLiteral("Landlords"));
    EXPECT_EQ(words->value(), QVariant(QStringList{QStringLiteral("text:Landlords")}));
    const auto country = editor({.key = "c", .label = "C", .kind = Kind::Country});
    auto *one = qobject_cast<PickEditor *>(country.get());
    one->toggle(QStringLiteral("DK"), true);
    one->toggle(QStringLiteral("DE"), true);
    EXPECT_EQ(one->value(), QVariant(QStringLiteral("DE"))) << "one country, not two";
}

TEST_F(Forms, ConsideredIsNotEmpty)
{
    fillSample();
    RecordForm form(info, {}, context);
    form.setRow(*source().find(info, payroll));
    FieldBox *box = form.box(QStringLiteral("third_countries"));
    ASSERT_NE(box, nullptr);
    EXPECT_FALSE(box->editor()->isVisibleTo(&form)) << "the reason stands in its place";
    auto *considered = box->findChild<Considered *>();
    considered->choose(std::nullopt);
    EXPECT_TRUE(box->editor()->isVisibleTo(&form));
    EXPECT_EQ(form.row().states.count(QStringLiteral("third_countries")), 0);
    considered->choose(Applies::DoesNotApply);
    box->findChild<QLineEdit *>(QStringLiteral("third_countries#reason"))->clear();
    EXPECT_EQ(form.mistakes(), QStringList{QStringLiteral("third_countries")}) << "a reason is asked for";
    QTest::keyClicks(box->findChild<QLineEdit *>(QStringLiteral("third_countries#reason")),
                     QStringLiteral("only local systems"));
    EXPECT_TRUE(form.mistakes().isEmpty());
    const FieldState state = form.row().states.value(QStringLiteral("third_countries"));
    EXPECT_EQ(state.applies, Applies::DoesNotApply);
    EXPECT_EQ(state.reason, QStringLiteral("only local systems"));
}

TEST_F(Forms, AnotherHandTakesBackAConfirmation)
{
    fillSample();
    RecordForm form(info, {}, context);
    form.setRow(*source().find(info, payroll));
    form.findChild<QLineEdit *>(QStringLiteral("department"))->setText(QStringLiteral("HR"));
    const FieldState state = form.row().states.value(QStringLiteral("department"));
    EXPECT_EQ(state.origin, Origin::Typed) << "the record came from an import, this value no longer";
    EXPECT_EQ(state.confirmed, std::nullopt);
}

struct Panel : Forms {
    std::unique_ptr<RecordPanel> panel;
    void SetUp() override
    {
        Forms::SetUp();
        fillSample();
        panel = std::make_unique<RecordPanel>(info, *workspace, settings, english, dialogs);
        panel->resize(420, 760);
    }
    void TearDown() override
    {
        panel.reset();
        Forms::TearDown();
    }
    QLineEdit *name() const { return panel->findChild<QLineEdit *>(QStringLiteral("name")); }
    QString nameNow() const { return in<ProcessingActivity>().find(payroll)->name; }
};

TEST_F(Panel, EditsBecomeOneChange)
{
    panel->openRecord(payroll);
    const qint64 before = entries();
    EXPECT_TRUE(panel->commit());
    EXPECT_EQ(entries(), before) << "nothing edited, nothing written";
    name()->setText(QStringLiteral("Hiring"));
    ChildTable *purposes = panel->form()->table(Purpose::schema().info());
    purposes->addPart();
    purposes->detail()->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("References"));
    purposes->movePart(-1);
    EXPECT_TRUE(panel->hasEdits());
    ASSERT_TRUE(panel->commit());
    EXPECT_EQ(entries(), before + 1);
    EXPECT_EQ(nameNow(), QStringLiteral("Hiring"));
    const auto parts = source().parts(Purpose::schema().info(), payroll);
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_EQ(valueOf(Purpose::schema().info(), parts[1].row, "name").toString(),
              QStringLiteral("References"));
    EXPECT_FALSE(panel->hasEdits());
    workspace->undo();
    EXPECT_EQ(name()->text(), QStringLiteral("Recruitment")) << "the form follows an undo";
    expectSound();
}

TEST_F(Panel, ANewRecordIsAddedWithItsReference)
{
    panel->newRecord();
    EXPECT_FALSE(panel->hasEdits());
    name()->setText(QStringLiteral("Canteen"));
    ASSERT_TRUE(panel->commit());
    const auto made = in<ProcessingActivity>().find(panel->record());
    ASSERT_TRUE(made);
    EXPECT_EQ(made->reference, QStringLiteral("PA-0015"));
    EXPECT_EQ(made->origin, Origin::Typed);
}

TEST_F(Panel, AMistakeKeepsTheRecordOpenAndIsSaidInWords)
{
    panel->openRecord(payroll);
    panel->show();
    auto *due = panel->findChild<QLineEdit *>(QStringLiteral("review_due"));
    due->setText(QStringLiteral("2021-31-31"));
    EXPECT_FALSE(panel->commit());
    EXPECT_EQ(panel->form()->mistakes(), QStringList{QStringLiteral("review_due")});
    QStringList said;
    for (const QLabel *label : panel->form()->box(QStringLiteral("review_due"))->findChildren<QLabel *>())
        if (label->isVisibleTo(panel.get()))
            said << label->text();
    EXPECT_TRUE(said.join(u'|').contains(QStringLiteral("This is not a date")));
    due->setText(QStringLiteral("31.1.2027"));
    EXPECT_TRUE(panel->commit());
    EXPECT_EQ(in<ProcessingActivity>().find(payroll)->reviewDue, QDate(2027, 1, 31));
}

TEST_F(Panel, ADraftIsKeptOfferedAndDropped)
{
    panel->openRecord(payroll);
    name()->setText(QStringLiteral("Hiri"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !workspace->drafts().empty(); }, 4000));
    EXPECT_EQ(nameNow(), QStringLiteral("Recruitment")) << "a draft is no change";
    panel = std::make_unique<RecordPanel>(info, *workspace, settings, english, dialogs); // as after a crash
    panel->openRecord(payroll);
    auto *notice = panel->findChild<NoticeBar *>();
    ASSERT_TRUE(notice->isVisibleTo(panel.get()));
    notice->findChild<QPushButton *>()->click();
    EXPECT_EQ(name()->text(), QStringLiteral("Hiri"));
    ASSERT_TRUE(panel->commit());
    EXPECT_EQ(nameNow(), QStringLiteral("Hiri"));
    EXPECT_TRUE(workspace->drafts().empty());
}

TEST_F(Panel, AnApprovedRecordIsReadUntilANewVersionIsBegun)
{
    panel->openRecord(payroll);
    panel->show();
    auto *begin = panel->findChild<QPushButton *>(QStringLiteral("newVersion"));
    auto *words = panel->findChild<QLabel *>(QStringLiteral("approval"));
    EXPECT_FALSE(begin->isVisible());
    ProcessingActivity a = *in<ProcessingActivity>().find(payroll);
    a.recordState = RecordState::Approved;
    workspace->apply({in<ProcessingActivity>().changed(payroll, a)}, QStringLiteral("edited"));
    EXPECT_TRUE(begin->isVisible());
    EXPECT_EQ(words->text(), QStringLiteral("Approved on 31 Mar 2026 by dpo, version 1"));
    EXPECT_TRUE(name()->isReadOnly());
    auto *due = panel->findChild<QLineEdit *>(QStringLiteral("review_due"));
    EXPECT_FALSE(due->isReadOnly());
    auto *add = panel->findChild<QPushButton *>(QStringLiteral("purpose#add"));
    EXPECT_FALSE(add->isVisibleTo(panel->form()));
    due->setText(QStringLiteral("2027-05-01"));
    begin->click();
    EXPECT_FALSE(begin->isVisible());
    EXPECT_FALSE(name()->isReadOnly());
    EXPECT_TRUE(add->isVisibleTo(panel->form()));
    EXPECT_EQ(in<ProcessingActivity>().find(payroll)->recordState, RecordState::Draft);
    EXPECT_EQ(in<ProcessingActivity>().find(payroll)->reviewDue, QDate(2027, 5, 1));
    name()->setText(QStringLiteral("Hiring"));
    EXPECT_TRUE(panel->commit());
    workspace->undo();
    workspace->undo();
    EXPECT_TRUE(begin->isVisible()) << "the form follows an undo";
}

TEST_F(Panel, AConflictIsSaidAndNothingIsLost)
{
    panel->openRecord(payroll);
    name()->setText(QStringLiteral("Mine"));
    ProcessingActivity a = *in<ProcessingActivity>().find(payroll);
    a.department = QStringLiteral("Elsewhere");
    otherDesk().commit({in<ProcessingActivity>().changed(payroll, a)}, QStringLiteral("edited"));
    dialogs.expectFailure({});
    EXPECT_FALSE(panel->commit());
    EXPECT_EQ(name()->text(), QStringLiteral("Mine"));
    panel->discard();
    EXPECT_EQ(name()->text(), QStringLiteral("Recruitment"));
}

TEST_F(Panel, DeletingAUsedRecordNamesItsUsers)
{
    const RegisterInfo &organisations = Organisation::schema().info();
    RecordPanel other(organisations, *workspace, settings, english, dialogs);
    other.openRecord(talentDesk);
    dialogs.expectQuestion(QStringLiteral("Recruitment"), QStringLiteral("Keep the record"));
    other.removeRecord();
    EXPECT_TRUE(source().find(organisations, talentDesk));
    dialogs.expectQuestion(QStringLiteral("Recruitment"), QStringLiteral("Delete, and remove these links"));
    other.removeRecord();
    EXPECT_FALSE(source().find(organisations, talentDesk));
    EXPECT_TRUE(other.record().isEmpty());
    workspace->undo();
    EXPECT_TRUE(source().find(organisations, talentDesk));
}

TEST_F(Panel, TabGoesThroughTheFieldsInTheirOrder)
{
    panel->openRecord(payroll);
    panel->show();
    QStringList visited;
    for (QWidget *at = name()->nextInFocusChain(); at != name() && visited.size() < 4;
         at = at->nextInFocusChain()) {
        const QString key = at->objectName();
        const bool stops = (at->focusPolicy() & Qt::TabFocus) && at->isVisible() && !at->focusProxy();
        if (stops && info.find(key) && !visited.contains(key))
            visited << key;
    }
    EXPECT_EQ(visited,
              (QStringList{QStringLiteral("description"), QStringLiteral("business_process"),
                           QStringLiteral("department"), QStringLiteral("owner")}));
}

TEST_F(Panel, OpeningARecordIsQuick)
{
    panel->openRecord(activities[0]);
    panel->show();
    QElapsedTimer clock;
    clock.start();
    static constexpr int rounds = 10;
    for (int i = 0; i < rounds; ++i)
        panel->openRecord(activities[i % 2 == 0 ? 1 : 0]);
    const qint64 each = clock.elapsed() / rounds;
    RecordProperty("milliseconds", int(each));
    EXPECT_LT(each, 400) << "50 ms on a quiet machine";
}

TEST_F(Panel, SectionsStayAsTheyWereFolded)
{
    panel->openRecord(payroll);
    const QStringList before = panel->form()->turnedSections();
    EXPECT_TRUE(before.isEmpty());
    auto *section = panel->form()->findChild<FormSection *>();
    section->findChild<QPushButton *>()->click();
    EXPECT_TRUE(section->isFolded());
    panel = std::make_unique<RecordPanel>(info, *workspace, settings, english, dialogs);
    panel->openRecord(payroll);
    EXPECT_TRUE(panel->form()->findChild<FormSection *>()->isFolded());
    EXPECT_EQ(panel->form()->turnedSections().size(), 1);
}

TEST_F(Panel, WhatIsOpenStandsAtItsFieldWithAWayToMendIt)
{
    panel->openRecord(activities[4]); // to be reviewed on 29 March 2026
    panel->show();
    FieldBox *box = panel->form()->box(QStringLiteral("review_due"));
    QPushButton *fix = nullptr;
    for (QPushButton *button : box->findChildren<QPushButton *>())
        if (button->text().startsWith(QStringLiteral("Next on")))
            fix = button;
    ASSERT_NE(fix, nullptr);
    fix->click();
    ASSERT_TRUE(panel->commit());
    EXPECT_EQ(in<ProcessingActivity>().find(activities[4])->reviewDue, now.date().addYears(1));
}

TEST_F(Panel, OpenPointsOfPartsAreShownUnderTheirTableAndLeadToThePart)
{
    panel->openRecord(payroll);
    panel->show();
    ChildTable *purposes = panel->form()->table(Purpose::schema().info());
    QPushButton *show = nullptr;
    for (QPushButton *button : purposes->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Show"))
            show = button;
    ASSERT_NE(show, nullptr) << "a purpose without a legal basis";
    show->click();
    ASSERT_NE(purposes->detail(), nullptr);
    EXPECT_TRUE(purposes->detail()->isVisible());
}

TEST_F(Panel, ALongTextGrowsWithItsWordsUpToALimitAndTabLeavesIt)
{
    panel->openRecord(payroll);
    panel->show();
    auto *text = panel->findChild<QPlainTextEdit *>(QStringLiteral("description"));
    text->setPlainText(QStringLiteral("one line"));
    const int low = text->height();
    text->setPlainText(QStringLiteral("line\n").repeated(6));
    const int middle = text->height();
    EXPECT_GT(middle, low);
    text->setPlainText(QStringLiteral("line\n").repeated(100));
    EXPECT_GT(text->height(), middle);
    EXPECT_LT(text->height(), 400);
    EXPECT_TRUE(text->tabChangesFocus());
}
