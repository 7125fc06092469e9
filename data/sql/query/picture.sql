-- What does a picture look like?
-- :key -> key, id, media_type, bytes
SELECT key, id, media_type, bytes FROM picture WHERE key = :key;
