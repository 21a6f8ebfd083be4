-- resources/migrations/0002_record_of_processing.sql - the registers of the record of processing. min-compatible: 2
CREATE TABLE organisation (
    rid INTEGER PRIMARY KEY REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    reference TEXT UNIQUE, confidential INTEGER, origin TEXT, origin_source TEXT, confirmed INTEGER, name TEXT, roles TEXT
) STRICT;
CREATE TABLE processing_activity (
    rid INTEGER PRIMARY KEY REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    reference TEXT UNIQUE, confidential INTEGER, origin TEXT, origin_source TEXT, confirmed INTEGER, name TEXT, acting_as TEXT, special_categories INTEGER,
    art9_conditions TEXT, review_due TEXT, remarks TEXT
) STRICT;
CREATE TABLE purpose (
    rid INTEGER PRIMARY KEY REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    name TEXT, bases TEXT
) STRICT;

