-- How many articles, contacts, facts, pictures and places are there?
-- -> articles, contacts, facts, pictures, places
-- scans: panal-publish tells its author what is in a snapshot, no screen asks this
SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM contact), (SELECT count(*) FROM fact), (SELECT count(*) FROM picture), (SELECT count(*) FROM place)
