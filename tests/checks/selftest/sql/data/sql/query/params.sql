-- Which one?  expect@2: :topic goes in, but this line expect@2: :old is named here
-- :old -> id
SELECT id FROM article WHERE topic = :topic;
