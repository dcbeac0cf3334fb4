-- The words of reports and of statements, for searching. The indexes hold no text of their own: they read it through the
-- views, by a number that stays the same when the file is packed. Triggers keep them up to date.

CREATE TABLE searched_report (
    number    INTEGER NOT NULL PRIMARY KEY,
    report_id TEXT    NOT NULL UNIQUE REFERENCES report (id) ON DELETE CASCADE
);
CREATE VIEW report_words AS
SELECT s.number, r.text FROM searched_report s JOIN report r ON r.id = s.report_id;
CREATE VIRTUAL TABLE report_search USING fts5 (
    text, content = 'report_words', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TRIGGER report_comes AFTER INSERT ON report BEGIN
    INSERT INTO searched_report (report_id) VALUES (new.id);
    INSERT INTO report_search (rowid, text) SELECT number, new.text FROM searched_report WHERE report_id = new.id;
END;
CREATE TRIGGER report_changes AFTER UPDATE OF text ON report WHEN old.text IS NOT new.text BEGIN
    INSERT INTO report_search (report_search, rowid, text)
    SELECT 'delete', number, old.text FROM searched_report WHERE report_id = new.id;
    INSERT INTO report_search (rowid, text) SELECT number, new.text FROM searched_report WHERE report_id = new.id;
END;
CREATE TRIGGER report_goes BEFORE DELETE ON report BEGIN
    INSERT INTO report_search (report_search, rowid, text)
    SELECT 'delete', number, old.text FROM searched_report WHERE report_id = old.id;
END;

CREATE TABLE searched_statement (
    number    INTEGER NOT NULL PRIMARY KEY,
    report_id TEXT    NOT NULL,
    ordinal   INTEGER NOT NULL,
    UNIQUE (report_id, ordinal),
    FOREIGN KEY (report_id, ordinal) REFERENCES statement (report_id, ordinal) ON DELETE CASCADE
);
CREATE VIEW statement_words AS
SELECT n.number, s.content_words AS words FROM searched_statement n
JOIN statement s ON s.report_id = n.report_id AND s.ordinal = n.ordinal;
CREATE VIRTUAL TABLE statement_search USING fts5 (
    words, content = 'statement_words', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TRIGGER statement_comes AFTER INSERT ON statement BEGIN
    INSERT INTO searched_statement (report_id, ordinal) VALUES (new.report_id, new.ordinal);
    INSERT INTO statement_search (rowid, words)
    SELECT number, new.content_words FROM searched_statement
    WHERE report_id = new.report_id AND ordinal = new.ordinal;
END;
CREATE TRIGGER statement_changes AFTER UPDATE OF content_words ON statement
WHEN old.content_words IS NOT new.content_words BEGIN
    INSERT INTO statement_search (statement_search, rowid, words)
    SELECT 'delete', number, old.content_words FROM searched_statement
    WHERE report_id = new.report_id AND ordinal = new.ordinal;
    INSERT INTO statement_search (rowid, words)
    SELECT number, new.content_words FROM searched_statement
    WHERE report_id = new.report_id AND ordinal = new.ordinal;
END;
CREATE TRIGGER statement_goes BEFORE DELETE ON statement BEGIN
    INSERT INTO statement_search (statement_search, rowid, words)
    SELECT 'delete', number, old.content_words FROM searched_statement
    WHERE report_id = old.report_id AND ordinal = old.ordinal;
END;

-- What is in the store already.
INSERT INTO searched_report (report_id) SELECT id FROM report ORDER BY rowid;
INSERT INTO searched_statement (report_id, ordinal) SELECT report_id, ordinal FROM statement ORDER BY report_id, ordinal;
INSERT INTO report_search (report_search) VALUES ('rebuild');
INSERT INTO statement_search (statement_search) VALUES ('rebuild');
