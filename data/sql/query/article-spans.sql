-- Which words stand in the blocks of an article in a language?
-- :article :language -> block, number, kind, style, text, target
SELECT block, number, kind, style, text, target
FROM span
WHERE article = :article AND language = :language
ORDER BY block, number;
