// tests/models/termtree_test.cpp - the long lists behind the pick-lists
#include "registers/catalogue.h"
#include "registers/data_category.h"
#include "schema/display.h"
#include "schema/termtree.h"
#include "schema/translator.h"
#include <QRegularExpression>
#include <QSet>
#include <gtest/gtest.h>

static std::vector<const FieldInfo *> fieldsWithMore()
{
    std::vector<const FieldInfo *> out;
    for (const RegisterInfo *reg : catalogue())
        for (const FieldInfo &field : reg->fields)
            if (field.more)
                out.push_back(&field);
    return out;
}

TEST(TermTree, StandsBehindTheOpenPickLists)
{
    EXPECT_GE(fieldsWithMore().size(), 8U);
    for (const FieldInfo *field : fieldsWithMore()) {
        EXPECT_TRUE(field->open) << field->key;
        EXPECT_GT(TermTree::named(QLatin1String(field->more)).terms().size(), field->terms.size() / 2)
            << field->key;
    }
    EXPECT_TRUE(TermTree::named(QStringLiteral("no such list")).terms().empty());
}

TEST(TermTree, HasPlainCodesAndParentsInTheSameList)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z][a-z0-9_]*$"));
    for (const FieldInfo *field : fieldsWithMore()) {
        const QString list = QLatin1String(field->more);
        const TermTree &tree = TermTree::named(list);
        QSet<QString> codes;
        for (const TreeTerm &term : tree.terms()) {
            EXPECT_TRUE(plain.match(term.code).hasMatch()) << term.code.toStdString();
            EXPECT_FALSE(codes.contains(term.code)) << term.code.toStdString();
            EXPECT_FALSE(term.label.isEmpty()) << term.code.toStdString();
            EXPECT_FALSE(tree.isBelow(term.code, term.code)) << term.code.toStdString();
            for (const QString &parent : term.parents)
                EXPECT_TRUE(tree.find(parent))
                    << term.code.toStdString() << " below " << parent.toStdString();
            codes << term.code;
        }
    }
}

TEST(TermTree, GoesDown)
{
    const QString list = QStringLiteral("personal_data");
    const TermTree &tree = TermTree::named(list);
    EXPECT_TRUE(tree.isBelow(QStringLiteral("blood_type"), QStringLiteral("medical_health")));
    EXPECT_FALSE(tree.isBelow(QStringLiteral("medical_health"), QStringLiteral("blood_type")));
    QStringList top;
    for (const TreeTerm *term : tree.below({}))
        top << term->code;
    EXPECT_TRUE(top.contains(QStringLiteral("financial")));
    EXPECT_FALSE(top.contains(QStringLiteral("blood_type")));
    EXPECT_FALSE(tree.below(QStringLiteral("medical_health")).empty());
    EXPECT_TRUE(tree.below(QStringLiteral("blood_type")).empty());
}

TEST(TermTree, ItsCodesFitAndAreShownInEnglish)
{
    const FieldInfo &category = *DataCategory::schema().info().find(u"category");
    const FieldInfo &subjects = *DataCategory::schema().info().find(u"subjects");
    const QString blood = QStringLiteral("blood_type");
    EXPECT_TRUE(fits(category, blood));
    EXPECT_FALSE(fits(category, QStringLiteral("no_such_code")));
    EXPECT_FALSE(fits(subjects, QStringList{blood})) << "a code of another list";
    EXPECT_TRUE(fits(subjects, QStringList{QStringLiteral("immigrant"), QStringLiteral("employee")}));
    const Translator german(QStringLiteral("de"));
    EXPECT_EQ(shownValue(category, blood, german, {}), QStringLiteral("Blood Type"));
    EXPECT_NE(shownValue(category, QStringLiteral("name"), german, {}), QStringLiteral("Name"))
        << "a term of the pick-list is translated, though the long list has it too";
}
