#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include "deck/format.h"
#include "deck/stop_words.h"
#include "mnemonic/devices.h"
#include "mnemonic/meaning.h"
#include "places.h"
#include "text/bm25.h"
#include "text/plain_words.h"
#include "text/terms.h"
#include "text/words.h"

// How good the devices are, measured on a page of eight cards that stands beside the checkout.
// Nothing of the page's own devices is given to the search.

namespace hone::mnemonic {
namespace {

using testing::Ge;

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::filesystem::path> pages() {
  const auto page = tests::house().parent_path() / "shared/seeds/flashcards.txt";
  return std::filesystem::exists(page) ? std::vector{page} : std::vector<std::filesystem::path>();
}

class Quality : public testing::TestWithParam<std::filesystem::path> {
 protected:
  Quality()
      : deck_(deck::page_format().parse(text_of(GetParam()), {}).value_or(deck::Parsed()).deck) {}

  [[nodiscard]] const deck::Card& card(std::size_t number) const { return deck_.cards[number - 1]; }

  deck::Deck deck_;
};

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Quality);
INSTANTIATE_TEST_SUITE_P(Page, Quality, testing::ValuesIn(pages()),
                         [](const auto&) { return std::string("Flashcards"); });

std::vector<FoundDevice> found_for(const deck::Card& card, const DeviceRequest& request) {
  return devices_for(card, request, {}).value_or(std::vector<FoundDevice>());
}

/// A card's own name, and where it stands among all words of its length.
struct OwnName {
  std::string name{};
  std::size_t rank = 0;  ///< from 1; 0: it does not fit
  double percentile = 0;
};

std::vector<OwnName> own_names(const deck::Card& card, const std::set<std::string>& asked) {
  std::vector<OwnName> names;
  const std::size_t letters = card.list->items.size();
  const auto words = static_cast<double>(built_in_lexicon().names(letters).size());
  for (const deck::DeviceFamily family :
       {deck::DeviceFamily::kAcrostic, deck::DeviceFamily::kCueWords}) {
    const auto ranking =
        ranked_names(card, {.family = family}, {}).value_or(std::vector<RankedName>());
    for (const deck::Device& device : card.devices) {
      const std::string name = text::fold(device.name);
      const bool listed = asked.empty() || asked.contains(name);
      if (device.family != family || name.size() != letters || !listed) continue;
      if (!built_in_lexicon().find(name)) continue;
      const auto at = std::ranges::find(
          ranking, name, [](const RankedName& ranked) { return ranked.name.letters; });
      if (at == ranking.end()) {
        names.push_back({name, 0, 0});
        continue;
      }
      const auto before = static_cast<double>(at - ranking.begin());
      names.push_back({name, static_cast<std::size_t>(before) + 1, 1 - before / words});
    }
  }
  return names;
}

double median_percentile(std::vector<OwnName> names) {
  std::ranges::sort(names, {}, &OwnName::percentile);
  return names.empty() ? 0 : names[names.size() / 2].percentile;
}

TEST_P(Quality, PutsTheNamesThatAuthorsChoseHighAmongAllWords) {
  const std::map<std::size_t, std::set<std::string>> named{
      {2, {"launch", "rocket", "impact", "bridge"}},
      {3, {"balance"}},
      {4, {"senior", "circle"}},
      {5, {"radar"}},
      {6, {"stack"}},
      {7, {"change"}},
      {8, {"clear"}},
      {9, {"pitcher", "choices", "product"}}};
  std::vector<OwnName> all;
  for (const auto& [number, names] : named) {
    for (const OwnName& own : own_names(card(number), names)) all.push_back(own);
  }
  for (const OwnName& own : all) {
    std::printf("%-8s rank %5zu percentile %.3f\n", own.name.c_str(), own.rank, own.percentile);
  }
  EXPECT_EQ(all.size(), 14U);
  EXPECT_THAT(median_percentile(all), Ge(0.95));
  EXPECT_THAT(
      std::ranges::count_if(all, [](const OwnName& own) { return own.rank > 0 && own.rank <= 20; }),
      Ge(5));
}

TEST_P(Quality, PutsAllSingleWordsOfThePageHigh) {
  std::vector<OwnName> all;
  for (std::size_t number = 2; number <= 9; ++number) {
    for (const OwnName& own : own_names(card(number), {})) all.push_back(own);
  }
  std::printf("%zu single words, median percentile %.3f\n", all.size(), median_percentile(all));
  EXPECT_THAT(all.size(), Ge(30U));
  EXPECT_THAT(median_percentile(all), Ge(0.91));
}

std::vector<double> standardised(std::vector<double> scores) {
  const auto count = static_cast<double>(scores.size());
  double mean = 0;
  for (const double score : scores) mean += score / count;
  double variance = 0;
  for (const double score : scores) variance += (score - mean) * (score - mean) / count;
  for (double& score : scores) score = variance > 1e-12 ? (score - mean) / std::sqrt(variance) : 0;
  return scores;
}

/// Says of a cue which of some texts it is about: BM25, the nearest word, and the meaning of all
/// words, each standardised over the texts and added.
class Judge {
 public:
  explicit Judge(const std::vector<std::string>& texts)
      : bm25_(terms_of(texts)), meanings_(texts.size(), Meaning(vectors())), places_(texts.size()) {
    for (std::size_t at = 0; at < texts.size(); ++at) {
      places_[at] = places_of(texts[at]);
      for (const std::size_t place : places_[at]) meanings_[at].add(place, 1);
      meanings_[at].settle();
    }
  }

  /// 1 where the cue finds the text alone, a part of it where it is one of several.
  [[nodiscard]] double finds(const std::string& cue, std::size_t text) const {
    std::vector<double> nearest(places_.size());
    std::vector<double> meaning(places_.size());
    for (const std::size_t place : places_of(cue)) {
      for (std::size_t at = 0; at < places_.size(); ++at) {
        double best = 0;
        for (const std::size_t other : places_[at]) {
          best = std::max(best, static_cast<double>(vectors().similarity(place, other)));
        }
        nearest[at] += best;
        meaning[at] += meanings_[at].similarity(place);
      }
    }
    auto scores = standardised(bm25_.scores(text::terms(cue)));
    const auto near = standardised(nearest);
    const auto mean = standardised(meaning);
    for (std::size_t at = 0; at < scores.size(); ++at) scores[at] += near[at] + mean[at];
    const double best = std::ranges::max(scores);
    const auto ties = static_cast<double>(std::ranges::count(scores, best));
    return scores[text] == best ? 1 / ties : 0;
  }

 private:
  static const text::WordVectors& vectors() { return text::built_in_vectors(); }

  static std::vector<text::Bm25::Terms> terms_of(const std::vector<std::string>& texts) {
    std::vector<text::Bm25::Terms> terms;
    for (const std::string& text : texts) terms.push_back(text::terms(text));
    return terms;
  }

  static std::vector<std::size_t> places_of(std::string_view text) {
    std::vector<std::size_t> places;
    for (const text::PlacedWord& word : text::placed_words(text)) {
      if (deck::is_stop_word(word.plain)) continue;
      if (const auto place = vectors().find(word.plain)) places.push_back(*place);
    }
    return places;
  }

  text::Bm25 bm25_;
  std::vector<Meaning> meanings_;
  std::vector<std::vector<std::size_t>> places_;
};

/// How often the cues of some devices find their own item in texts.
struct Found {
  double right = 0;
  double cues = 0;

  void add(const Judge& judge, const deck::MustHaveList& list, const deck::Device& device) {
    for (const deck::DeviceRow& row : device.rows) {
      const auto item = std::ranges::find(list.items, row.item, &deck::Item::key);
      if (item == list.items.end()) continue;
      right += judge.finds(row.cue, static_cast<std::size_t>(item - list.items.begin()));
      cues += 1;
    }
  }
  [[nodiscard]] double share() const { return cues > 0 ? right / cues : 0; }
};

TEST_P(Quality, FindsItemsByTheirCuesInTextsThatTheSearchDidNotRead) {
  Found all;
  Found page;
  for (std::size_t number = 2; number <= 9; ++number) {
    deck::Card hidden = card(number);
    std::vector<std::string> elaborations;
    for (deck::Item& item : hidden.list->items) {
      elaborations.push_back(std::move(item.notes.elaboration));
      item.notes.elaboration.clear();
    }
    const Judge judge(elaborations);
    for (const deck::Device& device : hidden.devices) {
      if (device.family == deck::DeviceFamily::kCueWords) page.add(judge, *hidden.list, device);
    }
    for (const deck::DeviceFamily family :
         {deck::DeviceFamily::kAcrostic, deck::DeviceFamily::kCueWords}) {
      Found found;
      for (const FoundDevice& device : found_for(hidden, {.family = family})) {
        found.add(judge, *hidden.list, device.device);
      }
      std::printf("card %zu, %s: %.2f of %g cues\n", number,
                  family == deck::DeviceFamily::kAcrostic ? "acrostic" : "cue words", found.share(),
                  found.cues);
      all.right += found.right;
      all.cues += found.cues;
    }
  }
  std::printf("all: %.3f; the page's own cue words: %.3f\n", all.share(), page.share());
  EXPECT_THAT(all.share(), Ge(0.60));
}

TEST_P(Quality, FindsNoDeviceWithABlockedWord) {
  const BlockedWords& blocked = built_in_blocked_words();
  std::size_t looked = 0;
  for (std::size_t number = 2; number <= 9; ++number) {
    for (const deck::DeviceFamily family :
         {deck::DeviceFamily::kAcrostic, deck::DeviceFamily::kCueWords}) {
      for (const FoundDevice& found : found_for(card(number), {.family = family, .most = 50})) {
        EXPECT_FALSE(blocked.holds(text::fold(found.device.name))) << found.device.name;
        for (const deck::DeviceRow& row : found.device.rows) {
          for (const text::PlacedWord& word : text::placed_words(row.cue)) {
            EXPECT_FALSE(blocked.holds(word.plain)) << row.cue;
            ++looked;
          }
        }
      }
    }
  }
  EXPECT_GT(looked, 1000U);
}

TEST_P(Quality, FindsTenDevicesOfWhichAnyTwoDifferInHalfTheirCues) {
  for (std::size_t number = 2; number <= 9; ++number) {
    const auto devices = found_for(card(number), {});
    EXPECT_EQ(devices.size(), 10U) << number;
    for (std::size_t left = 0; left < devices.size(); ++left) {
      for (std::size_t right = 0; right < left; ++right) {
        std::size_t same = 0;
        for (const deck::DeviceRow& row : devices[left].device.rows) {
          same += static_cast<std::size_t>(
              std::ranges::count_if(devices[right].device.rows, [&](const deck::DeviceRow& other) {
                return other.cue == row.cue && other.item == row.item;
              }));
        }
        EXPECT_LE(2 * same, devices[left].device.rows.size())
            << devices[left].device.name << " " << devices[right].device.name;
      }
    }
  }
}

}  // namespace
}  // namespace hone::mnemonic
