-- Which articles does a topic have, in every language? News first, newest first; those for other countries last.
-- :topic :country -> key, id, kind, sensitivity, reviewed, published, language, title, summary
SELECT article.key, article.id, article.kind, article.sensitivity, article.reviewed, article.published,
       article_text.language, article_text.title, article_text.summary
FROM article CROSS JOIN article_text ON article_text.article = article.key
     LEFT JOIN article_country AS here ON here.article = article.key AND here.country = :country
WHERE article.topic = :topic
ORDER BY CASE WHEN :country IS NULL OR here.country = :country THEN 0
              ELSE EXISTS (SELECT 1 FROM article_country AS anywhere WHERE anywhere.article = article.key) END,
         article.kind <> 'news',
         CASE article.kind WHEN 'news' THEN article.published END DESC,
         article.position, article.id, article_text.language;
