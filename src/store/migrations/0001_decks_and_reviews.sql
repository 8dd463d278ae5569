-- Decks and what they hold. Numbers are the store's own; people see names and ids.
CREATE TABLE deck (
  number      INTEGER PRIMARY KEY,
  name        TEXT    NOT NULL UNIQUE,
  description TEXT    NOT NULL,
  role        TEXT    NOT NULL  -- the role profile in hone's Markdown; empty: none
);

-- Narrow on purpose: what is due is told from these rows, and the long text is never paged in.
CREATE TABLE card (
  number    INTEGER PRIMARY KEY,
  id        TEXT    NOT NULL UNIQUE,
  deck      INTEGER NOT NULL REFERENCES deck (number),
  place     INTEGER NOT NULL,  -- in its deck, from 1
  suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
  missing   INTEGER NOT NULL DEFAULT 0 CHECK (missing IN (0, 1))
);
CREATE INDEX card_by_place ON card (deck, place);

CREATE TABLE card_text (
  card INTEGER PRIMARY KEY REFERENCES card (number),
  body TEXT    NOT NULL  -- the whole card in hone's Markdown
);

-- What has a memory of its own. The deck is repeated so that new units are found in study order.
CREATE TABLE unit (
  number     INTEGER PRIMARY KEY,
  card       INTEGER NOT NULL REFERENCES card (number),
  kind       INTEGER NOT NULL,  -- deck::FacetKind
  key        TEXT    NOT NULL,
  deck       INTEGER NOT NULL REFERENCES deck (number),
  depth      INTEGER NOT NULL,  -- deck::Depth
  label      TEXT    NOT NULL,
  rank       INTEGER NOT NULL,
  active     INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),      -- 0: its card has lost it
  introduced INTEGER NOT NULL DEFAULT 0 CHECK (introduced IN (0, 1)),  -- 1: it has progress
  UNIQUE (card, kind, key)
);
CREATE INDEX unit_by_deck ON unit (deck, active);
CREATE INDEX new_unit ON unit (deck, rank, number, depth) WHERE active = 1 AND introduced = 0;

-- Every schedule that a review was made under, once each. The weights and steps are lists of
-- shortest decimals and of milliseconds, parted by spaces, so that they come back exactly.
CREATE TABLE schedule (
  number            INTEGER          PRIMARY KEY,
  parameters        TEXT             NOT NULL,
  desired_retention DOUBLE PRECISION NOT NULL,
  learning_steps    TEXT             NOT NULL,
  relearning_steps  TEXT             NOT NULL,
  maximum_interval  INTEGER          NOT NULL,
  fuzz              INTEGER          NOT NULL,
  leech_threshold   INTEGER          NOT NULL,
  zone              TEXT             NOT NULL,
  rollover_hour     INTEGER          NOT NULL,
  UNIQUE (zone, rollover_hour, desired_retention, learning_steps, relearning_steps,
          maximum_interval, fuzz, leech_threshold, parameters)
);

-- The log: the truth that everything below it follows from. Times are UTC milliseconds.
CREATE TABLE review (
  number     INTEGER PRIMARY KEY,
  card       INTEGER NOT NULL REFERENCES card (number),
  at         BIGINT  NOT NULL,
  confidence INTEGER NOT NULL,
  spent      BIGINT  NOT NULL,
  schedule   INTEGER NOT NULL REFERENCES schedule (number)
);
CREATE INDEX review_by_time ON review (at);

CREATE TABLE reviewed_unit (
  review INTEGER NOT NULL REFERENCES review (number),
  place  INTEGER NOT NULL,  -- in the review, from 1
  unit   INTEGER NOT NULL REFERENCES unit (number),
  missed INTEGER NOT NULL CHECK (missed IN (0, 1)),
  PRIMARY KEY (review, place)
) WITHOUT ROWID;
CREATE UNIQUE INDEX reviewed_unit_by_unit ON reviewed_unit (unit, review, missed);

-- A review that is listed here does not count.
CREATE TABLE undo (
  review INTEGER PRIMARY KEY REFERENCES review (number),
  at     BIGINT  NOT NULL
);

-- Derived from the log; `doctor --rebuild` makes it again.
CREATE TABLE progress (
  unit          INTEGER          PRIMARY KEY REFERENCES unit (number),
  phase         INTEGER          NOT NULL,  -- memory::Phase
  step          INTEGER          NOT NULL,
  stability     DOUBLE PRECISION NOT NULL,
  difficulty    DOUBLE PRECISION NOT NULL,
  first_review  BIGINT           NOT NULL,
  last_review   BIGINT           NOT NULL,
  due           BIGINT           NOT NULL,
  interval_days INTEGER          NOT NULL,
  reviews       INTEGER          NOT NULL,
  lapses        INTEGER          NOT NULL
);
CREATE INDEX progress_by_due ON progress (due);
CREATE INDEX progress_by_first_review ON progress (first_review);

CREATE TABLE setting (
  scope TEXT NOT NULL,  -- a deck's name; empty: everything
  key   TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (scope, key)
);

-- What was logged stays as it was written, whoever asks.
CREATE TRIGGER review_not_changed BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
CREATE TRIGGER review_not_deleted BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
CREATE TRIGGER reviewed_unit_not_changed BEFORE UPDATE ON reviewed_unit
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
CREATE TRIGGER reviewed_unit_not_deleted BEFORE DELETE ON reviewed_unit
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
CREATE TRIGGER undo_not_changed BEFORE UPDATE ON undo
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
CREATE TRIGGER undo_not_deleted BEFORE DELETE ON undo
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
CREATE TRIGGER schedule_not_changed BEFORE UPDATE ON schedule
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
CREATE TRIGGER schedule_not_deleted BEFORE DELETE ON schedule
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
