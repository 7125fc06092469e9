-- What does the snapshot say about itself?
-- -> name, value
SELECT name, value FROM identity ORDER BY name
