-- What is a country called, in every language?
-- :country -> language, name
SELECT language, name FROM country_text WHERE country = :country ORDER BY language;
