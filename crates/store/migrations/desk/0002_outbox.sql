-- A key press waits for this table to reach the disk: one tree instead of a table,
-- an index and a sequence, so that one page is written and not three.
CREATE TABLE outbox_by_command (
    command      BLOB PRIMARY KEY,
    place        INTEGER NOT NULL, -- greater than that of all that were added before
    body         TEXT NOT NULL,
    accepted_seq INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO outbox_by_command (command, place, body, accepted_seq)
    SELECT command, place, body, accepted_seq FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_by_command RENAME TO outbox;
