-- Texts are cut into terms by the program, in the way of their language, so the indexes are given terms and hold no text.
-- To take a text out of one, FTS5 has to be given the same terms again: triggers keep what is gone until the program has done
-- that, before the end of the transaction. The tokenizer leaves terms as they are. The program fills the indexes anew.
DROP TRIGGER report_comes;
DROP TRIGGER report_changes;
DROP TRIGGER report_goes;
DROP TRIGGER statement_comes;
DROP TRIGGER statement_changes;
DROP TRIGGER statement_goes;
DROP TABLE report_search;
DROP TABLE statement_search;
DROP VIEW report_words;
DROP VIEW statement_words;

CREATE VIRTUAL TABLE report_search USING fts5 (
    terms, content = '', tokenize = "ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\]^_`{|}~'"
);
CREATE VIRTUAL TABLE statement_search USING fts5 (
    terms, content = '', tokenize = "ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\]^_`{|}~'"
);

-- The languages of the texts that were ever put into an index: a search is made of the terms that its words have in each.
CREATE TABLE searched_language (
    language TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;

-- What is no more in the record, or there otherwise, but still in the index as it was.
CREATE TABLE searched_report_gone (
    number   INTEGER NOT NULL PRIMARY KEY,
    language TEXT    NOT NULL,
    text     TEXT    NOT NULL
);
CREATE TABLE searched_statement_gone (
    number   INTEGER NOT NULL PRIMARY KEY,
    language TEXT    NOT NULL,
    text     TEXT    NOT NULL
);

CREATE TRIGGER report_comes AFTER INSERT ON report BEGIN
    INSERT INTO searched_report (report_id) VALUES (new.id);
END;
CREATE TRIGGER report_changes AFTER UPDATE OF text, language ON report
WHEN old.text IS NOT new.text OR old.language IS NOT new.language BEGIN
    INSERT OR IGNORE INTO searched_report_gone (number, language, text)
    SELECT s.number, old.language, old.text FROM searched_report s JOIN report_search_docsize d ON d.id = s.number
    WHERE s.report_id = old.id;
    INSERT OR IGNORE INTO searched_statement_gone (number, language, text)
    SELECT s.number, old.language, t.content_words FROM searched_statement s
    JOIN statement_search_docsize d ON d.id = s.number
    JOIN statement t ON t.report_id = s.report_id AND t.ordinal = s.ordinal
    WHERE s.report_id = old.id AND old.language IS NOT new.language;
END;
-- The statements of a report go after it, when nothing tells its language any more.
CREATE TRIGGER report_goes BEFORE DELETE ON report BEGIN
    INSERT OR IGNORE INTO searched_report_gone (number, language, text)
    SELECT s.number, old.language, old.text FROM searched_report s JOIN report_search_docsize d ON d.id = s.number
    WHERE s.report_id = old.id;
    INSERT OR IGNORE INTO searched_statement_gone (number, language, text)
    SELECT s.number, old.language, t.content_words FROM searched_statement s
    JOIN statement_search_docsize d ON d.id = s.number
    JOIN statement t ON t.report_id = s.report_id AND t.ordinal = s.ordinal
    WHERE s.report_id = old.id;
END;

CREATE TRIGGER statement_comes AFTER INSERT ON statement BEGIN
    INSERT INTO searched_statement (report_id, ordinal) VALUES (new.report_id, new.ordinal);
END;
CREATE TRIGGER statement_changes AFTER UPDATE OF content_words ON statement
WHEN old.content_words IS NOT new.content_words BEGIN
    INSERT OR IGNORE INTO searched_statement_gone (number, language, text)
    SELECT s.number, r.language, old.content_words FROM searched_statement s
    JOIN statement_search_docsize d ON d.id = s.number
    JOIN report r ON r.id = s.report_id
    WHERE s.report_id = old.report_id AND s.ordinal = old.ordinal;
END;
CREATE TRIGGER statement_goes BEFORE DELETE ON statement BEGIN
    INSERT OR IGNORE INTO searched_statement_gone (number, language, text)
    SELECT s.number, r.language, old.content_words FROM searched_statement s
    JOIN statement_search_docsize d ON d.id = s.number
    JOIN report r ON r.id = s.report_id
    WHERE s.report_id = old.report_id AND s.ordinal = old.ordinal;
END;
