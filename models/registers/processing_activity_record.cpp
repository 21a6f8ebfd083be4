// models/registers/processing_activity_record.cpp - what Art. 30(1) asks of an activity
#include "registers/processing_activity_sections.h"
#include "registers/vocabulary.h"

using A = ProcessingActivity;

std::vector<Field<A>> activityFields()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Activity");
    return {
        field<&A::name>(
            {.key = "name",
             .label = QT_TRANSLATE_NOOP("Register", "Name"),
             .help = QT_TRANSLATE_NOOP("Register", "A name the people who do the work would recognise."),
             .law = {Act::Gdpr, 30, 1},
             .asked = Asked::Always,
             .group = group}),
        field<&A::description>(
            {.key = "description",
             .label = QT_TRANSLATE_NOOP("Register", "Description"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "What happens, from collection to erasure, in a few sentences."),
             .group = group,
             .kind = Kind::LongText}),
        field<&A::businessProcess>(
            {.key = "business_process",
             .label = QT_TRANSLATE_NOOP("Register", "Business process"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "The process of the organisation that this activity belongs to."),
             .group = group}),
        field<&A::department>({.key = "department",
                               .label = QT_TRANSLATE_NOOP("Register", "Department"),
                               .help = QT_TRANSLATE_NOOP("Register", "The unit in which the work is done."),
                               .group = group}),
        field<&A::owner>(
            {.key = "owner",
             .label = QT_TRANSLATE_NOOP("Register", "Owner"),
             .help = QT_TRANSLATE_NOOP("Register", "Who answers for the activity inside the organisation."),
             .group = group,
             .personal = true}),
        field<&A::importance>(
            {.key = "importance",
             .label = QT_TRANSLATE_NOOP("Register", "Main or auxiliary"),
             .help = QT_TRANSLATE_NOOP("Register", "Whether it serves the core business or supports it."),
             .group = group}),
        field<&A::recordState>(
            {.key = "record_state",
             .label = QT_TRANSLATE_NOOP("Register", "State of the record"),
             .help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Approval fixes a version: what it says changes only after a new version was begun."),
             .group = group,
             .outsideVersion = true}),
        field<&A::version>({.key = "version",
                            .label = QT_TRANSLATE_NOOP("Register", "Version"),
                            .help = QT_TRANSLATE_NOOP(
                                "Register", "The version approved last; approval counts it up by itself."),
                            .group = group}),
        field<&A::approvedOn>(
            {.key = "approved_on",
             .label = QT_TRANSLATE_NOOP("Register", "Approved on"),
             .help = QT_TRANSLATE_NOOP("Register", "The day on which that version was approved."),
             .group = group}),
        field<&A::approvedBy>({.key = "approved_by",
                               .label = QT_TRANSLATE_NOOP("Register", "Approved by"),
                               .help = QT_TRANSLATE_NOOP("Register", "Who approved that version."),
                               .group = group,
                               .personal = true}),
        field<&A::processingState>(
            {.key = "processing_state",
             .label = QT_TRANSLATE_NOOP("Register", "State of the processing"),
             .help = QT_TRANSLATE_NOOP(
                 "Register", "An activity that has ended stays in the record as long as data are held."),
             .group = group,
             .outsideVersion = true}),
        field<&A::startDate>(
            {.key = "start_date",
             .label = QT_TRANSLATE_NOOP("Register", "Start"),
             .help = QT_TRANSLATE_NOOP("Register", "When the processing began or will begin."),
             .group = group}),
        field<&A::endDate>({.key = "end_date",
                            .label = QT_TRANSLATE_NOOP("Register", "End"),
                            .help = QT_TRANSLATE_NOOP("Register", "When the processing ended or will end."),
                            .group = group,
                            .outsideVersion = true}),
        field<&A::erasurePlanned>(
            {.key = "erasure_planned",
             .label = QT_TRANSLATE_NOOP("Register", "Remaining data erased by"),
             .help = QT_TRANSLATE_NOOP("Register", "When the data still held after the end are to be gone."),
             .law = {Act::Gdpr, 5, 1, "e"},
             .group = group,
             .outsideVersion = true}),
        field<&A::replacedBy>(
            {.key = "replaced_by",
             .label = QT_TRANSLATE_NOOP("Register", "Replaced by"),
             .help = QT_TRANSLATE_NOOP("Register", "The activity that took the place of this one."),
             .group = group,
             .outsideVersion = true}),
        field<&A::reviewDue>(
            {.key = "review_due",
             .label = QT_TRANSLATE_NOOP("Register", "Next review"),
             .help = QT_TRANSLATE_NOOP("Register", "When this description is looked at again."),
             .group = group,
             .outsideVersion = true}),
        field<&A::reviewCycle>({.key = "review_cycle",
                                .label = QT_TRANSLATE_NOOP("Register", "Review every"),
                                .help = QT_TRANSLATE_NOOP("Register", "How often it is looked at."),
                                .group = group}),
        field<&A::lastReview>({.key = "last_review",
                               .label = QT_TRANSLATE_NOOP("Register", "Last review"),
                               .help = QT_TRANSLATE_NOOP("Register", "When it was last looked at."),
                               .group = group,
                               .outsideVersion = true}),
    };
}

std::vector<Field<A>> controllersFields()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Controllers");
    return {
        field<&A::controllers>(
            {.key = "controllers",
             .label = QT_TRANSLATE_NOOP("Register", "Controllers"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "Every own entity that does this as a controller, each for itself."),
             .law = {Act::Gdpr, 30, 1, "a"},
             .asked = Asked::Always,
             .group = group}),
        field<&A::jointControllers>(
            {.key = "joint_controllers",
             .label = QT_TRANSLATE_NOOP("Register", "Joint controllers"),
             .help = QT_TRANSLATE_NOOP(
                 "Register", "Those who decide on purposes and means together with the controller."),
             .law = {Act::Gdpr, 30, 1, "a"},
             .asked = Asked::WhereApplicable,
             .group = group}),
        field<&A::jointArrangement>(
            {.key = "joint_arrangement",
             .label = QT_TRANSLATE_NOOP("Register", "Arrangement between joint controllers"),
             .help = QT_TRANSLATE_NOOP("Register", "Who does what, and where the arrangement is kept."),
             .law = {Act::Gdpr, 26, 1},
             .group = group,
             .kind = Kind::LongText}),
        field<&A::jointArrangementDate>(
            {.key = "joint_arrangement_date",
             .label = QT_TRANSLATE_NOOP("Register", "Arrangement of"),
             .help = QT_TRANSLATE_NOOP("Register", "The day on which it was concluded."),
             .law = {Act::Gdpr, 26, 1},
             .group = group}),
        field<&A::jointEssence>({.key = "joint_essence",
                                 .label = QT_TRANSLATE_NOOP("Register", "Essence made available"),
                                 .help = QT_TRANSLATE_NOOP(
                                     "Register", "Where data subjects find the essence of the arrangement."),
                                 .law = {Act::Gdpr, 26, 2},
                                 .group = group}),
    };
}

std::vector<Field<A>> subjectsFields()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Data subjects and data");
    return {
        field<&A::numberOfPersons>(
            {.key = "number_of_persons",
             .label = QT_TRANSLATE_NOOP("Register", "Number of persons"),
             .help = QT_TRANSLATE_NOOP("Register", "How many persons the data are about, roughly."),
             .group = group}),
        field<&A::vulnerableSubjects>(
            {.key = "vulnerable_subjects",
             .label = QT_TRANSLATE_NOOP("Register", "Vulnerable data subjects"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "Persons who need special protection or cannot easily object."),
             .law = {.act = Act::Gdpr, .article = 35, .note = "recital 75"},
             .group = group,
             .terms = vocabulary::vulnerableSubjects(),
             .more = "data_subjects"}),
        field<&A::sources>({.key = "sources",
                            .label = QT_TRANSLATE_NOOP("Register", "Sources of the data"),
                            .help = QT_TRANSLATE_NOOP("Register", "Where the data come from."),
                            .law = {Act::Gdpr, 14, 2, "f"},
                            .group = group,
                            .terms = vocabulary::dataSources()}),
        field<&A::sourceNote>({.key = "source_note",
                               .label = QT_TRANSLATE_NOOP("Register", "Remark on the sources"),
                               .help = QT_TRANSLATE_NOOP("Register", "Which source gives which data."),
                               .law = {Act::Gdpr, 14, 2, "f"},
                               .group = group,
                               .kind = Kind::LongText}),
        field<&A::operations>(
            {.key = "operations",
             .label = QT_TRANSLATE_NOOP("Register", "Operations"),
             .help = QT_TRANSLATE_NOOP("Register", "What is done with the data, in the words of Art. 4(2)."),
             .law = {Act::Gdpr, 4, 2},
             .group = group,
             .terms = vocabulary::operations(),
             .more = "processing"}),
        field<&A::retentionPolicy>(
            {.key = "retention_policy",
             .label = QT_TRANSLATE_NOOP("Register", "Retention and erasure policy"),
             .help =
                 QT_TRANSLATE_NOOP("Register", "Where the rules on keeping and erasing these data stand."),
             .law = {Act::Gdpr, 5, 2},
             .group = group}),
        field<&A::dataCombination>(
            {.key = "data_combination",
             .label = QT_TRANSLATE_NOOP("Register", "Combination of data"),
             .help = QT_TRANSLATE_NOOP(
                 "Register", "Which data sets from different purposes or controllers are brought together."),
             .law = {.act = Act::Wp248, .note = QT_TRANSLATE_NOOP("Law", "section III.B")},
             .group = group,
             .kind = Kind::LongText}),
    };
}

std::vector<Field<A>> recipientsFields()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Recipients");
    return {
        field<&A::recipientsInside>(
            {.key = "recipients_inside",
             .label = QT_TRANSLATE_NOOP("Register", "Recipients inside"),
             .help = QT_TRANSLATE_NOOP("Register", "Units of the controller to which the data go."),
             .law = {Act::Gdpr, 30, 1, "d"},
             .group = group,
             .terms = vocabulary::recipientsInside()}),
        field<&A::processors>(
            {.key = "processors",
             .label = QT_TRANSLATE_NOOP("Register", "Processors"),
             .help = QT_TRANSLATE_NOOP("Register", "Those who process the data on behalf of the controller."),
             .law = {Act::Gdpr, 30, 1, "d"},
             .group = group}),
        field<&A::recipientCategories>(
            {.key = "recipient_categories",
             .label = QT_TRANSLATE_NOOP("Register", "Categories of recipients"),
             .help = QT_TRANSLATE_NOOP(
                 "Register", "To whom data have been or will be disclosed; where to nobody, say so."),
             .law = {Act::Gdpr, 30, 1, "d"},
             .asked = Asked::WhereApplicable,
             .group = group,
             .terms = vocabulary::recipientCategories(),
             .more = "organisations"}),
        field<&A::thirdParties>(
            {.key = "third_parties",
             .label = QT_TRANSLATE_NOOP("Register", "Third parties"),
             .help = QT_TRANSLATE_NOOP("Register", "Recipients by name that act for themselves."),
             .law = {Act::Gdpr, 30, 1, "d"},
             .group = group}),
        field<&A::authorityCategories>(
            {.key = "authority_categories",
             .label = QT_TRANSLATE_NOOP("Register", "Kinds of authorities"),
             .help = QT_TRANSLATE_NOOP("Register", "Public bodies to which data go."),
             .law = {Act::Gdpr, 30, 1, "d"},
             .group = group,
             .terms = vocabulary::authorityCategories(),
             .more = "organisations"}),
        field<&A::authorities>(
            {.key = "authorities",
             .label = QT_TRANSLATE_NOOP("Register", "Authorities"),
             .help = QT_TRANSLATE_NOOP("Register", "Public bodies by name to which data go."),
             .law = {Act::Gdpr, 30, 1, "d"},
             .group = group}),
        field<&A::disclosedData>(
            {.key = "disclosed_data",
             .label = QT_TRANSLATE_NOOP("Register", "Data disclosed"),
             .help = QT_TRANSLATE_NOOP("Register", "Which categories of data go to which recipients."),
             .law = {Act::Gdpr, 30, 1, "d"},
             .group = group,
             .kind = Kind::LongText}),
    };
}

std::vector<Field<A>> transfersFields()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Third countries");
    return {
        field<&A::thirdCountries>(
            {.key = "third_countries",
             .label = QT_TRANSLATE_NOOP("Register", "Third countries and international organisations"),
             .help = QT_TRANSLATE_NOOP("Register", "Where data go outside the EEA; where nowhere, say so."),
             .law = {Act::Gdpr, 30, 1, "e"},
             .asked = Asked::WhereApplicable,
             .group = group}),
        field<&A::residualCase>(
            {.key = "residual_case",
             .label = QT_TRANSLATE_NOOP("Register", "Transfer under Art. 49(1) second subparagraph"),
             .help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Whether a transfer rests on compelling legitimate interests, as the last resort."),
             .law = {.act = Act::Gdpr, .article = 49, .paragraph = 1, .subparagraph = 2},
             .group = group}),
        field<&A::residualAssessment>(
            {.key = "residual_assessment",
             .label = QT_TRANSLATE_NOOP("Register", "Assessment of that transfer"),
             .help = QT_TRANSLATE_NOOP(
                 "Register",
                 "How the circumstances of the transfer were assessed; the record documents it for this "
                 "case."),
             .law = {Act::Gdpr, 49, 6},
             .group = group,
             .kind = Kind::LongText}),
        field<&A::residualSafeguards>(
            {.key = "residual_safeguards",
             .label = QT_TRANSLATE_NOOP("Register", "Suitable safeguards for that transfer"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "Their documentation is asked in the record for this case only."),
             .law = {Act::Gdpr, 30, 1, "e"},
             .group = group,
             .kind = Kind::LongText}),
    };
}
