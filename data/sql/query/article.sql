-- What is known about an article, apart from its text?
-- :key -> key, id, topic, kind, sensitivity, reviewed, published
SELECT article.key, article.id, topic.id, article.kind, article.sensitivity, article.reviewed, article.published
FROM article JOIN topic ON topic.key = article.topic
WHERE article.key = :key;
