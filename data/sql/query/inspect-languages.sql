-- Which languages are there?
-- -> tag
-- scans: it counts what is there, for an editor at a desk and not for a kiosk
SELECT tag FROM language ORDER BY position
