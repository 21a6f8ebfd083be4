// models/registers/catalogue.cpp
#include "registers/catalogue.h"
#include "registers/attachment.h"
#include "registers/client.h"
#include "registers/controller_deviation.h"
#include "registers/data_category.h"
#include "registers/left_as_is.h"
#include "registers/purpose.h"
#include "registers/saved_filter.h"
#include "registers/workspace.h"

Catalogue catalogue()
{
    static const RegisterInfo *const all[] = {&WorkspaceRecord::schema().info(),
                                              &ProcessingActivity::schema().info(),
                                              &Purpose::schema().info(),
                                              &DataCategory::schema().info(),
                                              &ControllerDeviation::schema().info(),
                                              &ProcessorActivity::schema().info(),
                                              &Client::schema().info(),
                                              &Measure::schema().info(),
                                              &System::schema().info(),
                                              &Organisation::schema().info(),
                                              &Attachment::schema().info(),
                                              &LeftAsIs::schema().info(),
                                              &SavedFilter::schema().info()};
    return all;
}
