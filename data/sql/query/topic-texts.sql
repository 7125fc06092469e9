-- What is a topic called, in every language?
-- :topic -> language, title, summary
SELECT language, title, summary FROM topic_text WHERE topic = :topic ORDER BY language;
