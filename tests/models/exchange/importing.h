// tests/models/exchange/importing.h - a workspace, and files imported into it
#pragma once
#include "exchange/plan.h"
#include "schema/exportjson.h"
#include "support/testfile.h"
#include <QJsonArray>
#include <QJsonDocument>

struct Importing : TestFile {
    ImportOptions options{.source = QStringLiteral("source.json"), .newestFormat = 3};

    ImportPlan planned(const QByteArray &json) const { return planImport(json, source(), options); }
    ImportPlan import(const QByteArray &json)
    {
        ImportPlan plan = planned(json);
        if (!plan.changes.empty())
            workspace->apply(plan.changes, {QStringLiteral("import"), {options.source}});
        EXPECT_TRUE(workspace->verify().ok());
        return plan;
    }
    QByteArray exported() const { return QJsonDocument(exportJson(source(), workspace->format())).toJson(); }
    template <class R>
    QVariant value(const QString &id, const char *field) const
    {
        const RegisterInfo &reg = R::schema().info();
        const std::optional<Row> row = source().find(reg, id);
        return row ? valueOf(reg, *row, field) : QVariant();
    }
    template <class R>
    FieldState state(const QString &id, const char *field) const
    {
        const std::optional<Row> row = source().find(R::schema().info(), id);
        return row ? row->states.value(QLatin1String(field)) : FieldState();
    }
};
