-- How do the blocks of an article in a language stand to their source?
-- :article :language -> state
SELECT DISTINCT state FROM block WHERE article = :article AND language = :language;
