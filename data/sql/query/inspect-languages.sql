-- Which languages are there?
-- -> tag
SELECT tag FROM language ORDER BY position
