#include "deck/formats/page/item_notes.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

#include "deck/formats/page/field_labels.h"
#include "deck/formats/page/fields.h"

namespace hone::deck::page {
namespace {

using TextOf = std::function<std::string&(Item&)>;

bool plain(const Row& row) {
  return row.marker != Marker::kParagraph && !has_children(row);
}

/// What a row says, and of which item.
struct Said {
  std::size_t item;
  std::string_view text;
};

/// Where titles repeat, rows go to their items in turn.
std::optional<Said> named(const Row& row, const ItemIndex& index, MustHaveList& list,
                          const TextOf& text_of, std::vector<bool>& used) {
  if (!plain(row)) return std::nullopt;
  const auto [places, rest] = index.starting(row.text, ":");
  if (places == nullptr) return std::nullopt;
  for (const std::size_t place : *places) {
    if (used[place] || !text_of(list.items[place]).empty()) continue;
    used[place] = true;
    return Said{place, trimmed(rest.substr(std::min<std::size_t>(1, rest.size())))};
  }
  return std::nullopt;
}

/// Numbered rows without names, one for each item: the n-th is about the n-th.
bool go_by_position(Rows rows, const ItemIndex& index, MustHaveList& list, const TextOf& text_of) {
  const auto count = static_cast<std::size_t>(std::ranges::distance(rows.begin(), rows.end()));
  const bool fits = count == list.items.size() && std::ranges::all_of(rows, [&](const Row& row) {
                      return row.marker == Marker::kNumber && plain(row) &&
                             index.starting(row.text, ":").places == nullptr;
                    });
  const bool all_silent =
      std::ranges::all_of(list.items, [&](Item& item) { return text_of(item).empty(); });
  if (!fits || !all_silent) return false;
  std::size_t place = 0;
  for (const Row& row : rows) text_of(list.items[place++]) = row.text;
  return true;
}

std::vector<Row> give(Rows rows, const ItemIndex& index, MustHaveList& list,
                      const TextOf& text_of) {
  std::vector<Row> left;
  if (go_by_position(rows, index, list, text_of)) return left;
  std::vector<bool> used(list.items.size());
  bool all_named = true;
  for (const Row& row : rows) {
    const auto said = named(row, index, list, text_of, used);
    if (said) text_of(list.items[said->item]) = said->text;
    all_named = all_named && said;
    // A name with nothing behind it is lost only with rows around it that would then seem fewer.
    if (!said || said->text.empty()) left.insert(left.end(), &row, &row + row.span);
  }
  if (all_named) left.clear();
  return left;
}

struct ItemExample {
  std::size_t item;
  std::string_view content;
  std::string_view value;
};

/// "Title: content" or "Title:" with a content row below it, and why it is a good one.
std::optional<ItemExample> read_example(const Row& row, const ItemIndex& index) {
  const auto [places, rest] = index.starting(row.text, ":");
  const auto texts = read_texts(children(row), labels::kItemExample);
  if (places == nullptr || !texts || row.marker == Marker::kParagraph) return std::nullopt;
  const std::string_view beside = trimmed(rest.substr(std::min<std::size_t>(1, rest.size())));
  const auto [below, value] = *texts;
  if (!beside.empty() && !below.empty()) return std::nullopt;
  return ItemExample{places->front(), beside.empty() ? below : beside, value};
}

}  // namespace

std::vector<Row> give_notes(Rows rows, const ItemIndex& index, MustHaveList& list,
                            std::string ItemNotes::* note) {
  return give(rows, index, list, [note](Item& item) -> std::string& { return item.notes.*note; });
}

std::vector<Row> give_details(Rows rows, const ItemIndex& index, MustHaveList& list) {
  return give(rows, index, list, [](Item& item) -> std::string& { return item.detail; });
}

bool give_examples(Rows rows, const ItemIndex& index, MustHaveList& list) {
  std::vector<ItemExample> examples;
  std::vector<bool> seen(list.items.size());
  for (const Row& row : rows) {
    const auto example = read_example(row, index);
    if (!example || seen[example->item]) return false;
    const ItemNotes& notes = list.items[example->item].notes;
    if (!notes.example.empty() || !notes.example_value.empty()) return false;
    seen[example->item] = true;
    examples.push_back(*example);
  }
  for (const ItemExample& example : examples) {
    list.items[example.item].notes.example = example.content;
    list.items[example.item].notes.example_value = example.value;
  }
  return true;
}

}  // namespace hone::deck::page
