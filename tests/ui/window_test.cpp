// tests/ui/window_test.cpp - the table of a register and its form
#include "forms/recordform.h"
#include "support/testfile.h"
#include "views/registertablemodel.h"
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

struct Window : TestFile {
    Candidates candidates() const
    {
        return [this](const char *key) {
            QList<std::pair<QString, QString>> list;
            for (const Record &r : ledger->source().all(ledger->source().info(QLatin1String(key))))
                list.append({r.id, ledger->source().title(r.id)});
            return list;
        };
    }
};

TEST_F(Window, ModelFollowsTheWorkspace)
{
    const RegisterInfo &info = ProcessingActivity::schema().info();
    RegisterTableModel model(info, *workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto text = [&](int row, const char *key) {
        return model.index(row, int(info.indexOf(QLatin1String(key)))).data().toString();
    };
    fill();
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(text(0, "controller"), QStringLiteral("Acme GmbH"));
    EXPECT_EQ(text(0, "special_categories"), QStringLiteral("Yes"));
    EXPECT_EQ(text(0, "confidential"), QString());
    EXPECT_EQ(
        model.headerData(int(info.indexOf(QLatin1String("controller"))), Qt::Horizontal, Qt::ToolTipRole)
            .toString(),
        QStringLiteral("GDPR Art. 30(1)(a)"));

    ChangeSet many;
    for (int i = 0; i < 900; ++i)
        many.push_back(in<ProcessingActivity>().added(ProcessingActivity{}));
    workspace->apply(many, QStringLiteral("imported"));
    ASSERT_EQ(model.rowCount(), 901);
    EXPECT_EQ(text(900, "reference"), QStringLiteral("PA-0901"));
    EXPECT_EQ(model.index(450, 0).data(RegisterTableModel::IdRole).toString(), many[449].id);

    const QPersistentModelIndex kept = model.index(900, 0);
    workspace->apply({in<ProcessingActivity>().removed(many[10].id)}, QStringLiteral("deleted"));
    EXPECT_EQ(kept.row(), 899);
    EXPECT_EQ(kept.data().toString(), QStringLiteral("PA-0901"));
    workspace->apply({rename(QStringLiteral("Wages"))}, QStringLiteral("edited"));
    EXPECT_EQ(text(0, "name"), QStringLiteral("Wages"));
    workspace->undo();
    workspace->undo();
    workspace->undo();
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(text(0, "name"), QStringLiteral("Payroll"));
}

TEST_F(Window, FormGivesBackWhatItWasGiven)
{
    fill();
    for (const RegisterInfo *reg : catalogue()) {
        RecordForm form(*reg, candidates());
        for (const Record &record : ledger->source().all(*reg)) {
            form.setRow(record.row);
            EXPECT_EQ(form.row(), record.row) << reg->key;
        }
        form.setRow(Row(qsizetype(reg->fields.size())));
        EXPECT_EQ(form.row().count(QVariant()), qsizetype(reg->fields.size())) << "unset stays null";
    }
}

TEST_F(Window, EditsInTheFormBecomeOneChange)
{
    fill();
    const Row before = *ledger->source().find(ProcessingActivity::schema().info(), payroll);
    RecordForm form(ProcessingActivity::schema().info(), candidates());
    form.setRow(before);
    form.findChild<QComboBox *>(QStringLiteral("special_categories"))->setCurrentIndex(0);
    form.findChild<QComboBox *>(QStringLiteral("acting_as"))->setCurrentIndex(1);
    form.findChild<QListWidget *>(QStringLiteral("processors"))->item(0)->setCheckState(Qt::Checked);
    auto *due = form.findChild<QLineEdit *>(QStringLiteral("review_due"));
    due->setText(QStringLiteral("2021-31-31"));
    EXPECT_EQ(form.mistakes(), QStringList{QStringLiteral("review_due")});
    due->setText(QStringLiteral("2027-01-31"));
    EXPECT_EQ(form.mistakes(), QStringList());
    workspace->apply({{&ProcessingActivity::schema().info(), payroll, before, form.row()}},
                     QStringLiteral("edited"));
    const auto a = in<ProcessingActivity>().find(payroll);
    EXPECT_EQ(a->specialCategories, std::nullopt);
    EXPECT_EQ(a->actingAs, ActingAs::Controller);
    EXPECT_EQ(a->processors.front().id, acme);
    EXPECT_EQ(a->reviewDue, QDate(2027, 1, 31));
    expectSound();
}
