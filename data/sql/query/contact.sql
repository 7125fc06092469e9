-- What is known about a contact in every language alike?
-- :key -> key, id, kind, pictogram, country, strength, organization, email, url, address_1, city, state_province, latitude, longitude, hours, fees, languages, source_date, assured_date
SELECT contact.key, contact.id, contact.kind, kind.pictogram, contact.country, contact.strength, contact.organization,
       contact.email, contact.url, contact.address_1, contact.city, contact.state_province, contact.latitude,
       contact.longitude, contact.hours, contact.fees, contact.languages, contact.source_date, contact.assured_date
FROM contact LEFT JOIN kind ON kind.id = contact.kind
WHERE contact.key = :key;
