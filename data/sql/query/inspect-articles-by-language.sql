-- How many articles are there in each language?
-- -> language, count
-- scans: panal-publish tells its author what is in a snapshot, no screen asks this
SELECT language, count(*) FROM article_text GROUP BY language ORDER BY language
