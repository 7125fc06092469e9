-- The index of one language, in memory only: built from a snapshot when the kiosk starts, never on a disk.
--
-- Row n of both tables is document n-1 of the index. The texts come folded and cut into words already
-- (src/search/tokenizer.h), so that FTS5 only has to split them at blanks; the stem stands beside the exact
-- word, not in its place. Nothing is kept but the words (content=''). Titles have an index of prefixes, because
-- they are asked after each letter; bodies have none, because they are asked on submit.

CREATE VIRTUAL TABLE title USING fts5 (
  exact,                                    -- title of an article; name, organisation, kind, place and numbers of a contact
  stem,
  key,                                      -- of a contact: town, state, numbers, short names as COMAR
  country,                                  -- of a contact: the country's name
  content = '', prefix = '1 2 3',
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M*'"
);

CREATE VIRTUAL TABLE body USING fts5 (
  exact,
  stem,
  content = '',
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M*'"
);
