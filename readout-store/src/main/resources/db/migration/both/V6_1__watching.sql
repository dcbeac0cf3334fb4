-- What a watch over feeds has to know after it was stopped at any moment (docs/decisions/0013). Times are ISO 8601 in UTC.

CREATE TABLE source (
    address       TEXT    NOT NULL PRIMARY KEY,  -- of the feed, as the user gave it
    etag          TEXT,
    last_modified TEXT,
    began         TEXT    NOT NULL,              -- first look
    looked        TEXT    NOT NULL,              -- last look
    succeeded     TEXT,                          -- last look that the server answered
    news          TEXT,                          -- last look that gave an item that was not known
    due           TEXT    NOT NULL,              -- next look
    failures      INTEGER NOT NULL,              -- in a row
    failure       TEXT,                          -- what the last one was
    warned        TEXT                           -- silent, where that was said already
);

-- Items that a feed gave, and how far each has come.
CREATE TABLE source_item (
    address  TEXT    NOT NULL REFERENCES source (address) ON DELETE CASCADE,
    item     TEXT    NOT NULL,  -- its page without what does not tell pages apart, or its text's id where it names none
    url      TEXT,              -- its page
    mark     TEXT    NOT NULL,  -- the id of the feed's text
    due      TEXT,              -- when its page is to be read; absent where it was, or there is none
    attempts INTEGER NOT NULL,  -- that failed, since the last that did not
    reads    INTEGER NOT NULL,  -- since the feed last said something else of it
    failure  TEXT,              -- why its page could not be read
    PRIMARY KEY (address, item)
) ${clustered};
CREATE INDEX source_item_by_due ON source_item (due);
CREATE INDEX source_item_by_item ON source_item (item);

-- The record as it was last handed on, a row for each contact.
CREATE TABLE announced (
    contact_id TEXT    NOT NULL PRIMARY KEY,
    revision   INTEGER NOT NULL,  -- how many changes of it were handed on
    state      TEXT    NOT NULL   -- JSON; empty where it is no contact any more
);

-- One row: the generation of table resolution that announced stands for; -1 before the first time.
CREATE TABLE announcing (
    generation BIGINT NOT NULL
);
INSERT INTO announcing (generation) VALUES (-1);

-- Changes of the record to be handed on, in order, and by which ways each still is. No row is left once all ways took it.
CREATE TABLE change (
    ordinal INTEGER NOT NULL PRIMARY KEY,
    id      TEXT    NOT NULL UNIQUE,
    line    TEXT    NOT NULL,
    json    TEXT    NOT NULL
);
CREATE TABLE delivery (
    ordinal  INTEGER NOT NULL REFERENCES change (ordinal) ON DELETE CASCADE,
    way      TEXT    NOT NULL,  -- print, 'exec ' and the command, 'webhook ' and the address
    attempts INTEGER NOT NULL,
    due      TEXT    NOT NULL,
    PRIMARY KEY (ordinal, way)
) ${clustered};
