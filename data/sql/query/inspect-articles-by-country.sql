-- How many articles are for each country? "all" counts those for every country.
-- -> country, count
-- scans: it counts what is there, for an editor at a desk and not for a kiosk
SELECT ifnull(country, 'all'), count(*) FROM article LEFT JOIN article_country ON article_country.article = article.key GROUP BY 1 ORDER BY 1
