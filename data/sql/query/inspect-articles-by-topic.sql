-- How many articles has each topic?
-- -> topic, count
SELECT topic.id, count(article.key) FROM topic LEFT JOIN article ON article.topic = topic.key GROUP BY topic.id ORDER BY topic.id
