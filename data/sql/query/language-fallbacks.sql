-- Which languages may stand in for one, best first?
-- :language -> fallback
SELECT fallback FROM fallback WHERE language = :language ORDER BY position;
