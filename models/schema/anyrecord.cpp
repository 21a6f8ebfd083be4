// models/schema/anyrecord.cpp
#include "schema/anyrecord.h"

bool belongsToAny(const RegisterInfo &reg)
{
    return reg.parent && QLatin1String(reg.parent) == QLatin1String(AnyRecord::key);
}

std::vector<const RegisterInfo *> partsOfAny(Catalogue registers)
{
    std::vector<const RegisterInfo *> out;
    for (const RegisterInfo *reg : registers)
        if (belongsToAny(*reg))
            out.push_back(reg);
    return out;
}

const RegisterInfo *parentRegister(const Reader &reader, const RegisterInfo &reg, const QString &parent)
{
    if (!reg.parent)
        return nullptr;
    return belongsToAny(reg) ? reader.registerOf(parent)
                             : &registerNamed(reader.registers(), QString::fromLatin1(reg.parent));
}
