-- How many articles has each topic?
-- -> topic, count
-- scans: it counts what is there, for an editor at a desk and not for a kiosk
SELECT topic.id, count(article.key) FROM topic LEFT JOIN article ON article.topic = topic.key GROUP BY topic.id ORDER BY topic.id
