-- What does this snapshot say about itself?
-- -> name, value
-- scans: a handful of rows, read once when a snapshot is opened
SELECT name, value FROM identity ORDER BY name;
