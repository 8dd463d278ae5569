#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "store/card_words.h"
#include "store/sql_store.h"

namespace hone::store {
namespace {

/// Ranking looks at every match; where there are more than this it would take too long to be of
/// use while someone types.
constexpr int kMostRanked = 20'000;

constexpr auto kCountMatches =
    "SELECT COUNT(*) FROM (SELECT rowid FROM card_search WHERE card_search MATCH :words "
    "LIMIT :most)";

// bm25() is better the smaller it is. The weights follow the columns: question, titles, terms,
// texts.
constexpr auto kRanked =
    "SELECT card.id, found.worth FROM (SELECT rowid AS number, "
    "bm25(card_search, 8.0, 5.0, 3.0, 1.0) AS worth FROM card_search "
    "WHERE card_search MATCH :words AND {deck} ORDER BY worth, rowid LIMIT :most) AS found "
    "JOIN card ON card.number = found.number ORDER BY found.worth, found.number";

constexpr auto kUnranked =
    "SELECT card.id, 0.0 FROM (SELECT rowid AS number FROM card_search "
    "WHERE card_search MATCH :words AND {deck} ORDER BY rowid LIMIT :most) AS found "
    "JOIN card ON card.number = found.number ORDER BY found.number";

constexpr auto kOfDeck =
    "rowid IN (SELECT card.number FROM card JOIN deck ON deck.number = card.deck "
    "WHERE deck.name = :deck)";
constexpr auto kOfAnyDeck = "'' = :deck";

/// In quotes a word is never an operator.
std::string quoted(const std::string& word) {
  std::string text = "\"";
  for (const char c : word) text += c == '"' ? std::string("\"\"") : std::string(1, c);
  return text + "\"";
}

/// One ASCII letter begins so many words that it is taken for a word itself.
std::string beginning(const std::string& word) {
  return quoted(word) + (word.size() > 1 ? "*" : "");
}

std::string expression_of(const app::CardSearch& search) {
  std::string text;
  for (const std::string& word : search.words) {
    if (!text.empty()) text += search.all_words ? " AND " : " OR ";
    text += &word == &search.words.back() ? beginning(word) : quoted(word);
  }
  return text;
}

class Finder {
 public:
  Finder(soci::session& session, const app::CardSearch& search)
      : session_(session), most_(search.most), deck_(search.deck ? search.deck->value : "") {}

  std::vector<app::CardMatch> find(const std::string& words) {
    if (!is_common(words)) return matches(words, true);
    // Cards that ask about the words come before those that only mention them.
    const std::string in_question = "question : (" + words + ")";
    std::vector<app::CardMatch> found = matches(in_question, !is_common(in_question));
    if (std::cmp_less(found.size(), most_)) append_new(found, matches(words, false));
    return found;
  }

 private:
  bool is_common(const std::string& words) {
    const int most = kMostRanked + 1;
    int count = 0;
    Query counting(session_, kCountMatches);
    counting.with("words", words).with("most", most).into(count).find();
    return count > kMostRanked;
  }

  std::vector<app::CardMatch> matches(const std::string& words, bool ranked) {
    const char* const condition = deck_.empty() ? kOfAnyDeck : kOfDeck;
    app::CardMatch match;
    double worth = 0;
    std::vector<app::CardMatch> all;
    Query rows(session_, fmt::format(fmt::runtime(ranked ? kRanked : kUnranked),
                                     fmt::arg("deck", condition)));
    rows.with("words", words).with("deck", deck_).with("most", most_);
    rows.into(match.card.value).into(worth).start();
    while (rows.next()) {
      if (ranked) match.rank = -worth;
      all.push_back(match);
    }
    return all;
  }

  void append_new(std::vector<app::CardMatch>& found, std::vector<app::CardMatch> more) const {
    for (app::CardMatch& match : more) {
      if (std::cmp_equal(found.size(), most_)) return;
      const bool known = std::ranges::find(found, match.card, &app::CardMatch::card) != found.end();
      if (!known) found.push_back(std::move(match));
    }
  }

  soci::session& session_;
  int most_;
  std::string deck_;
};

}  // namespace

Result<std::vector<app::CardMatch>> SqlStore::find_cards(const app::CardSearch& search) {
  using Found = std::vector<app::CardMatch>;
  if (search.words.empty()) return Found{};
  return database_.read([&](soci::session& session) -> Result<Found> {
    return Finder(session, search).find(expression_of(search));
  });
}

Status SqlStore::rebuild_index() {
  return database_.write(
      [&](soci::session& session) { return index_all_cards(session, database_.file()); });
}

}  // namespace hone::store
