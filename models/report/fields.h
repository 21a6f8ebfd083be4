// models/report/fields.h - descriptors by their members, so that no section spells a key
#pragma once
#include "schema/bind.h"

namespace report {
template <auto M>
const FieldInfo &info()
{
    using R = typename MemberOf<decltype(M)>::Record;
    return *R::schema().info().find(QString::fromLatin1(R::schema().template key<M>()));
}

template <auto M>
QLatin1String keyOf()
{
    return QLatin1String(info<M>().key);
}
} // namespace report
