-- How many contacts are there of each kind?
-- -> kind, count
-- scans: panal-publish tells its author what is in a snapshot, no screen asks this
SELECT kind, count(*) FROM contact GROUP BY kind ORDER BY kind
