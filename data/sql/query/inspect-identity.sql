-- What does the snapshot say about itself?
-- -> name, value
-- scans: it counts what is there, for an editor at a desk and not for a kiosk
SELECT name, value FROM identity ORDER BY name
