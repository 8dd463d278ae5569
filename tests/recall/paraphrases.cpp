#include "recall/paraphrases.h"

#include <algorithm>
#include <boost/json.hpp>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <tuple>

#include "deck/format.h"
#include "deck/stop_words.h"
#include "places.h"
#include "recall/item_texts.h"
#include "text/terms.h"
#include "text/words.h"

namespace hone::recall {
namespace {

namespace bj = boost::json;

std::string shared_text(const std::filesystem::path& path) {
  std::ifstream file(tests::house() / "../shared" / path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The cue without its parentheses, as words.
std::vector<std::string> bare_words(std::string_view cue) {
  std::string bare;
  int depth = 0;
  for (const char c : with_words_apart(cue)) {
    depth += c == '(' ? 1 : 0;
    if (depth == 0) bare += c;
    depth -= c == ')' && depth > 0 ? 1 : 0;
  }
  return text::words(bare);
}

std::string letters(std::string_view name) {
  std::string joined;
  for (const auto& word : text::words(name)) joined += word;
  return joined;
}

bool has_cue(const deck::Device& device, std::string_view cue) {
  const auto words = bare_words(cue);
  return std::ranges::any_of(
      device.rows, [&](const deck::DeviceRow& row) { return bare_words(row.cue) == words; });
}

bool shares_a_stem(const std::string& text, const std::string& title) {
  const auto title_terms = text::terms(title);
  return std::ranges::any_of(text::words(text), [&](const std::string& word) {
    return !deck::is_stop_word(word) &&
           std::ranges::find(title_terms, text::term_of(word)) != title_terms.end();
  });
}

std::string text_at(const bj::object& row, std::string_view key) {
  return std::string(row.at(key).as_string());
}

Paraphrase paraphrase_of(const bj::object& row, const std::vector<deck::Card>& cards) {
  Paraphrase one;
  one.text = text_at(row, "cue_bare");
  one.gloss = text_at(row, "gloss");
  one.item = static_cast<std::size_t>(row.at("item_index").as_int64());
  one.acrostic = text_at(row, "family") == "acrostic";
  one.device = text_at(row, "device");
  one.card = &cards[static_cast<std::size_t>(row.at("card").as_int64() - 1)];
  one.hard = !shares_a_stem(one.text, full_title(one.card->list->items[one.item]));
  std::ranges::copy_if(
      one.card->devices, std::back_inserter(one.devices), [&](const deck::Device& device) {
        return letters(device.name) != letters(one.device) && !has_cue(device, one.text);
      });
  return one;
}

Measured load() {
  Measured found;
  const auto page = deck::page_format().parse(shared_text("seeds/flashcards.txt"), {});
  if (!page) return found;
  found.cards = page->deck.cards;
  std::istringstream lines(shared_text("data/recall/pairs.jsonl"));
  std::set<std::tuple<const deck::Card*, std::string, std::size_t, bool>> seen;
  for (std::string line; std::getline(lines, line);) {
    if (line.empty()) continue;
    found.all.push_back(paraphrase_of(bj::parse(line).as_object(), found.cards));
    const Paraphrase& one = found.all.back();
    if (seen.emplace(one.card, one.text, one.item, one.acrostic).second) {
      found.single.push_back(one);
    }
  }
  return found;
}

}  // namespace

const Measured& measured() {
  static const Measured* const kMeasured = new Measured(load());
  return *kMeasured;
}

}  // namespace hone::recall
