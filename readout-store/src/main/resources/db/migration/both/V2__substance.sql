-- Who did what a claim says. Claims on field 'outcome' have in value the words and in detail the kind: agreed, signed,
-- pledged, announced, invited. No row where the text does not settle who.
CREATE TABLE claim_actor (
    mention_id    TEXT    NOT NULL,
    field         TEXT    NOT NULL,
    claim_ordinal INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,
    name          TEXT    NOT NULL,  -- empty where only an office or the body itself is named
    party         TEXT    NOT NULL,
    PRIMARY KEY (mention_id, field, claim_ordinal, ordinal),
    FOREIGN KEY (mention_id, field, claim_ordinal) REFERENCES claim (mention_id, field, ordinal) ON DELETE CASCADE
) ${clustered};

-- Who says something together with the speaker named in table statement; ordinals from 1.
CREATE TABLE statement_speaker (
    report_id         TEXT    NOT NULL,
    statement_ordinal INTEGER NOT NULL,
    ordinal           INTEGER NOT NULL,
    name              TEXT    NOT NULL,
    party             TEXT    NOT NULL,
    PRIMARY KEY (report_id, statement_ordinal, ordinal),
    FOREIGN KEY (report_id, statement_ordinal) REFERENCES statement (report_id, ordinal) ON DELETE CASCADE
) ${clustered};

-- What earlier builds may have kept as an outcome had no kind. It is read again with its report.
DELETE FROM claim WHERE field = 'outcome';
