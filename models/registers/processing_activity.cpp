// models/registers/processing_activity.cpp
#include "registers/processing_activity_sections.h"

static std::vector<Field<ProcessingActivity>> allFields()
{
    std::vector<Field<ProcessingActivity>> all;
    for (const auto section :
         {activityFields, controllersFields, subjectsFields, recipientsFields, transfersFields,
          securityFields, rightsFields, assessmentsFields, remarksFields})
        for (Field<ProcessingActivity> &f : section())
            all.push_back(std::move(f));
    return all;
}

const Register<ProcessingActivity> &ProcessingActivity::schema()
{
    static const Register<ProcessingActivity> schema{
        {.key = key,
         .title = QT_TRANSLATE_NOOP("Register", "Processing activities"),
         .singular = QT_TRANSLATE_NOOP("Register", "Processing activity"),
         .purpose = QT_TRANSLATE_NOOP("Register",
                                      "What is done with personal data, for which purposes and by whom: the "
                                      "record that Art. 30(1) asks of every controller."),
         .prefix = "PA",
         .approval = {.state = "record_state",
                      .approved = "approved",
                      .begun = "draft",
                      .version = "version",
                      .on = "approved_on",
                      .by = "approved_by"}},
        allFields()};
    return schema;
}
