-- Which blocks does an article have in a language?
-- :article :language -> number, kind, level, target, state
SELECT number, kind, level, target, state FROM block WHERE article = :article AND language = :language ORDER BY number;
