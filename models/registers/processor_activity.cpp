// models/registers/processor_activity.cpp
#include "registers/processor_activity.h"
#include "registers/vocabulary.h"

using A = ProcessorActivity;

std::span<const Term> termsOf(SubProcessorAuthorisation)
{
    static constexpr Term terms[] = {
        {"specific", QT_TRANSLATE_NOOP("Vocabulary", "Specific, for each of them")},
        {"general", QT_TRANSLATE_NOOP("Vocabulary", "General, with the opportunity to object to changes")},
    };
    static_assert(std::size(terms) == std::size_t(SubProcessorAuthorisation::General) + 1);
    return terms;
}

static std::vector<Field<A>> processingFields()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Processing for clients");
    return {
        field<&A::name>({.key = "name",
                         .label = QT_TRANSLATE_NOOP("Register", "Category of processing"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "What is done for the clients, as a service would be named."),
                         .law = {Act::Gdpr, 30, 2, "b"},
                         .asked = Asked::Always,
                         .group = group}),
        field<&A::description>({.key = "description",
                                .label = QT_TRANSLATE_NOOP("Register", "Description"),
                                .help = QT_TRANSLATE_NOOP(
                                    "Register", "What happens with the clients’ data, in a few sentences."),
                                .law = {Act::Gdpr, 30, 2, "b"},
                                .group = group,
                                .kind = Kind::LongText}),
        field<&A::operations>(
            {.key = "operations",
             .label = QT_TRANSLATE_NOOP("Register", "Operations"),
             .help = QT_TRANSLATE_NOOP("Register", "What is done with the data, in the words of Art. 4(2)."),
             .law = {Act::Gdpr, 4, 2},
             .group = group,
             .terms = vocabulary::operations()}),
        field<&A::department>({.key = "department",
                               .label = QT_TRANSLATE_NOOP("Register", "Department"),
                               .help = QT_TRANSLATE_NOOP("Register", "The unit in which the work is done."),
                               .group = group}),
        field<&A::owner>(
            {.key = "owner",
             .label = QT_TRANSLATE_NOOP("Register", "Owner"),
             .help = QT_TRANSLATE_NOOP("Register", "Who answers for it inside the organisation."),
             .group = group,
             .personal = true}),
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
             .help = QT_TRANSLATE_NOOP("Register",
                                       "What has ended stays in the record as long as data are held."),
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
             .law = {Act::Gdpr, 28, 3, "g"},
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
                                .group = group,
                                .outsideVersion = true}),
        field<&A::lastReview>({.key = "last_review",
                               .label = QT_TRANSLATE_NOOP("Register", "Last review"),
                               .help = QT_TRANSLATE_NOOP("Register", "When it was last looked at."),
                               .group = group,
                               .outsideVersion = true}),
    };
}

static std::vector<Field<A>> processorFields()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Processors");
    return {
        field<&A::processors>(
            {.key = "processors",
             .label = QT_TRANSLATE_NOOP("Register", "Processors"),
             .help = QT_TRANSLATE_NOOP("Register", "Every own entity that does this for clients."),
             .law = {Act::Gdpr, 30, 2, "a"},
             .asked = Asked::Always,
             .group = group}),
        field<&A::subProcessors>(
            {.key = "sub_processors",
             .label = QT_TRANSLATE_NOOP("Register", "Sub-processors"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "Other processors engaged for it; where there is none, say so."),
             .law = {Act::Gdpr, 28, 2},
             .asked = Asked::WhereApplicable,
             .group = group}),
        field<&A::subAuthorisation>(
            {.key = "sub_authorisation",
             .label = QT_TRANSLATE_NOOP("Register", "Clients’ authorisation"),
             .help = QT_TRANSLATE_NOOP(
                 "Register", "Whether the clients authorised each of them, or authorised them in general."),
             .law = {Act::Gdpr, 28, 2},
             .group = group}),
        field<&A::subAuthorisationNote>(
            {.key = "sub_authorisation_note",
             .label = QT_TRANSLATE_NOOP("Register", "How clients are told of changes"),
             .help =
                 QT_TRANSLATE_NOOP("Register", "How clients learn of a new sub-processor and can object."),
             .law = {Act::Gdpr, 28, 2},
             .group = group,
             .kind = Kind::LongText}),
    };
}

static std::vector<Field<A>> dataFields()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Data of the clients");
    return {
        field<&A::dataCategories>(
            {.key = "data_categories",
             .label = QT_TRANSLATE_NOOP("Register", "Categories of data"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "Not asked by Art. 30(2), but by the contract with the client."),
             .law = {Act::Gdpr, 28, 3},
             .group = group,
             .terms = vocabulary::dataCategories()}),
        field<&A::subjects>({.key = "subjects",
                             .label = QT_TRANSLATE_NOOP("Register", "Data subjects"),
                             .help = QT_TRANSLATE_NOOP(
                                 "Register", "Not asked by Art. 30(2), but by the contract with the client."),
                             .law = {Act::Gdpr, 28, 3},
                             .group = group,
                             .terms = vocabulary::dataSubjects()}),
        field<&A::specialOrCriminal>(
            {.key = "special_or_criminal",
             .label = QT_TRANSLATE_NOOP("Register", "Special or criminal data"),
             .help = QT_TRANSLATE_NOOP("Register", "Whether data of Art. 9(1) or Art. 10 are among them."),
             .law = {Act::Gdpr, 30, 5},
             .group = group}),
    };
}

static std::vector<Field<A>> transferFields()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Third countries");
    return {
        field<&A::thirdCountries>(
            {.key = "third_countries",
             .label = QT_TRANSLATE_NOOP("Register", "Third countries and international organisations"),
             .help = QT_TRANSLATE_NOOP("Register", "Where data go outside the EEA; where nowhere, say so."),
             .law = {Act::Gdpr, 30, 2, "c"},
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
             .law = {Act::Gdpr, 30, 2, "c"},
             .group = group,
             .kind = Kind::LongText}),
    };
}

static std::vector<Field<A>> securityFields()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Security");
    return {
        field<&A::systems>({.key = "systems",
                            .label = QT_TRANSLATE_NOOP("Register", "Systems"),
                            .help = QT_TRANSLATE_NOOP("Register", "The systems in which the data are kept."),
                            .group = group}),
        field<&A::locationCountries>(
            {.key = "location_countries",
             .label = QT_TRANSLATE_NOOP("Register", "Location of the data"),
             .help = QT_TRANSLATE_NOOP("Register", "The countries in which the data lie."),
             .group = group}),
        field<&A::location>(
            {.key = "location",
             .label = QT_TRANSLATE_NOOP("Register", "Place"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "Where exactly, where that helps: data centre, archive, building."),
             .group = group}),
        field<&A::measures>({.key = "measures",
                             .label = QT_TRANSLATE_NOOP("Register", "Measures"),
                             .help = QT_TRANSLATE_NOOP(
                                 "Register", "The technical and organisational measures, in general terms."),
                             .law = {Act::Gdpr, 30, 2, "d"},
                             .asked = Asked::WherePossible,
                             .group = group}),
        field<&A::securityNote>(
            {.key = "security_note",
             .label = QT_TRANSLATE_NOOP("Register", "More on security"),
             .help = QT_TRANSLATE_NOOP("Register", "What the linked measures do not say."),
             .law = {Act::Gdpr, 32, 1},
             .group = group,
             .kind = Kind::LongText}),
        field<&A::erasureAtEnd>(
            {.key = "erasure_at_end",
             .label = QT_TRANSLATE_NOOP("Register", "At the end of a contract"),
             .help = QT_TRANSLATE_NOOP(
                 "Register", "Whether the data are erased or returned, and how, when a client leaves."),
             .law = {Act::Gdpr, 28, 3, "g"},
             .group = group,
             .kind = Kind::LongText}),
    };
}

static std::vector<Field<A>> assessmentFields()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Assessments");
    return {
        field<&A::occasional>(
            {.key = "occasional",
             .label = QT_TRANSLATE_NOOP("Register", "Occasional"),
             .help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Whether the processing is not regular; a running service for clients hardly ever is."),
             .law = {Act::Gdpr, 30, 5},
             .group = group}),
        field<&A::likelyRisk>(
            {.key = "likely_risk",
             .label = QT_TRANSLATE_NOOP("Register", "Likely to result in a risk"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "Whether a risk to the rights and freedoms of persons is likely."),
             .law = {Act::Gdpr, 30, 5},
             .group = group}),
    };
}

static std::vector<Field<A>> remarkFields()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Remarks");
    return {
        field<&A::remarks>({.key = "remarks",
                            .label = QT_TRANSLATE_NOOP("Register", "Remarks"),
                            .help = QT_TRANSLATE_NOOP("Register", "Whatever else should be known."),
                            .group = group,
                            .personal = true,
                            .kind = Kind::LongText}),
    };
}

const Register<A> &A::schema()
{
    static const Register<A> schema = [] {
        std::vector<Field<A>> all;
        for (const auto section : {processingFields, processorFields, dataFields, transferFields,
                                   securityFields, assessmentFields, remarkFields})
            for (Field<A> &f : section())
                all.push_back(std::move(f));
        return Register<A>{{.key = key,
                            .title = QT_TRANSLATE_NOOP("Register", "Processing for clients"),
                            .singular = QT_TRANSLATE_NOOP("Register", "Category of processing for clients"),
                            .purpose = QT_TRANSLATE_NOOP(
                                "Register",
                                "What is done with personal data on behalf of clients, and for which "
                                "of them: the record that Art. 30(2) asks of every processor."),
                            .prefix = "PC",
                            .approval = {.state = "record_state",
                                         .approved = "approved",
                                         .begun = "draft",
                                         .version = "version",
                                         .on = "approved_on",
                                         .by = "approved_by"}},
                           std::move(all)};
    }();
    return schema;
}
