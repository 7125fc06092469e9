-- How many articles, contacts, facts, pictures and places are there?
-- -> articles, contacts, facts, pictures, places
SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM contact), (SELECT count(*) FROM fact), (SELECT count(*) FROM picture), (SELECT count(*) FROM place)
