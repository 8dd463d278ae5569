-- From here on a deck's earlier reviews are no longer remembered by; they stay in the log.
CREATE TABLE reset (
  number       INTEGER PRIMARY KEY,
  deck         INTEGER NOT NULL REFERENCES deck (number),
  at           BIGINT  NOT NULL,
  after_review INTEGER NOT NULL  -- the last review of the log then; 0: there was none
);
CREATE INDEX reset_by_deck ON reset (deck, after_review);

-- A reset that is listed here does not count.
CREATE TABLE reset_undo (
  reset INTEGER PRIMARY KEY REFERENCES reset (number),
  at    BIGINT  NOT NULL
);

CREATE TRIGGER reset_not_changed BEFORE UPDATE ON reset
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
CREATE TRIGGER reset_not_deleted BEFORE DELETE ON reset
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
CREATE TRIGGER reset_undo_not_changed BEFORE UPDATE ON reset_undo
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
CREATE TRIGGER reset_undo_not_deleted BEFORE DELETE ON reset_undo
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
