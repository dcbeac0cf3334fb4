-- What analysts decided (docs/decisions/0008). Rows are only ever added: a decision that no longer holds is undone by
-- another. What a decision is about is named by place, not by reference, so that it outlives any new reading of a report.

CREATE TABLE decision (
    id      TEXT    NOT NULL PRIMARY KEY,  -- made of all that the decision says
    ordinal INTEGER NOT NULL UNIQUE,       -- in order of arrival in this store
    decided TEXT    NOT NULL,              -- when, ISO 8601 in UTC
    analyst TEXT    NOT NULL,
    why     TEXT    NOT NULL,
    ruling  TEXT    NOT NULL,              -- same, different, set, reject, undo
    field   TEXT,                          -- set, and reject of claims
    value   TEXT,                          -- on one line; set, and reject of claims of one value
    undone  TEXT REFERENCES decision (id)  -- undo
);

CREATE TABLE decision_subject (
    decision_id TEXT    NOT NULL REFERENCES decision (id),
    ordinal     INTEGER NOT NULL,
    named       TEXT    NOT NULL,
    kind        TEXT    NOT NULL,  -- contact, mention
    PRIMARY KEY (decision_id, ordinal)
) ${clustered};

-- The mentions of a subject, where they stood; the report may be missing, and the mention may be read otherwise.
CREATE TABLE decision_anchor (
    decision_id     TEXT    NOT NULL,
    subject_ordinal INTEGER NOT NULL,
    ordinal         INTEGER NOT NULL,
    mention_id      TEXT    NOT NULL,
    report_id       TEXT    NOT NULL,
    start_offset    INTEGER NOT NULL,
    end_offset      INTEGER NOT NULL,
    parties         TEXT    NOT NULL,  -- codes in order, joined by hyphens
    alone           INTEGER NOT NULL,  -- 1 where it was the report's only mention of these parties
    PRIMARY KEY (decision_id, subject_ordinal, ordinal),
    FOREIGN KEY (decision_id, subject_ordinal) REFERENCES decision_subject (decision_id, ordinal)
) ${clustered};

-- The decided value of a field. What the reports say stays in reading, reading_value and reading_claim. Columns as there.
CREATE TABLE reading_decision (
    contact_id  TEXT NOT NULL,
    field       TEXT NOT NULL,
    decision_id TEXT NOT NULL REFERENCES decision (id),
    value       TEXT NOT NULL,
    detail      TEXT,
    basis       TEXT,
    PRIMARY KEY (contact_id, field),
    FOREIGN KEY (contact_id, field) REFERENCES reading (contact_id, field) ON DELETE CASCADE
) ${clustered};

-- One row a contact, with the decided or best supported value of each field.
DROP VIEW contact_listing;
CREATE VIEW shown_value AS
SELECT v.contact_id, v.field, v.value, v.detail
FROM reading_value v
WHERE v.ordinal = 0
  AND NOT EXISTS (SELECT 1 FROM reading_decision d WHERE d.contact_id = v.contact_id AND d.field = v.field)
UNION ALL
SELECT contact_id, field, value, detail FROM reading_decision;
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
LEFT JOIN shown_value d ON d.contact_id = c.id AND d.field = 'date'
LEFT JOIN shown_value ch ON ch.contact_id = c.id AND ch.field = 'channel'
LEFT JOIN shown_value s ON s.contact_id = c.id AND s.field = 'status'
LEFT JOIN shown_value p ON p.contact_id = c.id AND p.field = 'place'
LEFT JOIN shown_value l ON l.contact_id = c.id AND l.field = 'duration'
LEFT JOIN shown_value i ON i.contact_id = c.id AND i.field = 'initiative';
