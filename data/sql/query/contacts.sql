-- Which contacts are in a country (or anywhere) of a kind (or any)? By kind, the strongest first.
-- :country :kind -> key, id
-- scans: some twenty kinds and twenty countries; the contacts are found in their index
SELECT contact.key, contact.id
FROM country CROSS JOIN kind CROSS JOIN contact ON contact.country = country.code AND contact.kind = kind.id
WHERE (:country IS NULL OR country.code = :country) AND (:kind IS NULL OR kind.id = :kind)
ORDER BY kind.position, kind.id,
         CASE contact.strength WHEN 'strong' THEN 0 WHEN 'medium' THEN 1 ELSE 2 END,
         contact.id;
