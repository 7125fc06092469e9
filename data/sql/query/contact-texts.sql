-- What is said about a contact, in every language?
-- :contact -> language, field, value
SELECT language, field, value FROM contact_text WHERE contact = :contact ORDER BY language, field;
