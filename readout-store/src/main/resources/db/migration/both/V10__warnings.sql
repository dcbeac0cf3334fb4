-- Since when what the user was warned of about a watched feed stands. A feed is silent since its last news.
ALTER TABLE source ADD COLUMN failing TEXT;     -- the first of the looks in a row that failed
ALTER TABLE source ADD COLUMN exploding TEXT;   -- the first of the looks with news in a row that brought more than is expected
ALTER TABLE source ADD COLUMN brought INTEGER;  -- new items of the last of these
