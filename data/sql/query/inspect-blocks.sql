-- How do the blocks of each language stand to their source?
-- -> language, state, count
SELECT language, state, count(*) FROM block GROUP BY language, state ORDER BY language, state
