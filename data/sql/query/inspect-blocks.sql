-- How do the blocks of each language stand to their source?
-- -> language, state, count
-- scans: panal-publish tells its author what is in a snapshot, no screen asks this
SELECT language, state, count(*) FROM block GROUP BY language, state ORDER BY language, state
