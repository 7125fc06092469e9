-- Which kinds of contacts are there, in the publisher's order, and how many are in a country (or anywhere)?
-- :country -> id, pictogram, contacts
-- scans: some twenty kinds and twenty countries; the contacts are counted in their index
SELECT id, pictogram,
       (SELECT count(*) FROM country CROSS JOIN contact ON contact.country = country.code AND contact.kind = kind.id
        WHERE :country IS NULL OR country.code = :country)
FROM kind ORDER BY position, id;
