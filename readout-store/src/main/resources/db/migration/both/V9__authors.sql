-- Who wrote a report, and in which section of its outlet it stands.
ALTER TABLE report ADD COLUMN author TEXT;       -- names as printed, with a comma between
ALTER TABLE report ADD COLUMN section TEXT;      -- as the outlet calls it
ALTER TABLE report ADD COLUMN values_from TEXT;  -- where each value is from: lines of its name, a space and a word
