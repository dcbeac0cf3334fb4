-- Chinese, Japanese and Korean are cut into single signs beside the pairs. What is in an index can only be taken out by the
-- terms that it was given, so where there are such texts the program makes all of it anew.
INSERT INTO report_search (report_search) SELECT 'delete-all'
WHERE EXISTS (SELECT 1 FROM searched_language WHERE substr(language, 1, 2) IN ('zh', 'ja', 'ko'));
INSERT INTO statement_search (statement_search) SELECT 'delete-all'
WHERE EXISTS (SELECT 1 FROM searched_language WHERE substr(language, 1, 2) IN ('zh', 'ja', 'ko'));
DELETE FROM searched_report_gone
WHERE EXISTS (SELECT 1 FROM searched_language WHERE substr(language, 1, 2) IN ('zh', 'ja', 'ko'));
DELETE FROM searched_statement_gone
WHERE EXISTS (SELECT 1 FROM searched_language WHERE substr(language, 1, 2) IN ('zh', 'ja', 'ko'));
