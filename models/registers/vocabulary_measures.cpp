// models/registers/vocabulary_measures.cpp - kinds of measures of Art. 32(1) and of systems
#include "registers/vocabulary.h"

std::span<const Term> vocabulary::measures()
{
    static constexpr Term terms[] = {
        {"pseudonymisation", QT_TRANSLATE_NOOP("Vocabulary", "Pseudonymisation")},
        {"anonymisation", QT_TRANSLATE_NOOP("Vocabulary", "Anonymisation")},
        {"encryption_at_rest", QT_TRANSLATE_NOOP("Vocabulary", "Encryption of stored data")},
        {"encryption_in_transfer", QT_TRANSLATE_NOOP("Vocabulary", "Encryption in transit")},
        {"end_to_end_encryption", QT_TRANSLATE_NOOP("Vocabulary", "End-to-end encryption")},
        {"cryptographic_key_management", QT_TRANSLATE_NOOP("Vocabulary", "Key management")},
        {"physical_access_control_method", QT_TRANSLATE_NOOP("Vocabulary", "Access control to premises")},
        {"access_control_method", QT_TRANSLATE_NOOP("Vocabulary", "Access rights by role")},
        {"multi_factor_authentication", QT_TRANSLATE_NOOP("Vocabulary", "Multi-factor authentication")},
        {"password_authentication", QT_TRANSLATE_NOOP("Vocabulary", "Password rules")},
        {"single_sign_on", QT_TRANSLATE_NOOP("Vocabulary", "Single sign-on")},
        {"network_security_protocols", QT_TRANSLATE_NOOP("Vocabulary", "Network security")},
        {"operating_system_security", QT_TRANSLATE_NOOP("Vocabulary", "Updates and hardening")},
        {"malware_protection", QT_TRANSLATE_NOOP("Vocabulary", "Protection against malware")},
        {"intrusion_detection_system", QT_TRANSLATE_NOOP("Vocabulary", "Intrusion detection")},
        {"activity_monitoring", QT_TRANSLATE_NOOP("Vocabulary", "Logging and monitoring")},
        {"mobile_device_security", QT_TRANSLATE_NOOP("Vocabulary", "Security of mobile devices")},
        {"document_security", QT_TRANSLATE_NOOP("Vocabulary", "Security of paper files")},
        {"data_backup_protocols", QT_TRANSLATE_NOOP("Vocabulary", "Backups")},
        {"disaster_recovery_procedures", QT_TRANSLATE_NOOP("Vocabulary", "Recovery after a disaster")},
        {"incident_management_procedures", QT_TRANSLATE_NOOP("Vocabulary", "Handling of incidents")},
        {"vulnerability_testing_methods", QT_TRANSLATE_NOOP("Vocabulary", "Vulnerability tests")},
        {"penetration_testing_methods", QT_TRANSLATE_NOOP("Vocabulary", "Penetration tests")},
        {"security_audit", QT_TRANSLATE_NOOP("Vocabulary", "Audits")},
        {"certification", QT_TRANSLATE_NOOP("Vocabulary", "Certification")},
        {"information_security_policy", QT_TRANSLATE_NOOP("Vocabulary", "Security policy")},
        {"authorisation_procedure", QT_TRANSLATE_NOOP("Vocabulary", "Approval of access")},
        {"data_protection_training", QT_TRANSLATE_NOOP("Vocabulary", "Training on data protection")},
        {"confidentiality_agreement", QT_TRANSLATE_NOOP("Vocabulary", "Commitment to confidentiality")},
        {"data_deletion_policy", QT_TRANSLATE_NOOP("Vocabulary", "Rules on erasure")},
        {"privacy_by_design", QT_TRANSLATE_NOOP("Vocabulary", "Data protection by design")},
        {"privacy_by_default", QT_TRANSLATE_NOOP("Vocabulary", "Data protection by default")},
        {"separation_of_data", QT_TRANSLATE_NOOP("Vocabulary", "Separation of data by purpose")},
        {"third_party_security_procedures", QT_TRANSLATE_NOOP("Vocabulary", "Control of processors")},
    };
    return terms;
}

std::span<const Term> vocabulary::systemKinds()
{
    static constexpr Term terms[] = {
        {"business_application", QT_TRANSLATE_NOOP("Vocabulary", "Business application")},
        {"database", QT_TRANSLATE_NOOP("Vocabulary", "Database")},
        {"cloud_service", QT_TRANSLATE_NOOP("Vocabulary", "Cloud service")},
        {"website", QT_TRANSLATE_NOOP("Vocabulary", "Website or online shop")},
        {"mobile_app", QT_TRANSLATE_NOOP("Vocabulary", "Mobile app")},
        {"file_server", QT_TRANSLATE_NOOP("Vocabulary", "File server")},
        {"email_system", QT_TRANSLATE_NOOP("Vocabulary", "E-mail system")},
        {"collaboration", QT_TRANSLATE_NOOP("Vocabulary", "Collaboration and messaging")},
        {"access_system", QT_TRANSLATE_NOOP("Vocabulary", "Access control or time recording")},
        {"camera_system", QT_TRANSLATE_NOOP("Vocabulary", "Video system")},
        {"telephone_system", QT_TRANSLATE_NOOP("Vocabulary", "Telephone system")},
        {"backup_system", QT_TRANSLATE_NOOP("Vocabulary", "Backup system")},
        {"end_user_device", QT_TRANSLATE_NOOP("Vocabulary", "Computers and mobile devices")},
        {"paper_files", QT_TRANSLATE_NOOP("Vocabulary", "Paper files")},
    };
    return terms;
}
