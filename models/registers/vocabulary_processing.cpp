// models/registers/vocabulary_processing.cpp - operations, technologies and classes
#include "registers/vocabulary.h"

std::span<const Term> vocabulary::operations()
{
    static constexpr Term terms[] = {
        {"collect", QT_TRANSLATE_NOOP("Vocabulary", "Collection")},
        {"record", QT_TRANSLATE_NOOP("Vocabulary", "Recording")},
        {"organise", QT_TRANSLATE_NOOP("Vocabulary", "Organisation")},
        {"structure", QT_TRANSLATE_NOOP("Vocabulary", "Structuring")},
        {"store", QT_TRANSLATE_NOOP("Vocabulary", "Storage")},
        {"adapt", QT_TRANSLATE_NOOP("Vocabulary", "Adaptation or alteration")},
        {"retrieve", QT_TRANSLATE_NOOP("Vocabulary", "Retrieval")},
        {"consult", QT_TRANSLATE_NOOP("Vocabulary", "Consultation")},
        {"use", QT_TRANSLATE_NOOP("Vocabulary", "Use")},
        {"disclose_by_transmission", QT_TRANSLATE_NOOP("Vocabulary", "Disclosure by transmission")},
        {"disseminate", QT_TRANSLATE_NOOP("Vocabulary", "Dissemination or otherwise making available")},
        {"align", QT_TRANSLATE_NOOP("Vocabulary", "Alignment or combination")},
        {"restrict", QT_TRANSLATE_NOOP("Vocabulary", "Restriction")},
        {"erase", QT_TRANSLATE_NOOP("Vocabulary", "Erasure or destruction")},
    };
    return terms;
}

std::span<const Term> vocabulary::technologies()
{
    static constexpr Term terms[] = {
        {"cloud_computing", QT_TRANSLATE_NOOP("Vocabulary", "Cloud computing")},
        {"artificial_intelligence", QT_TRANSLATE_NOOP("Vocabulary", "Artificial intelligence")},
        {"machine_learning", QT_TRANSLATE_NOOP("Vocabulary", "Machine learning")},
        {"generative_ai", QT_TRANSLATE_NOOP("Vocabulary", "Generative AI")},
        {"big_data_analytics", QT_TRANSLATE_NOOP("Vocabulary", "Analysis of large data sets")},
        {"facial_recognition", QT_TRANSLATE_NOOP("Vocabulary", "Facial recognition")},
        {"biometric_recognition", QT_TRANSLATE_NOOP("Vocabulary", "Other biometric recognition")},
        {"video_surveillance", QT_TRANSLATE_NOOP("Vocabulary", "Video surveillance")},
        {"location_tracking", QT_TRANSLATE_NOOP("Vocabulary", "Location tracking")},
        {"internet_of_things", QT_TRANSLATE_NOOP("Vocabulary", "Connected devices")},
        {"cookies", QT_TRANSLATE_NOOP("Vocabulary", "Cookies and similar techniques")},
        {"mobile_app", QT_TRANSLATE_NOOP("Vocabulary", "Mobile apps")},
        {"chatbot", QT_TRANSLATE_NOOP("Vocabulary", "Chatbots")},
        {"rfid", QT_TRANSLATE_NOOP("Vocabulary", "RFID and contactless chips")},
        {"drones", QT_TRANSLATE_NOOP("Vocabulary", "Drones")},
        {"blockchain", QT_TRANSLATE_NOOP("Vocabulary", "Distributed ledgers")},
    };
    return terms;
}

std::span<const Term> vocabulary::classificationLevels()
{
    static constexpr Term terms[] = {
        {"public", QT_TRANSLATE_NOOP("Vocabulary", "Public")},
        {"internal", QT_TRANSLATE_NOOP("Vocabulary", "Internal")},
        {"confidential", QT_TRANSLATE_NOOP("Vocabulary", "Confidential")},
        {"strictly_confidential", QT_TRANSLATE_NOOP("Vocabulary", "Strictly confidential")},
    };
    return terms;
}

std::span<const Term> vocabulary::languages()
{
    static constexpr Term terms[] = {
        {"bg", QT_TRANSLATE_NOOP("Vocabulary", "Bulgarian")},
        {"cs", QT_TRANSLATE_NOOP("Vocabulary", "Czech")},
        {"da", QT_TRANSLATE_NOOP("Vocabulary", "Danish")},
        {"de", QT_TRANSLATE_NOOP("Vocabulary", "German")},
        {"el", QT_TRANSLATE_NOOP("Vocabulary", "Greek")},
        {"en", QT_TRANSLATE_NOOP("Vocabulary", "English")},
        {"es", QT_TRANSLATE_NOOP("Vocabulary", "Spanish")},
        {"et", QT_TRANSLATE_NOOP("Vocabulary", "Estonian")},
        {"fi", QT_TRANSLATE_NOOP("Vocabulary", "Finnish")},
        {"fr", QT_TRANSLATE_NOOP("Vocabulary", "French")},
        {"ga", QT_TRANSLATE_NOOP("Vocabulary", "Irish")},
        {"hr", QT_TRANSLATE_NOOP("Vocabulary", "Croatian")},
        {"hu", QT_TRANSLATE_NOOP("Vocabulary", "Hungarian")},
        {"is", QT_TRANSLATE_NOOP("Vocabulary", "Icelandic")},
        {"it", QT_TRANSLATE_NOOP("Vocabulary", "Italian")},
        {"lt", QT_TRANSLATE_NOOP("Vocabulary", "Lithuanian")},
        {"lv", QT_TRANSLATE_NOOP("Vocabulary", "Latvian")},
        {"mt", QT_TRANSLATE_NOOP("Vocabulary", "Maltese")},
        {"nl", QT_TRANSLATE_NOOP("Vocabulary", "Dutch")},
        {"no", QT_TRANSLATE_NOOP("Vocabulary", "Norwegian")},
        {"pl", QT_TRANSLATE_NOOP("Vocabulary", "Polish")},
        {"pt", QT_TRANSLATE_NOOP("Vocabulary", "Portuguese")},
        {"ro", QT_TRANSLATE_NOOP("Vocabulary", "Romanian")},
        {"sk", QT_TRANSLATE_NOOP("Vocabulary", "Slovak")},
        {"sl", QT_TRANSLATE_NOOP("Vocabulary", "Slovenian")},
        {"sv", QT_TRANSLATE_NOOP("Vocabulary", "Swedish")},
    };
    return terms;
}
