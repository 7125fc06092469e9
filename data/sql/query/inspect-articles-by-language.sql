-- How many articles are there in each language?
-- -> language, count
SELECT language, count(*) FROM article_text GROUP BY language ORDER BY language
