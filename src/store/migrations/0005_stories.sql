CREATE TABLE story (
  number  INTEGER PRIMARY KEY,
  id      TEXT    NOT NULL UNIQUE,
  removed INTEGER NOT NULL
);

-- A version is added and never changed.
CREATE TABLE story_version (
  story    INTEGER NOT NULL REFERENCES story (number),
  version  BIGINT  NOT NULL,
  title    TEXT    NOT NULL,
  kinds    TEXT    NOT NULL,
  markdown TEXT    NOT NULL,
  at       BIGINT  NOT NULL,
  PRIMARY KEY (story, version)
);

CREATE TABLE story_dismissal (
  story  INTEGER NOT NULL REFERENCES story (number),
  rule   TEXT    NOT NULL,
  reason TEXT    NOT NULL,
  at     BIGINT  NOT NULL,
  PRIMARY KEY (story, rule)
);
