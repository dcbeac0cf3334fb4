-- The words of reports and of statements, for searching: the terms that SQLite's FTS5 makes of them, in their order. The
-- program fills them in before the end of the transaction in which a text came; triggers say of which texts they are missing.

CREATE TABLE searched_report (
    number    INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    report_id TEXT    NOT NULL UNIQUE REFERENCES report (id) ON DELETE CASCADE,
    terms     TEXT[],
    size      INTEGER  -- how many terms
);
CREATE INDEX searched_report_by_term ON searched_report USING gin (terms);
CREATE INDEX searched_report_to_do ON searched_report (number) WHERE terms IS NULL;

CREATE TABLE searched_statement (
    number    INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    report_id TEXT    NOT NULL,
    ordinal   INTEGER NOT NULL,
    terms     TEXT[],
    size      INTEGER,
    UNIQUE (report_id, ordinal),
    FOREIGN KEY (report_id, ordinal) REFERENCES statement (report_id, ordinal) ON DELETE CASCADE
);
CREATE INDEX searched_statement_by_term ON searched_statement USING gin (terms);
CREATE INDEX searched_statement_to_do ON searched_statement (number) WHERE terms IS NULL;

CREATE FUNCTION report_comes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO searched_report (report_id) VALUES (new.id);
    RETURN NULL;
END $$;
CREATE TRIGGER report_comes AFTER INSERT ON report FOR EACH ROW EXECUTE FUNCTION report_comes();

CREATE FUNCTION report_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF old.text IS DISTINCT FROM new.text THEN
        UPDATE searched_report SET terms = NULL, size = NULL WHERE report_id = new.id;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER report_changes AFTER UPDATE ON report FOR EACH ROW EXECUTE FUNCTION report_changes();

CREATE FUNCTION statement_comes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO searched_statement (report_id, ordinal) VALUES (new.report_id, new.ordinal);
    RETURN NULL;
END $$;
CREATE TRIGGER statement_comes AFTER INSERT ON statement FOR EACH ROW EXECUTE FUNCTION statement_comes();

CREATE FUNCTION statement_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF old.content_words IS DISTINCT FROM new.content_words THEN
        UPDATE searched_statement SET terms = NULL, size = NULL
        WHERE report_id = new.report_id AND ordinal = new.ordinal;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER statement_changes AFTER UPDATE ON statement FOR EACH ROW EXECUTE FUNCTION statement_changes();

-- How often terms stand side by side in a text.
CREATE FUNCTION occurrences(terms TEXT[], phrase TEXT[]) RETURNS INTEGER LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    places INTEGER[] := array_positions(terms, phrase[1]);
    place  INTEGER;
    count  INTEGER := 0;
BEGIN
    IF cardinality(phrase) = 1 THEN
        RETURN cardinality(places);
    END IF;
    FOREACH place IN ARRAY places LOOP
        count := count + 1;
        FOR i IN 2 .. cardinality(phrase) LOOP
            IF terms[place + i - 1] IS DISTINCT FROM phrase[i] THEN
                count := count - 1;
                EXIT;
            END IF;
        END LOOP;
    END LOOP;
    RETURN count;
END $$;
