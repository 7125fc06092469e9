-- What does the snapshot say about itself?
-- -> name, value
-- scans: panal-publish tells its author what is in a snapshot, no screen asks this
SELECT name, value FROM identity ORDER BY name
