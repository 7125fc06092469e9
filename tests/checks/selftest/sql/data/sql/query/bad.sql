SELECT id FROM article WHERE topic = :topic; -- expect: the first line asks the question in words
-- expect: the second line says what goes in
