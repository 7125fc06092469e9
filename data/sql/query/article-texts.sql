-- What is an article called, in every language?
-- :article -> language, title, summary
SELECT language, title, summary FROM article_text WHERE article = :article ORDER BY language;
