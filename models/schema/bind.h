// models/schema/bind.h - the only templates of the schema: they tie a FieldInfo to a member of a struct
#pragma once
#include "schema/errors.h"
#include "schema/record.h"
#include "schema/values.h"
#include <QDate>

template <class R>
struct Ref { // a typed reference: the register it points to is part of the type
    QString id;
    bool operator==(const Ref &) const = default;
};
struct Period { // ISO 8601 duration, as text: "P6M" is not 180 days
    QString iso;
    bool operator==(const Period &) const = default;
};
struct Country { // ISO 3166-1 alpha-2, or an organisation such as EPO
    QString code;
    bool operator==(const Country &) const = default;
};
struct PartialDate { // "2026", "2026-03" or "2026-03-31"
    QString text;
    bool operator==(const PartialDate &) const = default;
};
struct OpenChoice { // a code of the field's terms, or "text:" and free words; see freeText()
    QString code;
    bool operator==(const OpenChoice &) const = default;
};

template <class T>
struct Codec; // how one C++ type travels in a Row; a new type is one specialisation

template <>
struct Codec<QString> { // Text, LongText, Url, Email: the kind is asked for by name
    static constexpr Kind kind = Kind::Text;
    static void describe(FieldInfo &) { }
    static QVariant out(const QString &v) { return v.isEmpty() ? QVariant() : QVariant(v); }
    static QString in(const QVariant &v) { return v.toString(); }
};
template <>
struct Codec<qint64> {
    static constexpr Kind kind = Kind::Integer;
    static void describe(FieldInfo &) { }
    static QVariant out(qint64 v) { return v; }
    static qint64 in(const QVariant &v) { return v.toLongLong(); }
};
template <>
struct Codec<bool> {
    static constexpr Kind kind = Kind::Flag;
    static void describe(FieldInfo &) { }
    static QVariant out(bool v) { return v; }
    static bool in(const QVariant &v) { return v.toBool(); }
};
template <>
struct Codec<QDate> {
    static constexpr Kind kind = Kind::Date;
    static void describe(FieldInfo &) { }
    static QVariant out(QDate v) { return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant(); }
    static QDate in(const QVariant &v) { return QDate::fromString(v.toString(), Qt::ISODate); }
};
template <>
struct Codec<QDateTime> {
    static constexpr Kind kind = Kind::DateTime;
    static void describe(FieldInfo &) { }
    static QVariant out(const QDateTime &v) { return v.isValid() ? QVariant(fromMoment(v)) : QVariant(); }
    static QDateTime in(const QVariant &v) { return toMoment(v.toString()); }
};
template <>
struct Codec<PartialDate> {
    static constexpr Kind kind = Kind::Date;
    static void describe(FieldInfo &f) { f.partial = true; }
    static QVariant out(const PartialDate &v) { return Codec<QString>::out(v.text); }
    static PartialDate in(const QVariant &v) { return {v.toString()}; }
};
template <>
struct Codec<Period> {
    static constexpr Kind kind = Kind::Period;
    static void describe(FieldInfo &) { }
    static QVariant out(const Period &v) { return Codec<QString>::out(v.iso); }
    static Period in(const QVariant &v) { return {v.toString()}; }
};
template <>
struct Codec<Country> {
    static constexpr Kind kind = Kind::Country, many = Kind::Countries;
    static void describe(FieldInfo &) { }
    static QVariant out(const Country &v) { return Codec<QString>::out(v.code); }
    static Country in(const QVariant &v) { return {v.toString()}; }
};
template <>
struct Codec<OpenChoice> { // the terms stand in the field's descriptor
    static constexpr Kind kind = Kind::Choice, many = Kind::Choices;
    static void describe(FieldInfo &f) { f.open = true; }
    static QVariant out(const OpenChoice &v) { return Codec<QString>::out(v.code); }
    static OpenChoice in(const QVariant &v) { return {v.toString()}; }
};
template <class R>
struct Codec<Ref<R>> {
    static constexpr Kind kind = Kind::Reference, many = Kind::References;
    static void describe(FieldInfo &f)
    {
        f.reference = R::key;
        f.home = f.home == Home::Record ? Home::Record : Home::Link;
    }
    static QVariant out(const Ref<R> &v) { return Codec<QString>::out(v.id); }
    static Ref<R> in(const QVariant &v) { return {v.toString()}; }
};
template <class E>
requires std::is_enum_v<E>
struct Codec<E> { // needs: std::span<const Term> termsOf(E), in the order of E
    static constexpr Kind kind = Kind::Choice, many = Kind::Choices;
    static void describe(FieldInfo &f) { f.terms = termsOf(E{}); }
    static QVariant out(E v) { return QString::fromLatin1(termsOf(v)[static_cast<std::size_t>(v)].code); }
    static E in(const QVariant &v)
    {
        const auto terms = termsOf(E{});
        for (std::size_t i = 0; i < terms.size(); ++i)
            if (v.toString() == QLatin1String(terms[i].code))
                return static_cast<E>(i);
        throw Error(QCoreApplication::translate("Register", "“%1” is not one of the codes known here.")
                        .arg(v.toString()),
                    v.toString());
    }
};
template <class T>
struct Codec<std::optional<T>> : Codec<T> {
    static QVariant out(const std::optional<T> &v) { return v ? Codec<T>::out(*v) : QVariant(); }
    static std::optional<T> in(const QVariant &v)
    {
        return v.isValid() ? std::optional<T>(Codec<T>::in(v)) : std::nullopt;
    }
};
template <class T>
struct Codec<std::vector<T>> : Codec<T> {
    static constexpr Kind kind = Codec<T>::many;
    static QVariant out(const std::vector<T> &list)
    {
        QStringList values;
        for (const T &v : list)
            values << Codec<T>::out(v).toString();
        return values.isEmpty() ? QVariant() : QVariant(values);
    }
    static std::vector<T> in(const QVariant &v)
    {
        std::vector<T> list;
        for (const QString &value : v.toStringList())
            list.push_back(Codec<T>::in(value));
        return list;
    }
};

template <class M>
struct MemberOf;
template <class R, class T>
struct MemberOf<T R::*> {
    using Record = R;
    using Value = T;
};
template <auto M>
inline constexpr char memberTag = 0; // its address names the member, so rules never spell a key

template <class R>
struct Field {
    FieldInfo info;
    QVariant (*get)(const R &);
    void (*set)(R &, const QVariant &);
    const char *member;
};

template <auto M, class R = typename MemberOf<decltype(M)>::Record>
Field<R> field(FieldInfo info)
{
    using T = typename MemberOf<decltype(M)>::Value;
    static_assert(!std::is_same_v<T, bool> && !std::is_enum_v<T> && !std::is_same_v<T, qint64>,
                  "unset must be sayable: use std::optional");
    if (info.kind == Kind::Text)
        info.kind = Codec<T>::kind;
    Codec<T>::describe(info);
    return {std::move(info), [](const R &r) { return Codec<T>::out(r.*M); },
            [](R &r, const QVariant &v) { r.*M = Codec<T>::in(v); }, &memberTag<M>};
}

struct Head { // every register that is not a part
    QString reference; // given by the ledger: PA-0001
    std::optional<bool> confidential; // for the DPO only
    std::optional<Origin> origin;
    QString originSource; // the template, file or policy it came from
    std::optional<bool> confirmed;
};
template <class Parent>
struct Part {
    Ref<Parent> parent;
    std::optional<qint64> position;
};

template <class R>
class Register {
public:
    Register(RegisterInfo info, std::vector<Field<R>> own)
        : fields_(head())
        , info_(std::move(info))
    {
        fields_.insert(fields_.end(), own.begin(), own.end());
        for (const Field<R> &f : fields_)
            info_.fields.push_back(f.info);
    }
    const RegisterInfo &info() const { return info_; } // everything generic works on this, not on R
    template <auto M>
    const char *key() const
    {
        for (const Field<R> &f : fields_)
            if (f.member == &memberTag<M>)
                return f.info.key;
        Q_UNREACHABLE();
    }
    Row pack(const R &r) const
    {
        Row row;
        for (const Field<R> &f : fields_)
            row << f.get(r);
        return row;
    }
    R unpack(const Row &row) const
    {
        R r;
        for (std::size_t i = 0; i < fields_.size(); ++i)
            fields_[i].set(r, row.at(qsizetype(i)));
        return r;
    }

private:
    static std::vector<Field<R>> head()
    {
        if constexpr (requires(R r) { r.parent; })
            return {field<&R::parent, R>({.key = "parent",
                                          .label = QT_TRANSLATE_NOOP("Register", "Part of"),
                                          .home = Home::Record}),
                    field<&R::position, R>({.key = "position",
                                            .label = QT_TRANSLATE_NOOP("Register", "Position"),
                                            .home = Home::Record})};
        else
            return {
                field<&R::reference, R>(
                    {.key = "reference", .label = QT_TRANSLATE_NOOP("Register", "Reference")}),
                field<&R::confidential, R>({.key = "confidential",
                                            .label = QT_TRANSLATE_NOOP("Register", "For the DPO only"),
                                            .outsideVersion = true}),
                field<&R::origin, R>({.key = "origin", .label = QT_TRANSLATE_NOOP("Register", "Origin")}),
                field<&R::originSource, R>(
                    {.key = "origin_source", .label = QT_TRANSLATE_NOOP("Register", "Source of the entry")}),
                field<&R::confirmed, R>({.key = "confirmed",
                                         .label = QT_TRANSLATE_NOOP("Register", "Confirmed"),
                                         .outsideVersion = true})};
    }
    std::vector<Field<R>> fields_;
    RegisterInfo info_;
};
