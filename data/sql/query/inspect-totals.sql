-- How many articles, contacts, facts, pictures and places are there?
-- -> articles, contacts, facts, pictures, places
-- scans: it counts what is there, for an editor at a desk and not for a kiosk
SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM contact), (SELECT count(*) FROM fact), (SELECT count(*) FROM picture), (SELECT count(*) FROM place)
