-- What is a kind of contact called, in every language?
-- :kind -> language, title
SELECT language, title FROM kind_text WHERE kind = :kind ORDER BY language;
