#include "mnemonic/ranking.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "mnemonic/letter_search.h"

namespace hone::mnemonic {
namespace {

constexpr double kRarest = 60'000;   // ranks beyond it are all the same to us
constexpr double kCommonest = 1500;  // and ranks before it

// What speaks for a name, in the units of RankedName. Fitted by hand to 13 names that card authors
// chose, which the search does not know; tests/mnemonic holds the result.
constexpr double kFit = 1.5;
constexpr double kBond = 1.6;
constexpr double kPictured = 0.25;
constexpr double kFamiliar = 0.15;
constexpr double kNotNoun = 0.05;
constexpr double kInflected = 0.08;
constexpr double kUnknown = 0.3;  // WordNet does not have it: "should", "without"
constexpr double kCommon = 0.15;  // one of the first words of English: "make", "thing"
constexpr double kCommonRank = 400;
constexpr double kProper = 1.5;  // times what it is nearer to proper names than this:
constexpr double kProperFrom = 0.3;

double form_cost(Form form) {
  switch (form) {
    case Form::kWord:
      return 0;
    case Form::kPhrase:
      return 0.25;
    case Form::kClipped:
      return 0.35;
    case Form::kString:
      return 0.8;
  }
  return 0;
}

/// Words of every sentence are no better known than others, and harder to picture.
double familiarity(std::size_t rank) {
  const double shown = std::max(static_cast<double>(rank), kCommonest);
  return std::max(0.0, 1 - std::log(shown / kCommonest) / std::log(kRarest / kCommonest));
}

/// What names of people and firms have in common; general English means them by "smith" and
/// "cisco".
Meaning proper_names(const text::WordVectors& vectors) {
  constexpr std::array<std::string_view, 14> kSome{
      "john",  "david", "michael", "smith",     "jones", "robert", "james",
      "peter", "anne",  "maria",   "microsoft", "ibm",   "google", "oracle"};
  Meaning names(vectors);
  for (const auto name : kSome) {
    if (const auto place = vectors.find(name)) names.add(*place, 1);
  }
  names.settle();
  return names;
}

/// What keeps a word from being a good name whatever the card.
double against(const Word& word, std::size_t rank, double proper) {
  const bool noun_or_verb = (word.kind >= 'A' && word.kind <= 'Z') || word.kind == 'v';
  return (noun_or_verb ? 0 : kNotNoun) + (word.kind == '-' ? kUnknown : 0) +
         (word.inflected ? kInflected : 0) +
         (static_cast<double>(rank) < kCommonRank ? kCommon : 0) +
         kProper * std::max(0.0, proper - kProperFrom);
}

class Judge {
 public:
  Judge(const Topic& topic, const Lexicon& lexicon, const text::WordVectors& vectors)
      : topic_(&topic), lexicon_(&lexicon), vectors_(&vectors), proper_(proper_names(vectors)) {}

  void operator()(RankedName& ranked) const {
    const Word word = lexicon_->find(ranked.name.word).value_or(Word());
    ranked.pictured = concreteness(word);
    double cost = form_cost(ranked.name.form);
    if (const auto place = vectors_->find(ranked.name.word)) {
      ranked.bond = topic_->bond(ranked.name.word, *place);
      ranked.familiar = familiarity(vectors_->rank(*place));
      cost += against(word, vectors_->rank(*place), proper_.similarity(*place));
    }
    ranked.score = kFit * ranked.fit + kBond * ranked.bond + kPictured * ranked.pictured +
                   kFamiliar * ranked.familiar - cost;
  }

 private:
  const Topic* topic_;
  const Lexicon* lexicon_;
  const text::WordVectors* vectors_;
  Meaning proper_;
};

}  // namespace

std::vector<RankedName> ranked(const std::vector<Name>& names, const LetterValues& values,
                               bool keep_order, const Topic& topic, const Lexicon& lexicon,
                               const text::WordVectors& vectors) {
  std::vector<std::string_view> letters;
  letters.reserve(names.size());
  for (const Name& name : names) letters.emplace_back(name.letters);
  const auto sums = best_values(LetterTree(letters), names.size(), values, keep_order);
  const Judge judge(topic, lexicon, vectors);
  std::vector<RankedName> found;
  for (std::size_t at = 0; at < names.size(); ++at) {
    if (sums[at] == kImpossible) continue;
    RankedName one{.name = names[at]};
    one.fit = static_cast<double>(sums[at]) / static_cast<double>(values.items());
    judge(one);
    found.push_back(std::move(one));
  }
  std::ranges::stable_sort(found, std::greater(), &RankedName::score);
  return found;
}

}  // namespace hone::mnemonic
