-- How do the blocks of each language stand to their source?
-- -> language, state, count
-- scans: it counts what is there, for an editor at a desk and not for a kiosk
SELECT language, state, count(*) FROM block GROUP BY language, state ORDER BY language, state
