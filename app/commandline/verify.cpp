// app/commandline/verify.cpp - custos verify: the file against its own history
#include "commandline/desktop.h"
#include "registers/attachment.h"
#include "storage/chain.h"
#include <QJsonArray>
#include <QRegularExpression>

/// What was recorded at a moment can only be as sound as the file it is read from, so all of that is checked;
/// the moment says which history a remembered fingerprint must stand in.
static void lookBack(Verification &found, const Workspace &then, const QString &head)
{
    const LedgerInfo history = then.ledger().info();
    found.entries = history.entries;
    found.head = history.head;
    if (!head.isEmpty() && !isInHistory(then.source().connection(), head))
        found.problems.push_back(
            {.code = QStringLiteral("head-missing"), .reg = {}, .record = {}, .field = {}});
}

/// Of a history that does not hold, what was recorded may not be found: what was found wrong is said all the
/// same.
static std::unique_ptr<Workspace> thenOf(const Verification &found, const Arguments &args,
                                         const Desktop &desktop, const Workspace &workspace)
{
    try {
        return desktop.recordedThen(args, workspace);
    } catch (const UsageError &) {
        throw;
    } catch (const Error &) {
        if (found.ok())
            throw;
        return nullptr;
    }
}

int verify(const Arguments &args, const Desktop &desktop)
{
    static const QRegularExpression fingerprint(QStringLiteral("^[0-9a-fA-F]{64}$"));
    const QString head = args.value("head").toLower();
    if (args.has("head") && !fingerprint.match(head).hasMatch())
        throw UsageError(said(QT_TRANSLATE_NOOP(
            "CommandLine",
            "--head takes a fingerprint of 64 hexadecimal digits, as “custos info” prints it.")));
    const std::unique_ptr<Workspace> workspace = desktop.openAsItIs(args, true);
    Verification found = workspace->verify(args.has("as-of") ? QString() : head);
    const std::unique_ptr<Workspace> then = thenOf(found, args, desktop, *workspace);
    if (then)
        lookBack(found, *then, head);
    QJsonArray problems;
    for (const Problem &p : found.problems)
        problems.append(QJsonObject{
            {QStringLiteral("code"), p.code},
            {QStringLiteral("register"), orNull(p.reg)},
            {QStringLiteral("record"), orNull(p.record)},
            {QStringLiteral("field"), orNull(p.field)},
            {QStringLiteral("message"), shownProblem(p, workspace->source(), desktop.translator())}});
    print(QJsonObject{{QStringLiteral("ok"), found.ok()},
                      {QStringLiteral("problems"), problems},
                      {QStringLiteral("ledger"), shown(found.entries, found.head)},
                      {QStringLiteral("attachments"),
                       (then ? *then : *workspace).source().count(Attachment::schema().info())}});
    return found.ok() ? Done : Wanting;
}
