-- How sure are we of the contacts?
-- -> strength, count
-- scans: it counts what is there, for an editor at a desk and not for a kiosk
SELECT strength, count(*) FROM contact GROUP BY strength ORDER BY strength
