-- Under which key a page or program sent a review, so that sending it again is no second review.
CREATE TABLE review_key (
  key    TEXT    PRIMARY KEY,
  review INTEGER NOT NULL REFERENCES review (number)
) WITHOUT ROWID;

CREATE TRIGGER review_key_not_changed BEFORE UPDATE ON review_key
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
CREATE TRIGGER review_key_not_deleted BEFORE DELETE ON review_key
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;
