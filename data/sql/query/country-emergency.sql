-- Which contact is the emergency number of a country?
-- :country -> emergency
SELECT emergency FROM country WHERE code = :country;
