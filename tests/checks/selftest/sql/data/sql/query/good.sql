-- Which articles has a topic?
-- :topic :language -> id, title
SELECT id, title FROM article WHERE topic = :topic AND language = :language AND id <> ':nothing';  -- :not
