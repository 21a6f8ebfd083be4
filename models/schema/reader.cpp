// models/schema/reader.cpp
#include "schema/reader.h"
#include "schema/errors.h"

const RegisterInfo &registerNamed(Catalogue registers, QStringView key)
{
    for (const RegisterInfo *reg : registers)
        if (key == QLatin1String(reg->key))
            return *reg;
    throw Error(QCoreApplication::translate("Register", "There is no register “%1”.").arg(key));
}

std::vector<const RegisterInfo *> partsOf(Catalogue registers, const RegisterInfo &reg)
{
    std::vector<const RegisterInfo *> out;
    for (const RegisterInfo *candidate : registers)
        if (candidate->parent && QLatin1String(candidate->parent) == QLatin1String(reg.key))
            out.push_back(candidate);
    return out;
}
