-- How sure are we of the contacts?
-- -> strength, count
SELECT strength, count(*) FROM contact GROUP BY strength ORDER BY strength
