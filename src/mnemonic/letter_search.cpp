#include "mnemonic/letter_search.h"

#include <algorithm>
#include <array>
#include <string>

#include "mnemonic/item_sets.h"

namespace hone::mnemonic {
namespace {

// Rare letters first: few items have a cue with them, so most of what cannot be ends at once.
constexpr std::string_view kRareFirst = "qxzjkyvwufhbgondilmteraspc";

constexpr auto kRarity = [] {
  std::array<char, 26> places{};
  for (std::size_t place = 0; place < kRareFirst.size(); ++place) {
    places[static_cast<std::size_t>(kRareFirst[place] - 'a')] = static_cast<char>(place);
  }
  return places;
}();

char rarity(char letter) {
  return kRarity[static_cast<std::size_t>(letter - 'a')];
}

std::vector<LetterTree::Path> paths_of(const std::vector<std::string_view>& letters) {
  std::vector<LetterTree::Path> paths;
  paths.reserve(letters.size());
  for (std::size_t name = 0; name < letters.size(); ++name)
    paths.push_back({letters[name], name, 0});
  std::ranges::sort(paths, {}, &LetterTree::Path::letters);
  for (std::size_t at = 1; at < paths.size(); ++at) {
    const auto before = paths[at - 1].letters;
    const auto ends = std::ranges::mismatch(before, paths[at].letters);
    paths[at].common = static_cast<std::size_t>(ends.in1 - before.begin());
  }
  return paths;
}

/// The values of all paths; each begins where it parts from the one before it.
std::vector<float> values_of(std::span<const LetterTree::Path> paths, std::size_t count,
                             const LetterValues& values, bool keep_order) {
  std::vector<float> found(count, kImpossible);
  if (paths.empty() || paths[0].letters.size() < values.items()) return found;
  const std::size_t letters = paths[0].letters.size();
  const auto all = static_cast<ItemSet>((std::size_t{1} << values.items()) - 1);
  ItemSetRows rows(values, letters, keep_order);
  std::size_t filled = 0;          // letters whose rows stand
  std::size_t dead = letters + 1;  // the first letters, so many, that can stand for nothing
  for (const LetterTree::Path& path : paths) {
    if (path.common >= dead) continue;
    dead = letters + 1;
    filled = std::min(filled, path.common);
    while (filled < letters && dead > letters) {
      if (!rows.push(filled, path.letters[filled])) dead = filled + 1;
      ++filled;
    }
    if (dead > letters) found[path.name] = rows.at(letters, all);
  }
  return found;
}

}  // namespace

LetterTree::LetterTree(const std::vector<std::string_view>& names) : written_(paths_of(names)) {
  sorted_.reserve(names.size());
  for (const auto name : names) {
    sorted_.emplace_back(name);
    std::ranges::sort(sorted_.back(), {}, rarity);
  }
  sets_ = paths_of({sorted_.begin(), sorted_.end()});
}

std::vector<float> best_values(const LetterTree& names, std::size_t count,
                               const LetterValues& values, bool keep_order) {
  return values_of(keep_order ? names.as_written() : names.as_sets(), count, values, keep_order);
}

std::optional<std::vector<std::optional<std::size_t>>> best_fit(std::string_view letters,
                                                                const LetterValues& values,
                                                                bool keep_order) {
  if (letters.size() < values.items()) return {};
  ItemSetRows rows(values, letters.size(), keep_order);
  for (std::size_t depth = 0; depth < letters.size(); ++depth) {
    if (!rows.push(depth, letters[depth])) return {};
  }
  auto set = static_cast<ItemSet>((std::size_t{1} << values.items()) - 1);
  if (rows.at(letters.size(), set) == kImpossible) return {};
  std::vector<std::optional<std::size_t>> items(letters.size());
  for (std::size_t depth = letters.size(); depth-- > 0;) {
    const float value = rows.at(depth + 1, set);
    if (rows.skips(depth, set) && rows.at(depth, set) == value) continue;
    for (std::size_t item = 0; item < values.items(); ++item) {
      const ItemSet without = set & ~(ItemSet{1} << item);
      if (without == set || rows.at(depth, without) + values.at(item, letters[depth]) != value) {
        continue;
      }
      items[depth] = item;
      set = without;
      break;
    }
  }
  return items;
}

}  // namespace hone::mnemonic
