-- When any text was last seen is asked for with each page that is served.
CREATE INDEX version_by_seen ON version (seen);
