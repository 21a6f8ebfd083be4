-- resources/migrations/0003_first_room.sql - the record of Art. 30(2), and what the first room needs besides. min-compatible: 3
-- Columns stand in the order of the fields; references are rows of `link`, lists are JSON text.
CREATE TABLE processor_activity (
    rid INTEGER PRIMARY KEY REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    reference TEXT UNIQUE, confidential INTEGER, origin TEXT, origin_source TEXT, confirmed INTEGER,
    name TEXT, description TEXT, operations TEXT, department TEXT, owner TEXT, record_state TEXT,
    version INTEGER, approved_on TEXT, approved_by TEXT, processing_state TEXT, start_date TEXT, end_date TEXT,
    erasure_planned TEXT, review_due TEXT, review_cycle TEXT, last_review TEXT, sub_authorisation TEXT,
    sub_authorisation_note TEXT, data_categories TEXT, subjects TEXT, special_or_criminal INTEGER,
    third_countries TEXT, residual_case INTEGER, residual_assessment TEXT, residual_safeguards TEXT,
    location_countries TEXT, location TEXT, security_note TEXT, erasure_at_end TEXT, occasional INTEGER, likely_risk INTEGER,
    remarks TEXT
) STRICT;
CREATE TABLE client (
    rid INTEGER PRIMARY KEY REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    acts_as TEXT, from_date TEXT, until_date TEXT, contract_reference TEXT, contract_date TEXT, contact TEXT,
    instructions TEXT
) STRICT;
-- Art. 49(6) wants the assessment documented as well; Art. 87 and Art. 88 are two provisions.
ALTER TABLE processing_activity ADD COLUMN residual_assessment TEXT;
ALTER TABLE purpose ADD COLUMN identification_provision TEXT;
-- Contents of files (attachments, the logo), each once under its SHA-256, in pieces of at most 1 MiB. A row of `blob`
-- comes after its pieces; `loose` is 1 until somebody has seen that a record or the history names it.
CREATE TABLE blob (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, loose INTEGER NOT NULL) STRICT;
CREATE TABLE blob_piece (
    sha256 TEXT NOT NULL, n INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (sha256, n)
) STRICT;
CREATE TABLE attachment (
    rid INTEGER PRIMARY KEY REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    name TEXT, file_name TEXT, media_type TEXT, size INTEGER, content TEXT, added_on TEXT, note TEXT
) STRICT;
ALTER TABLE workspace ADD COLUMN logo TEXT;
CREATE TABLE saved_filter (
    rid INTEGER PRIMARY KEY REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    reference TEXT UNIQUE, confidential INTEGER, origin TEXT, origin_source TEXT, confirmed INTEGER,
    name TEXT, list TEXT, search TEXT, filters TEXT
) STRICT;
CREATE TABLE left_as_is (
    rid INTEGER PRIMARY KEY REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    reason TEXT, until TEXT, decided_by TEXT, decided_at TEXT, code TEXT, about TEXT, field TEXT, particulars TEXT
) STRICT;
-- What long lists are filtered and ordered by, without the wide rows: the name, and whatever is short.
CREATE INDEX processing_activity_listed ON processing_activity (
    name, reference, confidential, origin, confirmed, department, owner, importance, record_state, version, approved_on,
    processing_state, start_date, end_date, erasure_planned, review_due, review_cycle, last_review, residual_case,
    profiling, automated_decisions, likely_risk, dpia_needed, dpia_done, dpia_date, lia_needed, lia_done
);
CREATE INDEX processor_activity_listed ON processor_activity (
    name, reference, confidential, origin, confirmed, department, owner, record_state, version, approved_on,
    processing_state, start_date, end_date, erasure_planned, review_due, review_cycle, last_review,
    sub_authorisation, special_or_criminal, residual_case, likely_risk
);
CREATE INDEX organisation_listed ON organisation (
    name, reference, confidential, origin, confirmed, roles, country, ownership, main_establishment, applied_law,
    dpo_designated, representative_designated, competent_authority
);
