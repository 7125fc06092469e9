-- How many contacts are there of each kind?
-- -> kind, count
-- scans: it counts what is there, for an editor at a desk and not for a kiosk
SELECT kind, count(*) FROM contact GROUP BY kind ORDER BY kind
