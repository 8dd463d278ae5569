#include "store/card_words.h"

#include "deck/passages.h"
#include "store/card_body.h"
#include "store/failure.h"
#include "store/transaction.h"
#include "text/plain_words.h"

namespace hone::store {
namespace {

/// To be raised when the same card would be given other words.
constexpr int kRules = 1;

constexpr auto kRulesThere = "SELECT COALESCE(MAX(version), 0) FROM card_search_rules";

constexpr auto kAdd =
    "INSERT INTO card_search (rowid, question, titles, terms, texts) "
    "VALUES (:number, :question, :titles, :terms, :texts)";

constexpr auto kChange =
    "UPDATE card_search SET question = :question, titles = :titles, terms = :terms, "
    "texts = :texts WHERE rowid = :number";

constexpr auto kCards =
    "SELECT card.number, card.id, card_text.body FROM card "
    "JOIN card_text ON card_text.card = card.number ORDER BY card.number";

constexpr auto kUnlike =
    "SELECT (SELECT COUNT(*) FROM card WHERE number NOT IN (SELECT rowid FROM card_search)) + "
    "(SELECT COUNT(*) FROM card_search WHERE rowid NOT IN (SELECT number FROM card))";

int rules_there(soci::session& session) {
  int version = 0;
  session << kRulesThere, soci::into(version);
  return version;
}

}  // namespace

CardWordsWriter::CardWordsWriter(soci::session& session)
    : add_(session, kAdd), change_(session, kChange) {
  for (Query* query : {&add_, &change_}) {
    query->with("number", number_)
        .with("question", question_)
        .with("titles", titles_)
        .with("terms", terms_)
        .with("texts", texts_);
  }
}

void CardWordsWriter::take(Number number, const deck::Card& card) {
  number_ = number;
  for (std::string* column : {&question_, &titles_, &terms_, &texts_}) column->clear();
  for (const deck::Passage& passage : deck::passages_of(card)) {
    std::string& texts = passage.place == deck::Place::kQuestion ? question_
                         : passage.place == deck::Place::kTags   ? terms_
                                                                 : texts_;
    for (const std::string& text : passage.texts) text::append_plain_words(texts, text);
    // The headings of sections are the same on every card, so they tell none from another.
    if (passage.place == deck::Place::kItem) text::append_plain_words(titles_, passage.name);
    if (passage.place == deck::Place::kTerm || passage.place == deck::Place::kDevice) {
      text::append_plain_words(terms_, passage.name);
    }
  }
}

void CardWordsWriter::add(Number number, const deck::Card& card) {
  take(number, card);
  add_.run();
}

void CardWordsWriter::change(Number number, const deck::Card& card) {
  take(number, card);
  change_.run();
  if (change_.changed() == 0) add_.run();
}

Status index_all_cards(soci::session& session, const std::filesystem::path& file) {
  session << "DELETE FROM card_search";
  session << "DELETE FROM card_search_rules";
  CardWordsWriter words(session);
  Number number = 0;
  deck::CardId id;
  std::string body;
  Query cards(session, kCards);
  cards.into(number).into(id.value).into(body).start();
  while (cards.next()) words.add(number, TRY(card_from(body, id, file)));
  session << "INSERT INTO card_search_rules (version) VALUES (:rules)", soci::use(kRules);
  return {};
}

Status index_where_stale(soci::session& session, const std::filesystem::path& file) {
  return guarded(file, [&]() -> Status {
    if (rules_there(session) == kRules) return {};
    Transaction change(session);
    // Another process may have done it while this one waited for its turn.
    if (rules_there(session) == kRules) return {};
    TRY(index_all_cards(session, file));
    change.commit();
    return {};
  });
}

std::string index_fault(soci::session& session) {
  Number unlike = 0;
  session << kUnlike, soci::into(unlike);
  if (unlike == 0) return {};
  return "the search index does not hold the cards as they are; hone doctor --rebuild makes it "
         "again";
}

}  // namespace hone::store
