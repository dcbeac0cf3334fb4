-- Which texts stood at one address one after the other: the table that SQLite's step of this number makes. That one also
-- fills it from reports of earlier versions, of which there are none here.
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
