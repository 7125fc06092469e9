-- Which countries are offered as a filter, in the publisher's order, and how many contacts have they?
-- -> code, contacts
-- scans: some twenty countries
SELECT code, (SELECT count(*) FROM contact WHERE contact.country = country.code)
FROM country WHERE shown = 1 ORDER BY position, code;
