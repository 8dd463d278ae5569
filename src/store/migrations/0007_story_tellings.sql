-- How a story was told aloud; a row is added and never changed.
CREATE TABLE story_telling (
  number  INTEGER PRIMARY KEY,
  story   INTEGER NOT NULL REFERENCES story (number),
  version BIGINT  NOT NULL,
  length  TEXT    NOT NULL,
  at      BIGINT  NOT NULL
);

CREATE INDEX story_telling_by_story ON story_telling (story);

CREATE TABLE story_telling_part (
  telling    INTEGER NOT NULL REFERENCES story_telling (number),
  place      BIGINT  NOT NULL,
  element    BIGINT  NOT NULL,
  text       TEXT    NOT NULL,
  words      BIGINT  NOT NULL,
  planned_ms BIGINT  NOT NULL,
  spent_ms   BIGINT  NOT NULL,
  PRIMARY KEY (telling, place)
);
