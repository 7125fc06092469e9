-- How many contacts has each country?
-- -> country, count
-- scans: panal-publish tells its author what is in a snapshot, no screen asks this
SELECT country, count(*) FROM contact GROUP BY country ORDER BY country
