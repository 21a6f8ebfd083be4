// models/registers/catalogue.cpp
#include "registers/catalogue.h"
#include "registers/purpose.h"

Catalogue catalogue()
{
    static const RegisterInfo *const all[] = {
        &Organisation::schema().info(), &ProcessingActivity::schema().info(), &Purpose::schema().info()};
    return all;
}
