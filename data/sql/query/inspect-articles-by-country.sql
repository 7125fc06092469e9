-- How many articles are for each country? "all" counts those for every country.
-- -> country, count
-- scans: panal-publish tells its author what is in a snapshot, no screen asks this
SELECT ifnull(country, 'all'), count(*) FROM article LEFT JOIN article_country ON article_country.article = article.key GROUP BY 1 ORDER BY 1
