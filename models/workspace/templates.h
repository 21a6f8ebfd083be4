// models/workspace/templates.h - beginnings of records, from resources/reference/templates.json: what is
// usual, and what to ask the department
#pragma once
#include "schema/reader.h"
#include <QDateTime>
#include <QJsonObject>

/// A question the DPO asks about one field. `field`: "third_countries", or of a part
/// "data_category.retention".
struct TemplateQuestion {
    QString field;
    QString words;
};

/// Texts come in the language asked for, where it has none in English.
class Template {
public:
    explicit Template(QJsonObject json)
        : json_(std::move(json))
    {
    }
    QString id() const; ///< "payroll"; for ever: records keep it as the source of their values
    QString reg() const; ///< key of the register it makes a record of
    QString name(const QString &language) const;
    QString description(const QString &language) const;
    std::vector<TemplateQuestion> questions(const QString &language) const; ///< in the order to ask them
    /// The values of the record, or of its parts in that register: every one not confirmed, none a reference.
    std::vector<Row> rows(const RegisterInfo &reg, const QString &language) const;

private:
    QJsonObject json_;
};

const std::vector<Template> &templates(); ///< read when first asked for
bool hasTemplates(const RegisterInfo &reg);
const Template *templateNamed(const QString &id); ///< nullptr where this program has none of that id

/// A new record with its parts, in the chosen language. Its id follows from template and moment, so that the
/// same clock gives the same export.
ChangeSet recordFrom(const Template &begin, const Reader &reader, const QString &language,
                     const QDateTime &now);

/// What that template asks about a field, as in TemplateQuestion::field; none for a template that is not
/// there.
QStringList templateQuestions(const QString &id, const QString &field, const QString &language);
