-- Terms are made by the program, in the way of each text's language, no more by SQLite; it makes all of them anew.
UPDATE searched_report SET terms = NULL, size = NULL;
UPDATE searched_statement SET terms = NULL, size = NULL;

-- The languages of the texts that were ever put into an index: a search is made of the terms that its words have in each.
CREATE TABLE searched_language (
    language TEXT NOT NULL PRIMARY KEY
);

CREATE OR REPLACE FUNCTION report_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF old.text IS DISTINCT FROM new.text OR old.language IS DISTINCT FROM new.language THEN
        UPDATE searched_report SET terms = NULL, size = NULL WHERE report_id = new.id;
    END IF;
    IF old.language IS DISTINCT FROM new.language THEN
        UPDATE searched_statement SET terms = NULL, size = NULL WHERE report_id = new.id;
    END IF;
    RETURN NULL;
END $$;
