-- Which texts stood at one address one after the other (docs/decisions/0013). A row for each report with an address other
-- than a front page's; what it says of the others follows from the rows of the address and their texts.
CREATE TABLE version (
    report_id     TEXT NOT NULL PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
    address       TEXT NOT NULL,  -- without scheme, 'www.', a slash at its end and what counts visitors
    form          TEXT NOT NULL,  -- page, feed
    seen          TEXT,           -- when it was last taken from there, ISO 8601 in UTC
    modified      TEXT,           -- when it was last changed, as it says itself
    predecessor   TEXT REFERENCES report (id) ON DELETE SET NULL,
    yields_to     TEXT REFERENCES report (id) ON DELETE SET NULL,  -- speaks in its place
    yields_reason TEXT            -- newer, fuller
);
CREATE INDEX version_by_address ON version (address);
CREATE INDEX version_by_yields_to ON version (yields_to);

-- What was read before had no form: a page is the most frequent. Addresses that differ in other ways than these stay apart.
INSERT INTO version (report_id, address, form)
SELECT id, rtrim(CASE WHEN bare LIKE 'www.%' THEN substr(bare, 5) ELSE bare END, '/'), 'page'
FROM (SELECT id, substr(url, instr(url, '://') + 3) AS bare FROM report WHERE url LIKE 'http%://%' AND url NOT LIKE '%#%')
WHERE instr(rtrim(bare, '/'), '/') > 0 OR instr(bare, '?') > 0;
