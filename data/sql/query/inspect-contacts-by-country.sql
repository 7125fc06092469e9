-- How many contacts has each country?
-- -> country, count
SELECT country, count(*) FROM contact GROUP BY country ORDER BY country
