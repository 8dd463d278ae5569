-- What hone read in an answer that was typed, before the person had the last word, which stands in
-- review and reviewed_unit. The words that were typed are not kept.
CREATE TABLE typed_answer (
  review     INTEGER PRIMARY KEY REFERENCES review (number),
  proposed   INTEGER NOT NULL,  -- the confidence that hone suggested
  first_item BIGINT  NOT NULL,  -- milliseconds until what came back first; -1: nothing came back
  last_item  BIGINT  NOT NULL   -- until what came back last
);

CREATE TABLE typed_mark (
  review INTEGER NOT NULL REFERENCES typed_answer (review),
  place  INTEGER NOT NULL,  -- as in reviewed_unit
  mark   INTEGER NOT NULL,  -- app::TypedMark
  PRIMARY KEY (review, place)
) WITHOUT ROWID;

CREATE TRIGGER typed_answer_not_changed BEFORE UPDATE ON typed_answer
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
CREATE TRIGGER typed_answer_not_deleted BEFORE DELETE ON typed_answer
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
CREATE TRIGGER typed_mark_not_changed BEFORE UPDATE ON typed_mark
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
CREATE TRIGGER typed_mark_not_deleted BEFORE DELETE ON typed_mark
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
