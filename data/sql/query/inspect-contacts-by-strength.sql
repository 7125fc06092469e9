-- How sure are we of the contacts?
-- -> strength, count
-- scans: panal-publish tells its author what is in a snapshot, no screen asks this
SELECT strength, count(*) FROM contact GROUP BY strength ORDER BY strength
