-- Runs after every step, in its transaction. Text is ordered by its bytes, as in SQLite, whatever language the database was
-- made for: so every answer has the same order in both. A column of a view cannot be changed, so the views are made anew.
DO $$
DECLARE
    found record;
    views text[] := '{}';
    made  text;
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
        WHERE t.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.data_type = 'text'
          AND c.collation_name IS DISTINCT FROM 'C'
    ) THEN
        RETURN;
    END IF;
    FOR found IN
        SELECT c.oid, c.relname FROM pg_class c
        WHERE c.relkind = 'v'
          AND c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
        ORDER BY c.oid
    LOOP
        views := views || format('CREATE VIEW %I AS %s', found.relname, pg_get_viewdef(found.oid));
    END LOOP;
    FOR found IN
        SELECT c.relname FROM pg_class c
        WHERE c.relkind = 'v'
          AND c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
        ORDER BY c.oid DESC
    LOOP
        EXECUTE format('DROP VIEW %I', found.relname);
    END LOOP;
    FOR found IN
        SELECT c.table_name, string_agg(format('ALTER COLUMN %I TYPE text COLLATE "C"', c.column_name), ', ') AS changes
        FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
        WHERE t.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.data_type = 'text'
          AND c.collation_name IS DISTINCT FROM 'C'
        GROUP BY c.table_name
    LOOP
        EXECUTE format('ALTER TABLE %I %s', found.table_name, found.changes);
    END LOOP;
    FOREACH made IN ARRAY views LOOP
        EXECUTE made;
    END LOOP;
END $$;
