-- Which documents have a word in their title?
-- :expression -> row
-- bounded: a word that thousands of titles have tells nothing, and the order is made outside
SELECT rowid FROM title WHERE title MATCH :expression LIMIT 3000;
