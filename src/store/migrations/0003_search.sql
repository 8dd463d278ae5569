-- What the cards say, in plain words (folded, without diacritics, parted by blanks) that the store
-- writes with every card; rowid is card.number. Derived: `doctor --rebuild` makes it again.
CREATE VIRTUAL TABLE card_search USING fts5 (question, titles, terms, texts, tokenize = 'ascii');

-- By which rules the words were made. A hone that makes them otherwise, or that finds no row here,
-- makes them all again when it opens the store.
CREATE TABLE card_search_rules (version INTEGER NOT NULL);
