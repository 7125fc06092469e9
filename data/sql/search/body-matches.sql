-- Which documents have a word in their text?
-- :expression -> row
-- bounded: as in title-matches.sql
SELECT rowid FROM body WHERE body MATCH :expression LIMIT 3000;
