-- resources/migrations/0002_record_of_processing.sql - the registers of the record of processing. min-compatible: 2
-- Columns stand in the order of the fields; references are rows of `link`, lists are JSON text.
CREATE TABLE workspace (
    rid INTEGER PRIMARY KEY REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    reference TEXT UNIQUE, confidential INTEGER, origin TEXT, origin_source TEXT, confirmed INTEGER,
    name TEXT, colour TEXT, country TEXT, region TEXT, zone TEXT, languages TEXT, headcount INTEGER,
    headcount_on TEXT, exemption_claimed INTEGER, exemption_reason TEXT, remarks TEXT
) STRICT;
CREATE TABLE organisation (
    rid INTEGER PRIMARY KEY REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    reference TEXT UNIQUE, confidential INTEGER, origin TEXT, origin_source TEXT, confirmed INTEGER,
    name TEXT, roles TEXT, legal_name TEXT, register_number TEXT, country TEXT, region TEXT, ownership TEXT,
    main_establishment INTEGER, applied_law TEXT, staff INTEGER, address TEXT, email TEXT, phone TEXT,
    website TEXT, contact_person TEXT, dpo_designated INTEGER, dpo_reason TEXT, dpo_duty TEXT,
    dpo_name TEXT, dpo_email TEXT, dpo_phone TEXT, dpo_address TEXT, dpo_published INTEGER,
    dpo_notified_on TEXT, dpo_notice_reference TEXT, representative_designated INTEGER,
    representative_reason TEXT, representative_name TEXT, representative_email TEXT,
    representative_phone TEXT, representative_address TEXT, representative_country TEXT,
    representative_mandate_on TEXT, representative_mandate_reference TEXT, competent_authority TEXT,
    authority_note TEXT, remarks TEXT
) STRICT;
CREATE TABLE measure (
    rid INTEGER PRIMARY KEY REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    reference TEXT UNIQUE, confidential INTEGER, origin TEXT, origin_source TEXT, confirmed INTEGER,
    name TEXT, category TEXT, art32_aims TEXT, description TEXT, status TEXT, owner TEXT, since TEXT,
    review_due TEXT, evidence TEXT, remarks TEXT
) STRICT;
CREATE TABLE system (
    rid INTEGER PRIMARY KEY REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    reference TEXT UNIQUE, confidential INTEGER, origin TEXT, origin_source TEXT, confirmed INTEGER,
    name TEXT, kind TEXT, description TEXT, owner TEXT, location_countries TEXT, location TEXT, remarks TEXT
) STRICT;
CREATE TABLE processing_activity (
    rid INTEGER PRIMARY KEY REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    reference TEXT UNIQUE, confidential INTEGER, origin TEXT, origin_source TEXT, confirmed INTEGER,
    name TEXT, description TEXT, business_process TEXT, department TEXT, owner TEXT, importance TEXT,
    record_state TEXT, version INTEGER, approved_on TEXT, approved_by TEXT, processing_state TEXT, start_date TEXT,
    end_date TEXT, erasure_planned TEXT, review_due TEXT, review_cycle TEXT, last_review TEXT,
    joint_arrangement TEXT, joint_arrangement_date TEXT, joint_essence TEXT,
    number_of_persons TEXT, vulnerable_subjects TEXT, sources TEXT, source_note TEXT, operations TEXT,
    retention_policy TEXT, data_combination TEXT, recipients_inside TEXT, recipient_categories TEXT,
    authority_categories TEXT, disclosed_data TEXT, third_countries TEXT, residual_case INTEGER,
    residual_safeguards TEXT, location_countries TEXT, location TEXT, technologies TEXT, security_note TEXT,
    classification_level TEXT, rights TEXT, rights_note TEXT, privacy_notice TEXT, consent_record TEXT,
    profiling INTEGER, automated_decisions INTEGER, automated_ground TEXT, automated_note TEXT,
    occasional INTEGER, likely_risk INTEGER, risk_note TEXT, dpia_cases TEXT, dpia_criteria TEXT,
    dpia_list TEXT, dpia_needed INTEGER, dpia_reason TEXT, dpia_done INTEGER, dpia_date TEXT,
    dpia_link TEXT, dpia_result TEXT, prior_consultation INTEGER, prior_consultation_date TEXT,
    prior_consultation_note TEXT, lia_needed INTEGER, lia_done INTEGER, lia_date TEXT, lia_link TEXT,
    remarks TEXT
) STRICT;
CREATE TABLE purpose (
    rid INTEGER PRIMARY KEY REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    name TEXT, category TEXT, bases TEXT, bases_note TEXT, provision TEXT, legitimate_interest TEXT,
    art9_conditions TEXT, art9_provision TEXT, art10 INTEGER, art10_provision TEXT, specific_provision TEXT
) STRICT;
CREATE TABLE controller_deviation (
    rid INTEGER PRIMARY KEY REFERENCES record DEFERRABLE INITIALLY DEFERRED, deviation TEXT
) STRICT;
CREATE TABLE data_category (
    rid INTEGER PRIMARY KEY REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    category TEXT, description TEXT, subjects TEXT, special_category INTEGER, special_kinds TEXT,
    criminal_data INTEGER, national_id INTEGER, source TEXT, retention TEXT, retention_criterion TEXT,
    retention_start TEXT, retention_ground TEXT, archive_retention TEXT, archive_criterion TEXT,
    archive_start TEXT, archive_ground TEXT, outcome TEXT, final_retention TEXT, final_criterion TEXT,
    final_start TEXT, final_ground TEXT, erasure_method TEXT, remarks TEXT
) STRICT;
