#include "mnemonic/spoken_strings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "mnemonic/item_sets.h"

namespace hone::mnemonic {
namespace {

constexpr std::size_t kBeam = 300;
constexpr float kSpeech = 0.35F;    // times how likely a letter is behind the two before it
constexpr std::size_t kSigns = 27;  // a to z, and where a word begins

std::size_t sign_of(char letter) {
  return letter == '^' ? 0 : static_cast<std::size_t>(letter - 'a') + 1;
}

/// How likely a letter is behind two others in English words, as a logarithm.
class Speech {
 public:
  explicit Speech(const Lexicon& lexicon) : likely_(kSigns * kSigns * kSigns, 0.1F) {
    for (const Word& word : lexicon.words()) {
      std::string letters = "^^";
      letters += word.letters;
      for (std::size_t at = 2; at < letters.size(); ++at) {
        likely_[place(letters[at - 2], letters[at - 1], letters[at])] += 1;
      }
    }
    for (std::size_t row = 0; row < kSigns * kSigns; ++row) {
      float sum = 0;
      for (std::size_t at = 0; at < kSigns; ++at) sum += likely_[row * kSigns + at];
      for (std::size_t at = 0; at < kSigns; ++at) {
        float& likely = likely_[row * kSigns + at];
        likely = std::log(likely / sum);
      }
    }
  }

  [[nodiscard]] float behind(const std::string& letters, char next) const {
    return likely_[place(letters[letters.size() - 2], letters.back(), next)];
  }

 private:
  static std::size_t place(char first, char second, char third) {
    return (sign_of(first) * kSigns + sign_of(second)) * kSigns + sign_of(third);
  }

  std::vector<float> likely_;
};

struct Begun {
  std::string letters = "^^";
  ItemSet items = 0;
  float value = 0;
};

void keep_best(std::vector<Begun>& begun, std::size_t most) {
  std::ranges::sort(begun, std::greater(), &Begun::value);
  // The same letters with other items say the same; the best way of them is enough.
  std::vector<Begun> kept;
  for (Begun& one : begun) {
    const bool again = std::ranges::any_of(kept, [&](const Begun& other) {
      return other.letters == one.letters && other.items == one.items;
    });
    if (!again) kept.push_back(std::move(one));
    if (kept.size() == most) break;
  }
  begun = std::move(kept);
}

std::string capitals(const std::string& letters) {
  std::string out;
  for (const char letter : letters) out += static_cast<char>(letter - 'a' + 'A');
  return out;
}

}  // namespace

std::vector<Name> spoken_strings(const Lexicon& lexicon, const LetterValues& values,
                                 bool keep_order, std::size_t most) {
  const Speech speech(lexicon);
  std::vector<Begun> begun{Begun()};
  for (std::size_t done = 0; done < values.items(); ++done) {
    std::vector<Begun> longer;
    for (const Begun& one : begun) {
      for (std::size_t item = 0; item < values.items(); ++item) {
        const ItemSet bit = ItemSet{1} << item;
        if ((one.items & bit) != 0 || (keep_order && item != done)) continue;
        for (char letter = 'a'; letter <= 'z'; ++letter) {
          const float worth = values.at(item, letter);
          if (worth == kImpossible) continue;
          longer.push_back({one.letters + letter, one.items | bit,
                            one.value + worth + kSpeech * speech.behind(one.letters, letter)});
        }
      }
    }
    keep_best(longer, kBeam);
    begun = std::move(longer);
  }
  std::vector<Name> names;
  for (const Begun& one : begun) {
    const std::string letters = one.letters.substr(2);
    const bool again = std::ranges::find(names, letters, &Name::letters) != names.end();
    if (again || lexicon.find(letters)) continue;
    names.push_back({letters, capitals(letters), {}, Form::kString});
    if (names.size() == most) break;
  }
  return names;
}

}  // namespace hone::mnemonic
