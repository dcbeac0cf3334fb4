-- Chinese, Japanese and Korean are cut into single signs beside the pairs; the program makes their terms anew.
UPDATE searched_report s SET terms = NULL, size = NULL FROM report r
WHERE r.id = s.report_id AND left(r.language, 2) IN ('zh', 'ja', 'ko');
UPDATE searched_statement s SET terms = NULL, size = NULL FROM report r
WHERE r.id = s.report_id AND left(r.language, 2) IN ('zh', 'ja', 'ko');
