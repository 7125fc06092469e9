-- How many articles are there in each language?
-- -> language, count
-- scans: it counts what is there, for an editor at a desk and not for a kiosk
SELECT language, count(*) FROM article_text GROUP BY language ORDER BY language
