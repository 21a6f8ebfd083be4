// app/commandline/verify.cpp - custos verify: the file against its own history
#include "commandline/desktop.h"
#include "registers/attachment.h"
#include <QJsonArray>
#include <QRegularExpression>

int verify(const Arguments &args, const Desktop &desktop)
{
    static const QRegularExpression fingerprint(QStringLiteral("^[0-9a-fA-F]{64}$"));
    const QString head = args.value("head").toLower();
    if (args.has("head") && !fingerprint.match(head).hasMatch())
        throw UsageError(said(QT_TRANSLATE_NOOP(
            "CommandLine",
            "--head takes a fingerprint of 64 hexadecimal digits, as “custos info” prints it.")));
    const std::unique_ptr<Workspace> workspace = desktop.open(args, true);
    const Verification found = workspace->verify(head);
    QJsonArray problems;
    for (const Problem &p : found.problems)
        problems.append(QJsonObject{
            {QStringLiteral("code"), p.code},
            {QStringLiteral("register"), orNull(p.reg)},
            {QStringLiteral("record"), orNull(p.record)},
            {QStringLiteral("field"), orNull(p.field)},
            {QStringLiteral("message"), shownProblem(p, workspace->source(), desktop.translator())}});
    print(
        QJsonObject{{QStringLiteral("ok"), found.ok()},
                    {QStringLiteral("problems"), problems},
                    {QStringLiteral("ledger"), shown(found.entries, found.head)},
                    {QStringLiteral("attachments"), workspace->source().count(Attachment::schema().info())}});
    return found.ok() ? Done : Wanting;
}
