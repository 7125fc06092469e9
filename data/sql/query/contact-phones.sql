-- Under which numbers does a contact answer? Voice first.
-- :contact -> position, kind, number, reach
SELECT position, kind, number, reach FROM phone WHERE contact = :contact ORDER BY kind = 'whatsapp', position;
