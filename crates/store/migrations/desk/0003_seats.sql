-- Several interpreters in one session: who sits where, which seats are looked
-- for, and whether an outside interpreter is on. Worked out from the events.
CREATE TABLE party (
    place   INTEGER PRIMARY KEY,
    session BLOB NOT NULL,
    person  BLOB NOT NULL,
    seat    TEXT NOT NULL,
    joined  INTEGER NOT NULL,
    lost    INTEGER NOT NULL DEFAULT 0,
    UNIQUE (session, person)
) STRICT;

CREATE TABLE sought (
    session BLOB NOT NULL,
    seat    TEXT NOT NULL,
    PRIMARY KEY (session, seat)
) STRICT, WITHOUT ROWID;

ALTER TABLE offer ADD COLUMN seat TEXT NOT NULL DEFAULT 'main';
ALTER TABLE offer ADD COLUMN open INTEGER NOT NULL DEFAULT 1;
CREATE INDEX offer_open ON offer (session, nth) WHERE open = 1;

-- 0: none, 1: dialled, 2: on the line.
ALTER TABLE session ADD COLUMN partner INTEGER NOT NULL DEFAULT 0;

-- The language in between, when the session is relayed.
ALTER TABLE session ADD COLUMN pivot TEXT;

-- What the former lists knew.
INSERT INTO party (session, person, seat, joined, lost)
    SELECT id, interpreter, 'main', joined, state = 'reconnecting'
    FROM session WHERE present = 1 AND interpreter IS NOT NULL;
INSERT INTO sought (session, seat)
    SELECT id, 'main' FROM session WHERE state IN ('requested', 'ringing') AND present = 0;
