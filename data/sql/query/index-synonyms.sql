-- Which words mean others in a language?
-- :language -> word, expansion
SELECT word, expansion FROM synonym WHERE language = :language ORDER BY word, expansion;
