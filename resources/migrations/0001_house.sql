-- resources/migrations/0001_house.sql - records, links, states, history, index, open points. min-compatible: 1
-- Frozen once released. No CHECK on codes: vocabularies grow, and `fits` guards the one door.
-- one row: the origin of this copy's entries, and the oldest format whose program can read the file
CREATE TABLE copy (id TEXT NOT NULL, min_compatible INTEGER NOT NULL) STRICT;
CREATE TABLE counter (register TEXT PRIMARY KEY, highest INTEGER NOT NULL) STRICT;
CREATE TABLE record (
    rid INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    register TEXT NOT NULL,
    parent TEXT REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER
) STRICT;
CREATE INDEX record_parent ON record (parent, register, position) WHERE parent IS NOT NULL;
CREATE TABLE link (
    from_id TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    to_id TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (from_id, field, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_to ON link (to_id);
CREATE TABLE field_state (                                       -- only where it differs from the record's own
    record TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, field TEXT NOT NULL,
    origin TEXT, confirmed INTEGER, applies TEXT, reason TEXT, until TEXT,
    PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, origin TEXT NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL,
    reason_code TEXT NOT NULL, reason_args TEXT, undoes INTEGER REFERENCES entry, previous BLOB, hash BLOB NOT NULL
) STRICT;
CREATE TABLE entry_change (
    seq INTEGER NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED, n INTEGER NOT NULL,
    register TEXT NOT NULL, record TEXT NOT NULL, salt BLOB, payload TEXT, digest BLOB NOT NULL,
    PRIMARY KEY (seq, n)
) STRICT;
CREATE INDEX entry_change_record ON entry_change (record);
-- INSERT OR REPLACE removes the old row without firing a delete trigger, through any unique key: hence the two "again".
CREATE TRIGGER entry_again BEFORE INSERT ON entry WHEN EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER entry_update BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER entry_delete BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER change_again BEFORE INSERT ON entry_change WHEN EXISTS (SELECT 1 FROM entry_change WHERE seq = NEW.seq AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER change_update BEFORE UPDATE ON entry_change
WHEN NEW.salt IS NOT NULL OR NEW.payload IS NOT NULL OR NEW.rowid IS NOT OLD.rowid
     OR (NEW.seq, NEW.n, NEW.register, NEW.record, NEW.digest) IS NOT (OLD.seq, OLD.n, OLD.register, OLD.record, OLD.digest)
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER change_delete BEFORE DELETE ON entry_change BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

-- Derived: what the records say, kept so that nobody has to read them all. verify makes them again and compares.
CREATE VIRTUAL TABLE search USING fts5 (title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
CREATE TABLE open_point (
    place INTEGER PRIMARY KEY, register TEXT NOT NULL, record TEXT NOT NULL, code TEXT NOT NULL, grade TEXT NOT NULL,
    field TEXT NOT NULL, law TEXT NOT NULL, message TEXT NOT NULL, args TEXT NOT NULL, begins TEXT, ends TEXT
) STRICT;
CREATE INDEX open_point_record ON open_point (record);
CREATE TABLE derived (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID; -- up to which entry, by which program

-- Typed and not yet committed; outside history and exports.
CREATE TABLE draft (key TEXT PRIMARY KEY, at TEXT NOT NULL, content TEXT NOT NULL) STRICT, WITHOUT ROWID;
