// app/commandline/info.cpp - custos info: what a workspace is and how much it holds
#include "commandline/desktop.h"

int info(const Arguments &args, const Desktop &desktop)
{
    const std::unique_ptr<Workspace> workspace = desktop.open(args, true);
    QJsonObject registers;
    for (const RegisterInfo *reg : workspace->source().registers())
        registers.insert(QLatin1String(reg->key), qint64(workspace->source().rids(*reg).size()));
    const LedgerInfo ledger = workspace->ledger().info();
    print(QJsonObject{{QStringLiteral("application"), QStringLiteral("Custos")},
                      {QStringLiteral("format"), workspace->format()},
                      {QStringLiteral("name"), workspace->name()},
                      {QStringLiteral("sealed"), workspace->isSealed()},
                      {QStringLiteral("registers"), registers},
                      {QStringLiteral("ledger"), shown(ledger.entries, ledger.head)}});
    return Done;
}
