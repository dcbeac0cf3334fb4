-- The program fills in the words of new texts before the end of the transaction in which they came, all at once: FTS5 writes a
-- part of its index whenever another statement follows, and has to merge these parts. The triggers only number new texts; what
-- is new has a greater number than any text in the index, of which FTS5 keeps the lengths in report_search_docsize.
DROP TRIGGER report_comes;
DROP TRIGGER report_changes;
DROP TRIGGER report_goes;
DROP TRIGGER statement_comes;
DROP TRIGGER statement_changes;
DROP TRIGGER statement_goes;

CREATE TRIGGER report_comes AFTER INSERT ON report BEGIN
    INSERT INTO searched_report (report_id) VALUES (new.id);
END;
CREATE TRIGGER report_changes AFTER UPDATE OF text ON report
WHEN old.text IS NOT new.text AND EXISTS (
    SELECT 1 FROM searched_report s JOIN report_search_docsize d ON d.id = s.number WHERE s.report_id = new.id) BEGIN
    INSERT INTO report_search (report_search, rowid, text)
    SELECT 'delete', number, old.text FROM searched_report WHERE report_id = new.id;
    INSERT INTO report_search (rowid, text) SELECT number, new.text FROM searched_report WHERE report_id = new.id;
END;
CREATE TRIGGER report_goes BEFORE DELETE ON report BEGIN
    INSERT INTO report_search (report_search, rowid, text)
    SELECT 'delete', s.number, old.text FROM searched_report s JOIN report_search_docsize d ON d.id = s.number
    WHERE s.report_id = old.id;
END;

CREATE TRIGGER statement_comes AFTER INSERT ON statement BEGIN
    INSERT INTO searched_statement (report_id, ordinal) VALUES (new.report_id, new.ordinal);
END;
CREATE TRIGGER statement_changes AFTER UPDATE OF content_words ON statement
WHEN old.content_words IS NOT new.content_words AND EXISTS (
    SELECT 1 FROM searched_statement s JOIN statement_search_docsize d ON d.id = s.number
    WHERE s.report_id = new.report_id AND s.ordinal = new.ordinal) BEGIN
    INSERT INTO statement_search (statement_search, rowid, words)
    SELECT 'delete', number, old.content_words FROM searched_statement
    WHERE report_id = new.report_id AND ordinal = new.ordinal;
    INSERT INTO statement_search (rowid, words)
    SELECT number, new.content_words FROM searched_statement
    WHERE report_id = new.report_id AND ordinal = new.ordinal;
END;
CREATE TRIGGER statement_goes BEFORE DELETE ON statement BEGIN
    INSERT INTO statement_search (statement_search, rowid, words)
    SELECT 'delete', s.number, old.content_words FROM searched_statement s
    JOIN statement_search_docsize d ON d.id = s.number
    WHERE s.report_id = old.report_id AND s.ordinal = old.ordinal;
END;
