#include "mnemonic/wordnet.h"

#include <algorithm>
#include <charconv>

#include "text/ascii.h"

namespace hone::mnemonic {
namespace {

constexpr std::size_t kSenses = 3;        // the later ones are rarely what a card means
constexpr std::size_t kMostFields = 500;  // a damaged file may claim any number

/// Takes fields off the front of a line.
class Fields {
 public:
  explicit Fields(std::string_view line) : rest_(line) {}

  std::string_view next() {
    while (!rest_.empty() && rest_.front() == ' ') rest_.remove_prefix(1);
    const auto field = rest_.substr(0, rest_.find(' '));
    rest_.remove_prefix(field.size());
    return field;
  }

  std::size_t number(int base = 10) {
    const auto field = next();
    std::size_t value = 0;
    std::from_chars(field.data(), field.data() + field.size(), value, base);
    return value;
  }

  /// How many fields follow.
  std::size_t count(int base = 10) { return std::min(number(base), kMostFields); }

 private:
  std::string_view rest_;
};

std::string_view line_at(std::string_view file, std::size_t at) {
  if (at >= file.size()) return {};
  return file.substr(at, file.find('\n', at) - at);
}

/// The line of a sorted index that begins with the word and a blank.
std::string_view index_line(std::string_view index, std::string_view word) {
  std::size_t low = 0;
  std::size_t high = index.size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const std::size_t before = middle == 0 ? std::string_view::npos : index.rfind('\n', middle - 1);
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    const auto line = line_at(index, start);
    const auto lemma = line.substr(0, line.find(' '));
    if (lemma == word) return line;
    if (lemma < word) {
      low = start + line.size() + 1;
    } else {
      high = start;
    }
  }
  return {};
}

std::vector<std::size_t> senses_of(std::string_view line) {
  Fields fields(line);
  fields.next();  // the word
  fields.next();  // its part of speech
  const std::size_t senses = fields.number();
  for (std::size_t pointers = fields.count(); pointers > 0; --pointers) fields.next();
  fields.next();  // senses once more
  fields.next();  // how many of them were seen in texts
  std::vector<std::size_t> offsets;
  for (std::size_t sense = 0; sense < std::min(senses, kSenses); ++sense) {
    offsets.push_back(fields.number());
  }
  return offsets;
}

void add_words(std::vector<std::string>& words, Fields& synset) {
  for (std::size_t count = synset.count(16); count > 0; --count) {
    const std::string word(synset.next());
    synset.next();  // which sense of it
    if (word.empty()) return;
    if (std::ranges::all_of(word, text::is_lower)) words.push_back(word);
  }
}

/// The fields of a set of synonyms, from its words on.
Fields synset_at(std::string_view data, std::size_t offset) {
  Fields synset(line_at(data, offset));
  for (int skipped = 0; skipped < 3; ++skipped) synset.next();  // offset, file, part of speech
  return synset;
}

}  // namespace

std::vector<std::string> WordNet::near(std::string_view word) const {
  std::vector<std::string> words;
  const auto add_from = [&](std::string_view index, std::string_view data) {
    for (const std::size_t offset : senses_of(index_line(index, word))) {
      Fields synset = synset_at(data, offset);
      add_words(words, synset);
      for (std::size_t pointers = synset.count(); pointers > 0; --pointers) {
        const auto kind = synset.next();
        const std::size_t to = synset.number();
        const auto part = synset.next();
        synset.next();  // which words are meant
        if (kind.empty()) break;
        if (kind != "+") continue;
        Fields derived = synset_at(part == "v" ? files_.verb_data : files_.noun_data, to);
        if (part == "n" || part == "v") add_words(words, derived);
      }
    }
  };
  add_from(files_.noun_index, files_.noun_data);
  add_from(files_.verb_index, files_.verb_data);
  std::erase(words, word);
  std::ranges::sort(words);
  words.erase(std::ranges::unique(words).begin(), words.end());
  return words;
}

}  // namespace hone::mnemonic
