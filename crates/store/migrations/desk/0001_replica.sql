-- The events that this desk may see, as the hub sent them. Everything from
-- `session` to `offer` is worked out from them and can be worked out again.
CREATE TABLE event (
    seq     INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    session BLOB,
    kind    TEXT NOT NULL,
    body    TEXT NOT NULL
) STRICT;
CREATE INDEX event_by_session ON event (session, seq) WHERE session IS NOT NULL;
CREATE INDEX event_of_centre ON event (seq) WHERE session IS NULL;

CREATE TABLE replica (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    cursor INTEGER NOT NULL
) STRICT;
INSERT INTO replica (id, cursor) VALUES (1, 0);

CREATE TABLE session (
    id           BLOB PRIMARY KEY,
    opened_at    INTEGER NOT NULL,
    ended_at     INTEGER,
    closed       INTEGER NOT NULL DEFAULT 0,
    lang         TEXT NOT NULL,
    origin       TEXT NOT NULL,
    priority     TEXT NOT NULL,
    call_taker   BLOB NOT NULL,
    desk         BLOB NOT NULL,
    interpreter  BLOB,                       -- the last one to accept; stays after release
    present      INTEGER NOT NULL DEFAULT 0, -- an interpreter has accepted and not been released
    joined       INTEGER NOT NULL DEFAULT 0,
    held         INTEGER NOT NULL DEFAULT 0,
    category     TEXT,                       -- a JSON list
    place        TEXT,
    turns        INTEGER NOT NULL DEFAULT 0,
    corrected    INTEGER NOT NULL DEFAULT 0,
    state        TEXT NOT NULL,
    ending       TEXT,
    requested_at INTEGER,
    accepted_at  INTEGER
) STRICT;
CREATE INDEX session_by_opening ON session (opened_at, id);
CREATE INDEX session_open ON session (opened_at, id) WHERE closed = 0;

-- Rings that have not ended.
CREATE TABLE offer (
    session BLOB NOT NULL,
    nth     INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    PRIMARY KEY (session, nth)
) STRICT, WITHOUT ROWID;

-- A turn is named by the event that added it, which also puts it in order.
CREATE TABLE turn (
    seq     INTEGER PRIMARY KEY,
    session BLOB NOT NULL,
    turn    BLOB NOT NULL,
    at      INTEGER NOT NULL,
    lang    TEXT NOT NULL, -- of the words said
    revised INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX turn_by_id ON turn (session, turn);

-- Every wording that a turn has had; the words that were replaced stay findable.
CREATE TABLE wording (
    turn    INTEGER NOT NULL REFERENCES turn (seq) ON DELETE CASCADE,
    nth     INTEGER NOT NULL,
    side    TEXT NOT NULL,
    lang    TEXT NOT NULL,
    text    TEXT NOT NULL,
    present INTEGER NOT NULL,
    PRIMARY KEY (turn, nth)
) STRICT, WITHOUT ROWID;

-- The row is the turn's `seq`. The tokens are cut by `words`, so the tokeniser
-- here only has to split at spaces; prefixes of one character serve lone Han.
CREATE VIRTUAL TABLE found USING fts5 (
    tokens, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1'
);

-- Commands that the hub has not answered, or whose events are not here yet.
CREATE TABLE outbox (
    place        INTEGER PRIMARY KEY AUTOINCREMENT,
    command      BLOB NOT NULL UNIQUE,
    body         TEXT NOT NULL,
    accepted_seq INTEGER
) STRICT;

-- Commands that the hub refused, kept so that no word of theirs is lost.
CREATE TABLE refused (
    place   INTEGER PRIMARY KEY AUTOINCREMENT,
    command BLOB NOT NULL UNIQUE,
    body    TEXT NOT NULL,
    code    TEXT NOT NULL,
    at      INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
