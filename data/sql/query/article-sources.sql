-- Who says what an article says, in every language? The newest first.
-- :article -> key, date, language, name
SELECT source.key, source.date, source_text.language, source_text.name
FROM (SELECT DISTINCT fact_source.source AS key
      FROM block_fact CROSS JOIN fact_source ON fact_source.fact = block_fact.fact
      WHERE block_fact.article = :article) AS used
     CROSS JOIN source ON source.key = used.key
     CROSS JOIN source_text ON source_text.source = source.key
ORDER BY source.date DESC, source.id, source.key, source_text.language;
