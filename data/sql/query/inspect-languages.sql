-- Which languages are there?
-- -> tag
-- scans: panal-publish tells its author what is in a snapshot, no screen asks this
SELECT tag FROM language ORDER BY position
