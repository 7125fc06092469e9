-- How many contacts are there of each kind?
-- -> kind, count
SELECT kind, count(*) FROM contact GROUP BY kind ORDER BY kind
