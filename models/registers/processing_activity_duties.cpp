// models/registers/processing_activity_duties.cpp - security, rights, risk and assessments of an activity
#include "registers/processing_activity_sections.h"
#include "registers/vocabulary.h"

using A = ProcessingActivity;

std::vector<Field<A>> securityFields()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Systems and measures");
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
        field<&A::technologies>({.key = "technologies",
                                 .label = QT_TRANSLATE_NOOP("Register", "Technologies"),
                                 .help = QT_TRANSLATE_NOOP("Register", "Techniques that bear on the risk."),
                                 .law = {Act::Gdpr, 32, 1},
                                 .group = group,
                                 .terms = vocabulary::technologies()}),
        field<&A::measures>(
            {.key = "measures",
             .label = QT_TRANSLATE_NOOP("Register", "Measures"),
             .help = QT_TRANSLATE_NOOP("Register", "The measures of Art. 32(1) that protect this activity."),
             .law = {Act::Gdpr, 30, 1, "g"},
             .asked = Asked::WherePossible,
             .group = group}),
        field<&A::securityNote>(
            {.key = "security_note",
             .label = QT_TRANSLATE_NOOP("Register", "General description of the measures"),
             .help =
                 QT_TRANSLATE_NOOP("Register", "In general terms, where linked measures do not say it all."),
             .law = {Act::Gdpr, 30, 1, "g"},
             .group = group,
             .kind = Kind::LongText}),
        field<&A::classificationLevel>(
            {.key = "classification_level",
             .label = QT_TRANSLATE_NOOP("Register", "Classification"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "The confidentiality class the organisation gives these data."),
             .group = group,
             .terms = vocabulary::classificationLevels()}),
    };
}

std::vector<Field<A>> rightsFields()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Rights and information");
    return {
        field<&A::rights>(
            {.key = "rights",
             .label = QT_TRANSLATE_NOOP("Register", "Rights that apply"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "The rights data subjects have here; some depend on the legal basis."),
             .law = {Act::Gdpr, 13, 2, "b"},
             .group = group,
             .terms = vocabulary::dataSubjectRights()}),
        field<&A::rightsNote>(
            {.key = "rights_note",
             .label = QT_TRANSLATE_NOOP("Register", "How rights are served"),
             .help = QT_TRANSLATE_NOOP("Register", "Who answers, and what is special here."),
             .law = {Act::Gdpr, 12, 2},
             .group = group,
             .kind = Kind::LongText}),
        field<&A::privacyNotice>(
            {.key = "privacy_notice",
             .label = QT_TRANSLATE_NOOP("Register", "Privacy notice"),
             .help =
                 QT_TRANSLATE_NOOP("Register", "Which notice tells the data subjects, and where it stands."),
             .law = {Act::Gdpr, 13},
             .group = group}),
        field<&A::consentRecord>(
            {.key = "consent_record",
             .label = QT_TRANSLATE_NOOP("Register", "Where consent is recorded"),
             .help = QT_TRANSLATE_NOOP("Register", "The place where each consent can be shown."),
             .law = {Act::Gdpr, 7, 1},
             .group = group}),
        field<&A::profiling>({.key = "profiling",
                              .label = QT_TRANSLATE_NOOP("Register", "Profiling"),
                              .help = QT_TRANSLATE_NOOP(
                                  "Register", "Whether personal aspects are evaluated by automated means."),
                              .law = {Act::Gdpr, 4, 4},
                              .group = group}),
        field<&A::automatedDecisions>(
            {.key = "automated_decisions",
             .label = QT_TRANSLATE_NOOP("Register", "Automated decisions"),
             .help = QT_TRANSLATE_NOOP(
                 "Register", "Whether decisions with legal or similar effect are taken without a person."),
             .law = {Act::Gdpr, 22, 1},
             .group = group}),
        field<&A::automatedGround>(
            {.key = "automated_ground",
             .label = QT_TRANSLATE_NOOP("Register", "Ground for automated decisions"),
             .help = QT_TRANSLATE_NOOP("Register", "Which exception of Art. 22(2) they rest on."),
             .law = {Act::Gdpr, 22, 2},
             .group = group}),
        field<&A::automatedNote>(
            {.key = "automated_note",
             .label = QT_TRANSLATE_NOOP("Register", "Logic and safeguards"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "The logic involved, its consequences, and how a person can step in."),
             .law = {Act::Gdpr, 22, 3},
             .group = group,
             .kind = Kind::LongText}),
    };
}

std::vector<Field<A>> assessmentsFields()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Risk and assessments");
    return {
        field<&A::occasional>(
            {.key = "occasional",
             .label = QT_TRANSLATE_NOOP("Register", "Occasional"),
             .help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Whether the processing is not regular; data of staff and customers never are occasional."),
             .law = {Act::Gdpr, 30, 5},
             .group = group}),
        field<&A::likelyRisk>(
            {.key = "likely_risk",
             .label = QT_TRANSLATE_NOOP("Register", "Likely to result in a risk"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "Whether a risk to the rights and freedoms of persons is likely."),
             .law = {Act::Gdpr, 30, 5},
             .group = group}),
        field<&A::riskNote>(
            {.key = "risk_note",
             .label = QT_TRANSLATE_NOOP("Register", "Risks and what is done about them"),
             .help = QT_TRANSLATE_NOOP("Register", "The risks seen, and the measures that answer them."),
             .law = {Act::Gdpr, 32, 2},
             .group = group,
             .kind = Kind::LongText}),
        field<&A::dpiaCases>(
            {.key = "dpia_cases",
             .label = QT_TRANSLATE_NOOP("Register", "Cases that demand an impact assessment"),
             .help =
                 QT_TRANSLATE_NOOP("Register", "Which cases of Art. 35(3) apply; where none does, say so."),
             .law = {Act::Gdpr, 35, 3},
             .group = group}),
        field<&A::dpiaCriteria>(
            {.key = "dpia_criteria",
             .label = QT_TRANSLATE_NOOP("Register", "Criteria for an impact assessment"),
             .help = QT_TRANSLATE_NOOP(
                 "Register", "Which of the nine criteria apply; two or more normally mean an assessment."),
             .law = {.act = Act::Wp248, .note = QT_TRANSLATE_NOOP("Law", "section III.B")},
             .group = group}),
        field<&A::dpiaList>(
            {.key = "dpia_list",
             .label = QT_TRANSLATE_NOOP("Register", "On the authority's list"),
             .help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Whether the authority lists such processing as needing an assessment, or as needing none."),
             .law = {Act::Gdpr, 35, 4},
             .group = group}),
        field<&A::dpiaNeeded>({.key = "dpia_needed",
                               .label = QT_TRANSLATE_NOOP("Register", "Impact assessment needed"),
                               .help = QT_TRANSLATE_NOOP("Register", "The outcome of the screening."),
                               .law = {Act::Gdpr, 35, 1},
                               .group = group}),
        field<&A::dpiaReason>(
            {.key = "dpia_reason",
             .label = QT_TRANSLATE_NOOP("Register", "Reason for that outcome"),
             .help = QT_TRANSLATE_NOOP("Register", "Why an assessment is needed, or is not."),
             .law = {Act::Gdpr, 35, 1},
             .group = group,
             .kind = Kind::LongText}),
        field<&A::dpiaDone>({.key = "dpia_done",
                             .label = QT_TRANSLATE_NOOP("Register", "Impact assessment done"),
                             .help = QT_TRANSLATE_NOOP("Register", "Whether it has been carried out."),
                             .law = {Act::Gdpr, 35, 1},
                             .group = group}),
        field<&A::dpiaDate>({.key = "dpia_date",
                             .label = QT_TRANSLATE_NOOP("Register", "Impact assessment of"),
                             .help = QT_TRANSLATE_NOOP("Register", "The day it was finished."),
                             .law = {Act::Gdpr, 35, 7},
                             .group = group}),
        field<&A::dpiaLink>({.key = "dpia_link",
                             .label = QT_TRANSLATE_NOOP("Register", "Where the assessment is kept"),
                             .help = QT_TRANSLATE_NOOP("Register", "A link to the document."),
                             .law = {Act::Gdpr, 35, 7},
                             .group = group,
                             .kind = Kind::Url}),
        field<&A::dpiaResult>(
            {.key = "dpia_result",
             .label = QT_TRANSLATE_NOOP("Register", "Result of the assessment"),
             .help = QT_TRANSLATE_NOOP("Register", "What came out of it, and what was decided."),
             .law = {Act::Gdpr, 35, 7},
             .group = group,
             .kind = Kind::LongText}),
        field<&A::priorConsultation>(
            {.key = "prior_consultation",
             .label = QT_TRANSLATE_NOOP("Register", "Prior consultation"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "Whether the authority was consulted because a high risk remained."),
             .law = {Act::Gdpr, 36, 1},
             .group = group}),
        field<&A::priorConsultationDate>(
            {.key = "prior_consultation_date",
             .label = QT_TRANSLATE_NOOP("Register", "Consulted on"),
             .help = QT_TRANSLATE_NOOP("Register", "The day of the request to the authority."),
             .law = {Act::Gdpr, 36, 1},
             .group = group}),
        field<&A::priorConsultationNote>(
            {.key = "prior_consultation_note",
             .label = QT_TRANSLATE_NOOP("Register", "Outcome of the consultation"),
             .help = QT_TRANSLATE_NOOP("Register", "What the authority advised."),
             .law = {Act::Gdpr, 36, 2},
             .group = group,
             .kind = Kind::LongText}),
        field<&A::liaNeeded>(
            {.key = "lia_needed",
             .label = QT_TRANSLATE_NOOP("Register", "Legitimate interests assessment needed"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "Whether interests have to be weighed and the weighing written down."),
             .law = {Act::Gdpr, 6, 1, "f"},
             .group = group}),
        field<&A::liaDone>({.key = "lia_done",
                            .label = QT_TRANSLATE_NOOP("Register", "Legitimate interests assessment done"),
                            .help = QT_TRANSLATE_NOOP("Register", "Whether it has been written down."),
                            .law = {Act::Gdpr, 6, 1, "f"},
                            .group = group}),
        field<&A::liaDate>({.key = "lia_date",
                            .label = QT_TRANSLATE_NOOP("Register", "Legitimate interests assessment of"),
                            .help = QT_TRANSLATE_NOOP("Register", "The day it was finished."),
                            .law = {Act::Gdpr, 6, 1, "f"},
                            .group = group}),
        field<&A::liaLink>({.key = "lia_link",
                            .label = QT_TRANSLATE_NOOP("Register", "Where that assessment is kept"),
                            .help = QT_TRANSLATE_NOOP("Register", "A link to the document."),
                            .law = {Act::Gdpr, 6, 1, "f"},
                            .group = group,
                            .kind = Kind::Url}),
    };
}

std::vector<Field<A>> remarksFields()
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
