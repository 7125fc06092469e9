-- Which topics are there, in the publisher's order?
-- -> key, id, size, colour, pictogram
-- scans: the home screen shows them all, about ten
SELECT key, id, size, colour, pictogram FROM topic ORDER BY position, id;
