-- Which blocks does an article have in a language, and which rest on a fact that no source confirms?
-- :article :language -> number, kind, level, target, state, unverified
SELECT number, kind, level, target, state,
       EXISTS (SELECT 1 FROM block_fact LEFT JOIN fact ON fact.key = block_fact.fact
               WHERE block_fact.article = block.article AND block_fact.block = block.number
                 AND fact.certainty IS NOT 'sourced')
FROM block
WHERE article = :article AND language = :language
ORDER BY number;
