-- The record (CODEBOOK §1–§5). Offsets count UTF-16 units of report.text from 0; the end lies after the last character.
-- ${clustered} keeps rows in the order of their key where the database needs to be told.
-- Columns "words" repeat what the text says at the offsets, so that damage shows.

-- What was read.
CREATE TABLE report (
    id             TEXT    NOT NULL PRIMARY KEY,
    source         TEXT    NOT NULL,  -- the first in order of all its sources read with this extraction
    headline_start INTEGER,
    headline_end   INTEGER,
    body_start     INTEGER NOT NULL,
    body_end       INTEGER NOT NULL,
    published_day  TEXT,
    published_time TEXT,
    published_zone TEXT,
    url            TEXT,
    outlet         TEXT,
    language       TEXT    NOT NULL,
    extraction     TEXT    NOT NULL,  -- version of the analysis that made the mentions
    text_sha256    TEXT    NOT NULL,
    text           TEXT    NOT NULL
);
CREATE INDEX report_by_source ON report (source, id);

-- Every path or address under which a text came.
CREATE TABLE report_source (
    report_id  TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    source     TEXT NOT NULL,
    extraction TEXT NOT NULL,  -- version with which it was last read from this source
    PRIMARY KEY (report_id, source)
) ${clustered};

-- Sources that could not be read.
CREATE TABLE failure (
    source TEXT NOT NULL PRIMARY KEY,
    code   TEXT NOT NULL,
    detail TEXT NOT NULL
);

-- What one report says of one contact; the offsets are those of the evidence.
CREATE TABLE mention (
    id           TEXT    NOT NULL PRIMARY KEY,
    report_id    TEXT    NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    role         TEXT    NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset   INTEGER NOT NULL,
    words        TEXT    NOT NULL,
    block        TEXT    NOT NULL,  -- the codes of its parties, in order, joined by plus signs
    day          TEXT               -- where its date claims together leave one day
);
CREATE INDEX mention_by_report ON mention (report_id);
CREATE INDEX mention_by_block ON mention (block, day);
CREATE INDEX mention_by_day ON mention (day, block);

CREATE TABLE participant (
    mention_id   TEXT    NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    name         TEXT    NOT NULL,  -- empty where only an office or the body itself is named
    party        TEXT    NOT NULL,
    role         TEXT    NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset   INTEGER NOT NULL,
    words        TEXT    NOT NULL,
    rule         TEXT    NOT NULL,
    PRIMARY KEY (mention_id, ordinal)
) ${clustered};

-- One value that a report gives for a field; ordinal 0 is the best supported.
--   field       value             detail                          basis
--   channel     code
--   status      code
--   date        EDTF              weekday known beside it         codes, joined by commas
--   place       words             party code of the country
--   duration    ISO 8601          exact, about, more-than, less-than
--   initiative  party code
--   topic       words
--   outcome     words
CREATE TABLE claim (
    mention_id TEXT    NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
    field      TEXT    NOT NULL,
    ordinal    INTEGER NOT NULL,
    value      TEXT    NOT NULL,
    detail     TEXT,
    basis      TEXT,
    rule       TEXT    NOT NULL,
    PRIMARY KEY (mention_id, field, ordinal)
) ${clustered};

-- The words that say a claim; at least one row for each claim.
CREATE TABLE claim_quote (
    mention_id    TEXT    NOT NULL,
    field         TEXT    NOT NULL,
    claim_ordinal INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,
    start_offset  INTEGER NOT NULL,
    end_offset    INTEGER NOT NULL,
    words         TEXT    NOT NULL,
    PRIMARY KEY (mention_id, field, claim_ordinal, ordinal),
    FOREIGN KEY (mention_id, field, claim_ordinal) REFERENCES claim (mention_id, field, ordinal) ON DELETE CASCADE
) ${clustered};

-- Reported speech.
CREATE TABLE statement (
    report_id       TEXT    NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal         INTEGER NOT NULL,
    form            TEXT    NOT NULL,
    speaker_name    TEXT,
    speaker_party   TEXT,
    speaker_start   INTEGER,
    speaker_end     INTEGER,
    speaker_words   TEXT,
    cue_start       INTEGER NOT NULL,
    cue_end         INTEGER NOT NULL,
    cue_words       TEXT    NOT NULL,
    content_start   INTEGER NOT NULL,
    content_end     INTEGER NOT NULL,
    content_words   TEXT    NOT NULL,
    addressee_name  TEXT,
    addressee_party TEXT,
    PRIMARY KEY (report_id, ordinal)
) ${clustered};

-- Through whom the report knows a statement, nearest first.
CREATE TABLE statement_chain (
    report_id         TEXT    NOT NULL,
    statement_ordinal INTEGER NOT NULL,
    ordinal           INTEGER NOT NULL,
    link              TEXT    NOT NULL,
    PRIMARY KEY (report_id, statement_ordinal, ordinal),
    FOREIGN KEY (report_id, statement_ordinal) REFERENCES statement (report_id, ordinal) ON DELETE CASCADE
) ${clustered};

-- One occasion.
CREATE TABLE contact (
    id      TEXT    NOT NULL PRIMARY KEY,
    block   TEXT    NOT NULL,  -- the codes of its parties, as in mention
    origins INTEGER NOT NULL
);
CREATE INDEX contact_by_block ON contact (block);

CREATE TABLE contact_participant (
    contact_id TEXT    NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    party      TEXT    NOT NULL,
    PRIMARY KEY (contact_id, ordinal)
) ${clustered};
CREATE INDEX contact_participant_by_party ON contact_participant (party, contact_id);

-- A mention belongs to one contact at most. Checked at commit, because a report may be read again under the same ids.
CREATE TABLE contact_mention (
    contact_id TEXT    NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    mention_id TEXT    NOT NULL UNIQUE REFERENCES mention (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (contact_id, ordinal)
) ${clustered};

CREATE TABLE contact_report (
    contact_id TEXT    NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    report_id  TEXT    NOT NULL REFERENCES report (id),
    PRIMARY KEY (contact_id, ordinal)
) ${clustered};
CREATE INDEX contact_report_by_report ON contact_report (report_id);

CREATE TABLE contact_note (
    contact_id TEXT    NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    note       TEXT    NOT NULL,
    PRIMARY KEY (contact_id, ordinal)
) ${clustered};

-- What all reports together say of a field: agreed, single, disputed, unknown.
CREATE TABLE reading (
    contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    field      TEXT NOT NULL,
    word       TEXT NOT NULL,
    PRIMARY KEY (contact_id, field)
) ${clustered};

-- None for unknown, one for agreed and single, two or more for disputed, the best supported first. Columns as in claim.
CREATE TABLE reading_value (
    contact_id TEXT    NOT NULL,
    field      TEXT    NOT NULL,
    ordinal    INTEGER NOT NULL,
    value      TEXT    NOT NULL,
    detail     TEXT,
    basis      TEXT,
    PRIMARY KEY (contact_id, field, ordinal),
    FOREIGN KEY (contact_id, field) REFERENCES reading (contact_id, field) ON DELETE CASCADE
) ${clustered};

-- The claims that a reading rests on.
CREATE TABLE reading_claim (
    contact_id    TEXT    NOT NULL,
    field         TEXT    NOT NULL,
    ordinal       INTEGER NOT NULL,
    mention_id    TEXT    NOT NULL,
    claim_ordinal INTEGER NOT NULL,
    PRIMARY KEY (contact_id, field, ordinal),
    FOREIGN KEY (contact_id, field) REFERENCES reading (contact_id, field) ON DELETE CASCADE,
    FOREIGN KEY (mention_id, field, claim_ordinal) REFERENCES claim (mention_id, field, ordinal) ON DELETE CASCADE
) ${clustered};
CREATE INDEX reading_claim_by_claim ON reading_claim (mention_id, field, claim_ordinal);

-- Mentions whose contact the evidence does not decide.
CREATE TABLE unresolved (
    mention_id TEXT NOT NULL PRIMARY KEY REFERENCES mention (id) DEFERRABLE INITIALLY DEFERRED,
    reason     TEXT NOT NULL
);

CREATE TABLE unresolved_candidate (
    mention_id TEXT    NOT NULL REFERENCES unresolved (mention_id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    contact_id TEXT    NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    PRIMARY KEY (mention_id, ordinal)
) ${clustered};
CREATE INDEX unresolved_candidate_by_contact ON unresolved_candidate (contact_id);

-- Mentions that a contact of this id held once and holds no more: where they are now, the id leads.
CREATE TABLE former (
    contact_id TEXT NOT NULL,
    mention_id TEXT NOT NULL REFERENCES mention (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (contact_id, mention_id)
) ${clustered};
CREATE INDEX former_by_mention ON former (mention_id);

-- Blocks in which mentions have come, gone or changed since contacts were resolved, with the mentions' days.
CREATE TABLE pending (
    block TEXT NOT NULL,
    day   TEXT NOT NULL,  -- empty where the mention has none
    PRIMARY KEY (block, day)
) ${clustered};

-- What resolution took from the comparison of reports; where that has changed, it resolves the report's mentions again.
CREATE TABLE fold (
    report_id TEXT NOT NULL PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
    mark      TEXT NOT NULL
) ${clustered};

-- One row: the version of the rules that resolved the contacts, a number that grows with each change of reports or
-- contacts, and what it was when contacts were last resolved.
CREATE TABLE resolution (
    version    TEXT    NOT NULL,
    generation BIGINT  NOT NULL,
    settled    BIGINT  NOT NULL
);
INSERT INTO resolution (version, generation, settled) VALUES ('', 0, -1);

-- One row a contact, with the best supported value of each field.
CREATE VIEW contact_listing AS
SELECT c.id,
       d.value  AS date,
       d.detail AS weekday,
       ch.value AS channel,
       s.value  AS status,
       p.value  AS place,
       l.value  AS duration,
       i.value  AS initiative,
       c.origins
FROM contact c
LEFT JOIN reading_value d ON d.contact_id = c.id AND d.field = 'date' AND d.ordinal = 0
LEFT JOIN reading_value ch ON ch.contact_id = c.id AND ch.field = 'channel' AND ch.ordinal = 0
LEFT JOIN reading_value s ON s.contact_id = c.id AND s.field = 'status' AND s.ordinal = 0
LEFT JOIN reading_value p ON p.contact_id = c.id AND p.field = 'place' AND p.ordinal = 0
LEFT JOIN reading_value l ON l.contact_id = c.id AND l.field = 'duration' AND l.ordinal = 0
LEFT JOIN reading_value i ON i.contact_id = c.id AND i.field = 'initiative' AND i.ordinal = 0;
