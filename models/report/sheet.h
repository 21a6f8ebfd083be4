// models/report/sheet.h - values in words for one part of a report: what is recorded, what was considered and
// does not apply, and what is merely empty never look the same
#pragma once
#include "report/document.h"
#include "report/scope.h"
#include "schema/openpoint.h"

class Translator;

namespace report {
struct Sheet {
    const Snapshot &records;
    const Scope &scope; ///< the part
    const Scopes &scopes; ///< the document
    const Edition &edition;
    const Translator &language;

    QString say(const char *source, int n = -1) const; ///< QT_TRANSLATE_NOOP("Report", ...)
    QString label(const FieldInfo &field) const;

    /// The value, or what is known about its absence. "Not recorded." where nothing is.
    Texts value(const RegisterInfo &reg, const Row &row, const FieldInfo &field) const;
    /// The same with "Label: " before it; a considered none is a sentence of its own.
    Texts labelled(const RegisterInfo &reg, const Row &row, const FieldInfo &field) const;
    /// Whether a value is there, or its absence was considered.
    static bool isKnown(const RegisterInfo &reg, const Row &row, const FieldInfo &field);
    /// All fields of a group but `except`, and at the end, quietly, the labels of those that are not
    /// recorded.
    Texts group(const RegisterInfo &reg, const Row &row, const char *group,
                const std::vector<QLatin1String> &unlabelled = {}) const;
    Text unrecorded(const QStringList &labels) const; ///< one small paragraph
    Text nothing() const; ///< no value: "Not recorded." where the edition has remarks, else a dash
    Text quiet(const char *source) const { return {say(source), Tone::Quiet}; }
    /// "Recruitment (PA-0002); Payroll (PA-0003)", each a link where its record stands in the document; whom
    /// the edition does not name is counted: "2 organisations (Germany, India)".
    Text links(const QStringList &ids) const;
    /// The reference numbers alone: "PA-0002, PA-0003".
    Text numbers(const QStringList &ids) const;
    QString anchor(const QString &id) const { return scopes.anchor(id, scope); }

private:
    QString named(const QString &id) const;
    QString unnamed(const QStringList &ids) const;
    Text joined(const QStringList &ids, const QString &between, auto &&words) const;
    Texts present(const FieldInfo &field, const QVariant &value) const;
    Texts absent(const FieldInfo &field, const FieldState &state, bool besides) const;
};

/// A quiet "Label: " before the words of a paragraph; its spans stay on their words.
void prefix(Text &text, const QString &label);
/// Appends a short paragraph to one that several share: "Owner: Head of HR  ·  Review every: 1 year".
void runOn(Text &to, const Text &text);
} // namespace report
