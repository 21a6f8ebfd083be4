// models/schema/openpoint.cpp
#include "schema/openpoint.h"

QLatin1String codeOf(Grade grade)
{
    switch (grade) {
    case Grade::Law:
        return QLatin1String("law");
    case Grade::Guidance:
        return QLatin1String("guidance");
    case Grade::Practice:
        break;
    }
    return QLatin1String("practice");
}
