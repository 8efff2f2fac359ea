-- The one order of events of a centre. Rows are added at the end and never changed.
CREATE TABLE event (
    seq     INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    session BLOB,
    command BLOB,
    kind    TEXT NOT NULL,
    body    TEXT NOT NULL
) STRICT;
CREATE INDEX event_by_session ON event (session, seq) WHERE session IS NOT NULL;
CREATE INDEX event_by_command ON event (command, seq) WHERE command IS NOT NULL;

-- Who may append. The fence only grows, also when a lease runs out.
CREATE TABLE lease (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    holder   TEXT NOT NULL,
    fence    INTEGER NOT NULL,
    until_at INTEGER NOT NULL
) STRICT;

-- Small named secrets of the hub: the authority's key, the desks' credentials.
CREATE TABLE vault (
    name   TEXT PRIMARY KEY,
    secret BLOB NOT NULL
) STRICT, WITHOUT ROWID;
