// models/registers/vocabulary_data.cpp - categories of data and where they come from
#include "registers/vocabulary.h"

std::span<const Term> vocabulary::dataCategories()
{
    static constexpr Term terms[] = {
        {"name", QT_TRANSLATE_NOOP("Vocabulary", "Names")},
        {"contact", QT_TRANSLATE_NOOP("Vocabulary", "Contact details")},
        {"identifying", QT_TRANSLATE_NOOP("Vocabulary", "Identity documents and identifying data")},
        {"official_id", QT_TRANSLATE_NOOP("Vocabulary", "Official identification numbers")},
        {"birth_date", QT_TRANSLATE_NOOP("Vocabulary", "Date and place of birth")},
        {"family", QT_TRANSLATE_NOOP("Vocabulary", "Family circumstances")},
        {"nationality", QT_TRANSLATE_NOOP("Vocabulary", "Nationality and residence status")},
        {"picture", QT_TRANSLATE_NOOP("Vocabulary", "Pictures and video")},
        {"voice_communication_recording", QT_TRANSLATE_NOOP("Vocabulary", "Recordings of calls")},
        {"personal_documents", QT_TRANSLATE_NOOP("Vocabulary", "Application and personnel documents")},
        {"education", QT_TRANSLATE_NOOP("Vocabulary", "Education and qualifications")},
        {"employment_history", QT_TRANSLATE_NOOP("Vocabulary", "Employment history")},
        {"job", QT_TRANSLATE_NOOP("Vocabulary", "Position and tasks")},
        {"performance_at_work", QT_TRANSLATE_NOOP("Vocabulary", "Performance and appraisal")},
        {"working_time", QT_TRANSLATE_NOOP("Vocabulary", "Working time and absences")},
        {"salary", QT_TRANSLATE_NOOP("Vocabulary", "Pay and benefits")},
        {"tax", QT_TRANSLATE_NOOP("Vocabulary", "Tax data")},
        {"social_security", QT_TRANSLATE_NOOP("Vocabulary", "Social security data")},
        {"bank_account", QT_TRANSLATE_NOOP("Vocabulary", "Bank account")},
        {"payment_card", QT_TRANSLATE_NOOP("Vocabulary", "Payment card")},
        {"transaction", QT_TRANSLATE_NOOP("Vocabulary", "Orders and transactions")},
        {"credit_worthiness", QT_TRANSLATE_NOOP("Vocabulary", "Creditworthiness")},
        {"financial_status", QT_TRANSLATE_NOOP("Vocabulary", "Financial situation")},
        {"insurance", QT_TRANSLATE_NOOP("Vocabulary", "Insurance data")},
        {"contract_data", QT_TRANSLATE_NOOP("Vocabulary", "Contract data")},
        {"communication", QT_TRANSLATE_NOOP("Vocabulary", "Content of communication")},
        {"communications_metadata", QT_TRANSLATE_NOOP("Vocabulary", "Connection and traffic data")},
        {"account_identifier", QT_TRANSLATE_NOOP("Vocabulary", "User account and identifiers")},
        {"authenticating", QT_TRANSLATE_NOOP("Vocabulary", "Passwords and other means of authentication")},
        {"ip_address", QT_TRANSLATE_NOOP("Vocabulary", "IP addresses and online identifiers")},
        {"service_consumption_behaviour", QT_TRANSLATE_NOOP("Vocabulary", "Use of services and websites")},
        {"device_based", QT_TRANSLATE_NOOP("Vocabulary", "Device data")},
        {"log_data", QT_TRANSLATE_NOOP("Vocabulary", "Log files")},
        {"location", QT_TRANSLATE_NOOP("Vocabulary", "Location")},
        {"travel_history", QT_TRANSLATE_NOOP("Vocabulary", "Travel data")},
        {"vehicle", QT_TRANSLATE_NOOP("Vocabulary", "Vehicle data")},
        {"preference", QT_TRANSLATE_NOOP("Vocabulary", "Interests and preferences")},
        {"social_media", QT_TRANSLATE_NOOP("Vocabulary", "Social media data")},
        {"opinion", QT_TRANSLATE_NOOP("Vocabulary", "Opinions and feedback")},
        {"individual_profile", QT_TRANSLATE_NOOP("Vocabulary", "Profiles and scores")},
        {"medical_health", QT_TRANSLATE_NOOP("Vocabulary", "Health")},
        {"sick_leave", QT_TRANSLATE_NOOP("Vocabulary", "Sick leave without diagnosis")},
        {"disability", QT_TRANSLATE_NOOP("Vocabulary", "Disability")},
        {"biometric", QT_TRANSLATE_NOOP("Vocabulary", "Biometric characteristics")},
        {"genetic", QT_TRANSLATE_NOOP("Vocabulary", "Genetic data")},
        {"ethnicity", QT_TRANSLATE_NOOP("Vocabulary", "Ethnic origin")},
        {"religion", QT_TRANSLATE_NOOP("Vocabulary", "Religion or belief")},
        {"political_opinion", QT_TRANSLATE_NOOP("Vocabulary", "Political opinions")},
        {"trade_union_membership", QT_TRANSLATE_NOOP("Vocabulary", "Trade union membership")},
        {"sexual", QT_TRANSLATE_NOOP("Vocabulary", "Sex life or orientation")},
        {"criminal", QT_TRANSLATE_NOOP("Vocabulary", "Convictions and offences")},
    };
    return terms;
}

std::span<const Term> vocabulary::dataSources()
{
    static constexpr Term terms[] = {
        {"data_subject", QT_TRANSLATE_NOOP("Vocabulary", "The data subject")},
        {"employer", QT_TRANSLATE_NOOP("Vocabulary", "The employer")},
        {"other_controller", QT_TRANSLATE_NOOP("Vocabulary", "Another controller")},
        {"group_company", QT_TRANSLATE_NOOP("Vocabulary", "A group company")},
        {"public_register", QT_TRANSLATE_NOOP("Vocabulary", "A public register")},
        {"publicly_accessible", QT_TRANSLATE_NOOP("Vocabulary", "Publicly accessible sources")},
        {"public_authority", QT_TRANSLATE_NOOP("Vocabulary", "A public authority")},
        {"credit_agency", QT_TRANSLATE_NOOP("Vocabulary", "A credit reference agency")},
        {"data_broker", QT_TRANSLATE_NOOP("Vocabulary", "An address dealer or data broker")},
        {"recruiter", QT_TRANSLATE_NOOP("Vocabulary", "A recruiter or job portal")},
        {"health_professional", QT_TRANSLATE_NOOP("Vocabulary", "A doctor or other health professional")},
        {"device", QT_TRANSLATE_NOOP("Vocabulary", "Devices and sensors")},
        {"derived", QT_TRANSLATE_NOOP("Vocabulary", "Derived from other data")},
    };
    return terms;
}
