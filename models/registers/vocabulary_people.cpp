// models/registers/vocabulary_people.cpp - data subjects, persons in need of protection, and the rights they
// have
#include "registers/vocabulary.h"

std::span<const Term> vocabulary::dataSubjects()
{
    static constexpr Term terms[] = {
        {"employee", QT_TRANSLATE_NOOP("Vocabulary", "Employees")},
        {"former_employee", QT_TRANSLATE_NOOP("Vocabulary", "Former employees")},
        {"job_applicant", QT_TRANSLATE_NOOP("Vocabulary", "Job applicants")},
        {"trainee", QT_TRANSLATE_NOOP("Vocabulary", "Trainees and interns")},
        {"temporary_worker", QT_TRANSLATE_NOOP("Vocabulary", "Temporary and agency workers")},
        {"relative", QT_TRANSLATE_NOOP("Vocabulary", "Relatives and dependants")},
        {"customer", QT_TRANSLATE_NOOP("Vocabulary", "Customers")},
        {"prospect", QT_TRANSLATE_NOOP("Vocabulary", "Prospective customers")},
        {"consumer", QT_TRANSLATE_NOOP("Vocabulary", "Consumers")},
        {"client", QT_TRANSLATE_NOOP("Vocabulary", "Clients")},
        {"contact_person", QT_TRANSLATE_NOOP("Vocabulary", "Contact persons at business partners")},
        {"supplier", QT_TRANSLATE_NOOP("Vocabulary", "Suppliers and contractors")},
        {"subscriber", QT_TRANSLATE_NOOP("Vocabulary", "Subscribers")},
        {"user", QT_TRANSLATE_NOOP("Vocabulary", "Users of a service or website")},
        {"visitor", QT_TRANSLATE_NOOP("Vocabulary", "Visitors to premises")},
        {"member", QT_TRANSLATE_NOOP("Vocabulary", "Members")},
        {"donor", QT_TRANSLATE_NOOP("Vocabulary", "Donors")},
        {"participant", QT_TRANSLATE_NOOP("Vocabulary", "Participants in an event or study")},
        {"patient", QT_TRANSLATE_NOOP("Vocabulary", "Patients")},
        {"student", QT_TRANSLATE_NOOP("Vocabulary", "Pupils and students")},
        {"tenant", QT_TRANSLATE_NOOP("Vocabulary", "Tenants")},
        {"shareholder", QT_TRANSLATE_NOOP("Vocabulary", "Shareholders")},
        {"insured_person", QT_TRANSLATE_NOOP("Vocabulary", "Insured persons")},
        {"citizen", QT_TRANSLATE_NOOP("Vocabulary", "Citizens")},
        {"tourist", QT_TRANSLATE_NOOP("Vocabulary", "Travellers")},
        {"whistleblower", QT_TRANSLATE_NOOP("Vocabulary", "Persons who report wrongdoing")},
        {"reported_person", QT_TRANSLATE_NOOP("Vocabulary", "Persons named in a report")},
        {"child", QT_TRANSLATE_NOOP("Vocabulary", "Children")},
        {"parent_of_data_subject", QT_TRANSLATE_NOOP("Vocabulary", "Parents")},
        {"guardian_of_data_subject", QT_TRANSLATE_NOOP("Vocabulary", "Guardians and carers")},
    };
    return terms;
}

std::span<const Term> vocabulary::vulnerableSubjects()
{
    static constexpr Term terms[] = {
        {"child", QT_TRANSLATE_NOOP("Vocabulary", "Children")},
        {"elderly_data_subject", QT_TRANSLATE_NOOP("Vocabulary", "Elderly persons")},
        {"mentally_vulnerable_data_subject",
         QT_TRANSLATE_NOOP("Vocabulary", "Persons with a mental illness")},
        {"person_with_disability", QT_TRANSLATE_NOOP("Vocabulary", "Persons with a disability")},
        {"patient", QT_TRANSLATE_NOOP("Vocabulary", "Patients")},
        {"employee", QT_TRANSLATE_NOOP("Vocabulary", "Employees, who depend on their employer")},
        {"asylum_seeker", QT_TRANSLATE_NOOP("Vocabulary", "Asylum seekers")},
        {"person_in_need", QT_TRANSLATE_NOOP("Vocabulary", "Persons in economic need")},
    };
    return terms;
}

std::span<const Term> vocabulary::dataSubjectRights()
{
    static constexpr Term terms[] = {
        {"access", QT_TRANSLATE_NOOP("Vocabulary", "Access (Art. 15)")},
        {"rectification", QT_TRANSLATE_NOOP("Vocabulary", "Rectification (Art. 16)")},
        {"erasure", QT_TRANSLATE_NOOP("Vocabulary", "Erasure (Art. 17)")},
        {"restriction", QT_TRANSLATE_NOOP("Vocabulary", "Restriction (Art. 18)")},
        {"notification_of_recipients", QT_TRANSLATE_NOOP("Vocabulary", "Recipients are told (Art. 19)")},
        {"portability", QT_TRANSLATE_NOOP("Vocabulary", "Data portability (Art. 20)")},
        {"objection", QT_TRANSLATE_NOOP("Vocabulary", "Objection (Art. 21)")},
        {"human_review",
         QT_TRANSLATE_NOOP("Vocabulary", "Review of automated decisions by a person (Art. 22)")},
        {"withdrawal_of_consent", QT_TRANSLATE_NOOP("Vocabulary", "Withdrawal of consent (Art. 7(3))")},
        {"complaint", QT_TRANSLATE_NOOP("Vocabulary", "Complaint to an authority (Art. 77)")},
    };
    return terms;
}
