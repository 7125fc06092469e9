-- What are all articles called, in every language, and under which topic are they?
-- -> key, id, kind, language, title, summary, topic
-- scans: everything once, in the worker that builds the index
SELECT article.key, article.id, article.kind, article_text.language, article_text.title, article_text.summary,
       ifnull ((SELECT topic_text.title || ' ' || topic_text.summary FROM topic_text
                WHERE topic_text.topic = article.topic AND topic_text.language = article_text.language), '')
FROM article JOIN article_text ON article_text.article = article.key
ORDER BY article.id, article_text.language;
