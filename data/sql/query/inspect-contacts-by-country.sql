-- How many contacts has each country?
-- -> country, count
-- scans: it counts what is there, for an editor at a desk and not for a kiosk
SELECT country, count(*) FROM contact GROUP BY country ORDER BY country
