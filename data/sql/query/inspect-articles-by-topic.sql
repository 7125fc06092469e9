-- How many articles has each topic?
-- -> topic, count
-- scans: panal-publish tells its author what is in a snapshot, no screen asks this
SELECT topic.id, count(article.key) FROM topic LEFT JOIN article ON article.topic = topic.key GROUP BY topic.id ORDER BY topic.id
