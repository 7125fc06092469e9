-- Which blocks of an article, in every language alike, rest on a fact that no source confirms?
-- :article -> block
SELECT DISTINCT block_fact.block
FROM block_fact LEFT JOIN fact ON fact.key = block_fact.fact
WHERE block_fact.article = :article AND fact.certainty IS NOT 'sourced';
