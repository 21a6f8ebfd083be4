// tests/models/exchange/refusal_test.cpp - what is not taken: the file, or one of its records, and why
#include "models/exchange/importing.h"

struct Bad {
    const char *name, *json, *field;
};
struct Refused : Importing, testing::WithParamInterface<Bad> { };

TEST_P(Refused, TheRecordStaysOutAndTheOthersComeIn)
{
    fill();
    const QByteArray json = QByteArray(R"({"registers": {"measure": [{"name": "Locks"}],
 "processing_activity": [{"id": "good", "name": "Good"},
)") + GetParam().json
        + "]}}";
    const ImportPlan plan = import(json);
    ASSERT_EQ(plan.refused.size(), 1u);
    EXPECT_EQ(plan.refused[0].field, QString::fromUtf8(GetParam().field));
    EXPECT_EQ(plan.refused[0].row, 2);
    EXPECT_EQ(plan.refused[0].line, 3);
    EXPECT_FALSE(plan.refused[0].reason.isEmpty());
    EXPECT_EQ(plan.records.added, 2);
    EXPECT_EQ(count<ProcessingActivity>(), 2u);
}

INSTANTIATE_TEST_SUITE_P(
    Records, Refused,
    testing::Values(Bad{"unknownField", R"({"id": "b", "nonsense": 1})", "nonsense"},
                    Bad{"unknownState", R"({"id": "b", "nonsense#state": {}})", "nonsense#state"},
                    Bad{"badState", R"({"id": "b", "name#state": {"applies": "maybe"}})", "name#state"},
                    Bad{"stateIsText", R"({"id": "b", "name#state": "x"})", "name#state"},
                    Bad{"unknownCode", R"({"id": "b", "importance": "huge"})", "importance"},
                    Bad{"closedListCode", R"({"id": "b", "dpia_criteria": ["sensitive_data", "x"]})",
                        "dpia_criteria"},
                    Bad{"freeTextEmpty", R"({"id": "b", "sources": ["text: "]})", "sources"},
                    Bad{"flagAsText", R"({"id": "b", "profiling": "yes"})", "profiling"},
                    Bad{"flagAsNumber", R"({"id": "b", "profiling": 1})", "profiling"},
                    Bad{"textAsNumber", R"({"id": "b", "name": 7})", "name"},
                    Bad{"textAsObject", R"({"id": "b", "name": {"en": "x"}})", "name"},
                    Bad{"noSuchDay", R"({"id": "b", "review_due": "2026-02-30"})", "review_due"},
                    Bad{"partialWhereNot", R"({"id": "b", "review_due": "2026-02"})", "review_due"},
                    Bad{"period", R"({"id": "b", "review_cycle": "1 year"})", "review_cycle"},
                    Bad{"country", R"({"id": "b", "third_countries": ["XX"]})", "third_countries"},
                    Bad{"nobody", R"({"id": "b", "controllers": ["nobody"]})", "controllers"},
                    Bad{"wrongKindOfRecord", R"({"id": "b", "controllers": ["good"]})", "controllers"},
                    Bad{"referenceAsNumber", R"({"id": "b", "controllers": [7]})", "controllers"},
                    Bad{"duplicateId", R"({"id": "good", "name": "Twice"})", "id"},
                    Bad{"idIsNumber", R"({"id": 7})", "id"}, Bad{"idWithSlash", R"({"id": "a/b"})", "id"},
                    Bad{"halfACharacter", R"({"id": "b", "name": "\ud83d"})", "name"},
                    Bad{"nul", R"({"id": "b", "name": "a\u0000b"})", "name"},
                    Bad{"noObject", R"("text")", ""}),
    [](const auto &bad) { return std::string(bad.param.name); });

TEST_F(Importing, AnApprovedVersionIsNotAltered)
{
    fill();
    ProcessingActivity a = *in<ProcessingActivity>().find(payroll);
    a.recordState = RecordState::Approved;
    workspace->apply({in<ProcessingActivity>().changed(payroll, a)}, QStringLiteral("edited"));
    const ImportPlan plan = import(R"({"registers": {"processing_activity": [
 {"id": ")" + payroll.toUtf8() + R"(", "name": "Wages", "purpose": [{"name": "Third"}]},
 {"id": "other", "name": "Other", "record_state": "approved", "purpose": [{"name": "One"}]}]}})");
    ASSERT_EQ(plan.refused.size(), 2u);
    for (const Refusal &refusal : plan.refused)
        EXPECT_EQ(refusal.reason,
                  QStringLiteral("PA-0001 is approved (version 1). Begin a new version to change it."));
    EXPECT_EQ(plan.refused[0].field, QStringLiteral("name"));
    EXPECT_EQ(plan.refused[1].reg, QStringLiteral("purpose"));
    EXPECT_EQ(plan.records.added, 1);
    EXPECT_EQ(in<ProcessingActivity>().find(payroll)->name, QStringLiteral("Payroll"));
    EXPECT_TRUE(import(R"({"registers": {"processing_activity": [
 {"id": ")" + payroll.toUtf8()
                       + R"(", "name": "Payroll", "review_due": "2027-01-01"}]}})")
                    .refused.empty());
}

TEST_F(Importing, WhatHangsOnARefusedRecordIsRefusedToo)
{
    const ImportPlan plan = import(R"({"registers": {
        "organisation": [{"id": "bad", "name": 1}, {"id": "child", "name": "C", "parent_organisation": "bad"}],
        "processing_activity": [{"id": "a", "name": "A", "controllers": ["child"], "purpose": [{"name": "P"}]},
                                {"id": "free", "name": "F"}]}})");
    EXPECT_EQ(plan.refused.size(), 4u);
    EXPECT_EQ(plan.records.added, 1);
    EXPECT_EQ(count<Purpose>(), 0u);
}

TEST_F(Importing, RegistersAndPartsThatDoNotFit)
{
    fill();
    const auto refused = [&](const QByteArray &json) { return planned(json).refused.size(); };
    EXPECT_EQ(refused(R"({"registers": {"nonsense": [{}]}})"), 1u);
    EXPECT_EQ(refused(R"({"registers": {"organisation": {"name": "no list"}}})"), 1u);
    EXPECT_EQ(refused(R"({"registers": {"purpose": [{"name": "of nobody"}]}})"), 1u);
    EXPECT_EQ(refused(R"({"registers": {"purpose": [{"parent": "nobody", "name": "x"}]}})"), 1u);
    EXPECT_EQ(refused(R"({"registers": {"purpose": [{"parent": ")" + acme.toUtf8() + R"(", "name": "x"}]}})"),
              1u);
    EXPECT_EQ(refused(R"({"registers": {"measure": [{"id": ")" + acme.toUtf8() + R"(", "name": "x"}]}})"),
              1u);
}

struct BadFile {
    const char *name;
    QByteArray bytes;
    int line;
};
struct NotImported : Importing, testing::WithParamInterface<BadFile> { };

TEST_P(NotImported, TheFileAsAWholeIsRefusedWithThePlace)
{
    try {
        planned(GetParam().bytes);
        FAIL();
    } catch (const ImportError &e) {
        EXPECT_EQ(e.line, GetParam().line);
        EXPECT_FALSE(e.message().isEmpty());
    }
    EXPECT_EQ(entries(), 1);
}

INSTANTIATE_TEST_SUITE_P(
    Files, NotImported,
    testing::Values(BadFile{"empty", "", 1}, BadFile{"text", "Hello", 1},
                    BadFile{"cutOff", "{\"registers\": {\n\"organisation\": [\n{\"name\": \"A\"", 3},
                    BadFile{"invalidUtf8",
                            "{\"registers\": {\n\"organisation\": [{\"name\": \"\xff\xfe\"}]}}", 2},
                    BadFile{"list", "[{\"name\": \"A\"}]", 1}, BadFile{"noRegisters", "{}", 1},
                    BadFile{"otherApplication", "{\n\"application\": \"Other\", \"registers\": {}}", 2},
                    BadFile{"newerFormat", "{\"format\": 99, \"registers\": {}}", 1},
                    BadFile{"newerFormatAsText", "{\"format\": \"99\", \"registers\": {}}", 1},
                    BadFile{"registerTwice", "{\"registers\": {\"system\": [],\n\"system\": []}}", 2},
                    BadFile{"registersAsList", "{\"registers\": []}", 1},
                    BadFile{"deep", QByteArray(100000, '['), 1},
                    BadFile{"binary", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), 1}),
    [](const auto &bad) { return std::string(bad.param.name); });
