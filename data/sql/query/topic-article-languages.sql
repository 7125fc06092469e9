-- In which languages is each article of a topic?
-- :topic -> article, language
SELECT article.key, article_text.language
FROM article CROSS JOIN article_text ON article_text.article = article.key
WHERE article.topic = :topic
ORDER BY article.key, article_text.language;
