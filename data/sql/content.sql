-- The schema of a snapshot, format 1. A snapshot is written once by the publisher and never changed.
--
-- Every key is the first 62 bits of the SHA-256 of the text id beside it (src/base/id.h), so that a row
-- keeps its key from build to build and inserting a row changes no other. Positions are the numbers
-- that editors gave, not counters. Text that a visitor reads lies in the *_text tables and in span, by
-- language; there is no markup in it.

CREATE TABLE identity (
  name      TEXT NOT NULL PRIMARY KEY,      -- format, source_language, reviewed, title, licence
  value     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE language (
  tag       TEXT NOT NULL PRIMARY KEY,      -- BCP 47
  position  INTEGER NOT NULL,
  name      TEXT NOT NULL,                  -- its own name
  direction TEXT NOT NULL                   -- ltr, rtl
) STRICT, WITHOUT ROWID;

CREATE TABLE fallback (
  language  TEXT NOT NULL REFERENCES language,
  position  INTEGER NOT NULL,
  fallback  TEXT NOT NULL REFERENCES language,
  PRIMARY KEY (language, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
  key       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL,
  position  INTEGER NOT NULL,
  size      TEXT NOT NULL,                  -- large, small, line
  colour    TEXT NOT NULL,                  -- a name of the palette: help, risks, …
  pictogram TEXT NOT NULL                   -- a name of the set
) STRICT;

CREATE TABLE topic_text (
  topic     INTEGER NOT NULL REFERENCES topic,
  language  TEXT NOT NULL REFERENCES language,
  title     TEXT NOT NULL,
  summary   TEXT NOT NULL,
  PRIMARY KEY (topic, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
  key         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL,
  topic       INTEGER NOT NULL REFERENCES topic,
  position    INTEGER NOT NULL,
  kind        TEXT NOT NULL,                -- guide, news
  sensitivity TEXT NOT NULL,                -- normal, high
  reviewed    TEXT NOT NULL,                -- YYYY-MM-DD
  published   TEXT                          -- YYYY-MM-DD, news only
) STRICT;
CREATE INDEX article_by_topic ON article (topic, position);

CREATE TABLE article_text (
  article   INTEGER NOT NULL REFERENCES article,
  language  TEXT NOT NULL REFERENCES language,
  title     TEXT NOT NULL,
  summary   TEXT NOT NULL,                  -- the lead, without marks
  PRIMARY KEY (article, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_country (
  article   INTEGER NOT NULL REFERENCES article,
  country   TEXT NOT NULL REFERENCES country,
  PRIMARY KEY (article, country)
) STRICT, WITHOUT ROWID;                    -- no row: every country

CREATE TABLE block (
  article   INTEGER NOT NULL REFERENCES article,
  language  TEXT NOT NULL REFERENCES language,
  number    INTEGER NOT NULL,               -- from 0, the title
  kind      TEXT NOT NULL,                  -- src/content/block.h; unknown ones show as paragraphs
  level     INTEGER NOT NULL,               -- heading: 2, 3; step: its number; else 0
  target    TEXT,                           -- contact: its id; picture: its id
  state     TEXT NOT NULL,                  -- source, approved, unreviewed, stale
  PRIMARY KEY (article, language, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE span (
  article   INTEGER NOT NULL,
  language  TEXT NOT NULL,
  block     INTEGER NOT NULL,
  number    INTEGER NOT NULL,
  kind      TEXT NOT NULL,                  -- text, article, contact, emergency, language
  style     INTEGER NOT NULL,               -- 1 strong, 2 emphasis
  text      TEXT NOT NULL,                  -- empty for contact and emergency: filled when shown
  target    TEXT,                           -- article or contact id, language tag
  PRIMARY KEY (article, language, block, number),
  FOREIGN KEY (article, language, block) REFERENCES block
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  key       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL,
  url       TEXT NOT NULL,
  date      TEXT NOT NULL                   -- YYYY, YYYY-MM, YYYY-MM-DD or empty
) STRICT;

CREATE TABLE source_text (
  source    INTEGER NOT NULL REFERENCES source,
  language  TEXT NOT NULL REFERENCES language,
  name      TEXT NOT NULL,
  PRIMARY KEY (source, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
  key       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL,
  certainty TEXT NOT NULL                   -- sourced, unverified
) STRICT;

CREATE TABLE fact_source (
  fact      INTEGER NOT NULL REFERENCES fact,
  source    INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (fact, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE block_fact (
  article   INTEGER NOT NULL REFERENCES article,
  block     INTEGER NOT NULL,               -- of every language
  fact      INTEGER NOT NULL REFERENCES fact,
  PRIMARY KEY (article, block, fact)
) STRICT, WITHOUT ROWID;

CREATE TABLE picture (
  key        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL,                 -- <article>/<file>
  media_type TEXT NOT NULL,                 -- image/svg+xml
  bytes      BLOB NOT NULL                  -- up to 64 kB
) STRICT;

CREATE TABLE country (
  code         TEXT NOT NULL PRIMARY KEY,   -- ISO 3166-1 alpha-2
  position     INTEGER NOT NULL,
  calling_code TEXT NOT NULL,
  shown        INTEGER NOT NULL,            -- 1: offered as a filter
  emergency    TEXT                         -- contact id of the one number fit to show
) STRICT, WITHOUT ROWID;

CREATE TABLE country_text (
  country   TEXT NOT NULL REFERENCES country,
  language  TEXT NOT NULL REFERENCES language,
  name      TEXT NOT NULL,
  PRIMARY KEY (country, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE kind (
  id        TEXT NOT NULL PRIMARY KEY,
  position  INTEGER NOT NULL,
  pictogram TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE kind_text (
  kind      TEXT NOT NULL REFERENCES kind,
  language  TEXT NOT NULL REFERENCES language,
  title     TEXT NOT NULL,                  -- of the list
  singular  TEXT,                           -- of one card; NULL: the title does
  PRIMARY KEY (kind, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
  key            INTEGER PRIMARY KEY,
  id             TEXT NOT NULL,
  kind           TEXT NOT NULL REFERENCES kind,
  country        TEXT NOT NULL REFERENCES country,
  strength       TEXT NOT NULL,             -- strong, medium, weak
  organization   TEXT NOT NULL,
  email          TEXT NOT NULL,
  url            TEXT NOT NULL,
  address_1      TEXT NOT NULL,
  city           TEXT NOT NULL,
  state_province TEXT NOT NULL,
  latitude       REAL,
  longitude      REAL,
  hours          TEXT NOT NULL,             -- Mo-Fr 09:00-18:00; 24/7; empty: not known
  fees           TEXT NOT NULL,             -- free, paid, empty: not known
  languages      TEXT NOT NULL,
  source_url     TEXT NOT NULL,
  source_date    TEXT NOT NULL,             -- YYYY, YYYY-MM, YYYY-MM-DD or empty
  assured_date   TEXT NOT NULL              -- YYYY-MM-DD or empty: nobody has called
) STRICT;
CREATE INDEX contact_by_country ON contact (country, kind);

CREATE TABLE contact_text (
  contact   INTEGER NOT NULL REFERENCES contact,
  language  TEXT NOT NULL REFERENCES language,
  field     TEXT NOT NULL,                  -- name, description, source, hours_note, phone_1_note, alert, …
  value     TEXT NOT NULL,
  PRIMARY KEY (contact, language, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_attribute (
  contact   INTEGER NOT NULL REFERENCES contact,
  name      TEXT NOT NULL,                  -- emergency, women_only, free_call_from, …
  value     TEXT NOT NULL,
  PRIMARY KEY (contact, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE phone (
  contact   INTEGER NOT NULL REFERENCES contact,
  position  INTEGER NOT NULL,               -- 1, 2, 3: voice; 9: WhatsApp
  kind      TEXT NOT NULL,                  -- voice, whatsapp
  number    TEXT NOT NULL,                  -- as one reads and dials it
  reach     TEXT NOT NULL,                  -- country: inside it only; anywhere: begins with +
  PRIMARY KEY (contact, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
  key            INTEGER PRIMARY KEY,
  id             TEXT NOT NULL,
  name           TEXT NOT NULL,
  country        TEXT NOT NULL REFERENCES country,
  state_province TEXT NOT NULL,
  latitude       REAL NOT NULL,
  longitude      REAL NOT NULL,
  population     INTEGER NOT NULL
) STRICT;
CREATE INDEX place_by_country ON place (country, name);

CREATE TABLE synonym (
  language  TEXT NOT NULL REFERENCES language,
  word      TEXT NOT NULL,                  -- as editors wrote it
  expansion TEXT NOT NULL,                  -- what is found too; empty: the word says nothing and is not looked for
  PRIMARY KEY (language, word, expansion)
) STRICT, WITHOUT ROWID;
