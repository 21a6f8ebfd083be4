// models/schema/errors.h - failures; here and not in storage, because exchange throws them too and may not
// see storage
#pragma once
#include <QStringList>
#include <stdexcept>

/// The message is for people and translated; the details (SQL, engine text, ids) are for the log and never
/// are.
class Error : public std::runtime_error {
public:
    explicit Error(const QString &message, const QString &details = {})
        : runtime_error((message + QStringLiteral(" | ") + details).toStdString())
        , message_(message)
        , details_(details)
    {
    }
    const QString &message() const { return message_; }
    const QString &details() const { return details_; }

private:
    QString message_, details_;
};

struct StorageError : Error {
    using Error::Error;
};
struct Conflict : StorageError {
    using StorageError::StorageError;
}; ///< a record is not as `before` says

struct VersionApproved : StorageError {
    using StorageError::StorageError;
}; ///< approval has fixed what the change would alter; see Approval

struct InUse : StorageError {
    InUse(const QString &message, const QStringList &ids)
        : StorageError(message, ids.join(u','))
        , usedBy(ids)
    {
    }
    QStringList usedBy;
};

/// What a file from outside holds that cannot be taken: where, why, and (in the message) the way out.
struct ImportError : Error {
    ImportError(const QString &message, int atLine, int atColumn = 0)
        : Error(message, QStringLiteral("%1:%2").arg(atLine).arg(atColumn))
        , line(atLine)
        , column(atColumn)
    {
    }
    int line, column;
};
struct Cancelled : Error {
    using Error::Error;
}; ///< the user stopped a job: nothing to report
