-- Which reports copy which, and through whom they know (CODEBOOK §5). All of it follows from the reports and what was read
-- from them; it is kept so that a new report does not cost as much as all that are there.

-- What is kept of a report to hold later ones against it.
CREATE TABLE sketch (
    report_id    TEXT     NOT NULL PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
    version      TEXT     NOT NULL,  -- of the program that made it
    publisher    TEXT     NOT NULL,  -- host of the address, or outlet; empty where neither is known
    origin       TEXT     NOT NULL,  -- by name; empty where nothing tells it
    kind         TEXT     NOT NULL,  -- what tells it: credit, official, outlet, unknown
    start_offset INTEGER,            -- the credit in the text
    end_offset   INTEGER,
    words        TEXT,
    sentences    ${bytes} NOT NULL   -- for each telling sentence the number of its values, then the values, 8 bytes each
);

-- A report held against an earlier one, the likeliest first. It copies the one with the greatest share, where that is not 0.
CREATE TABLE alignment (
    report_id  TEXT             NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal    INTEGER          NOT NULL,
    earlier_id TEXT             NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    formulas   BIGINT           NOT NULL,  -- stands for the sentences left out of account as commonplace
    share      DOUBLE PRECISION NOT NULL,  -- of the shorter report's own words; 0 where nothing was copied
    PRIMARY KEY (report_id, ordinal)
) ${clustered};
CREATE INDEX alignment_by_earlier ON alignment (earlier_id);

-- Words in which a report says through whom it knows of a contact.
CREATE TABLE attribution (
    mention_id   TEXT    NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset   INTEGER NOT NULL,
    words        TEXT    NOT NULL,
    PRIMARY KEY (mention_id, ordinal)
) ${clustered};

-- Through whom: kind 'link' for each link of the chain, the nearest first; kind 'origin' for each origin that it leads to.
CREATE TABLE attribution_source (
    mention_id          TEXT    NOT NULL,
    attribution_ordinal INTEGER NOT NULL,
    kind                TEXT    NOT NULL,
    ordinal             INTEGER NOT NULL,
    name                TEXT    NOT NULL,
    PRIMARY KEY (mention_id, attribution_ordinal, kind, ordinal),
    FOREIGN KEY (mention_id, attribution_ordinal) REFERENCES attribution (mention_id, ordinal) ON DELETE CASCADE
) ${clustered};
