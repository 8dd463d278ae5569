#include "recall/item_texts.h"

#include <initializer_list>

namespace hone::recall {
namespace {

bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

void append(std::string& text, std::initializer_list<const std::string*> parts) {
  for (const std::string* part : parts) {
    if (!part->empty()) text += *part + " \n";
  }
}

ItemTexts texts_of(const deck::Item& item) {
  ItemTexts texts;
  append(texts.core, {&item.title, &item.qualifier, &item.detail});
  const deck::ItemNotes& notes = item.notes;
  append(texts.full, {&item.title, &item.title, &item.qualifier, &item.qualifier, &item.detail,
                      &notes.elaboration, &notes.intuition, &notes.implication, &notes.how_common,
                      &notes.involvement, &notes.ownership, &notes.example, &notes.example_value});
  return texts;
}

}  // namespace

std::string with_words_apart(std::string_view text) {
  std::string apart;
  for (const char c : text) {
    if (is_upper(c) && !apart.empty() && is_lower(apart.back())) apart += ' ';
    apart += c;
  }
  return apart;
}

std::vector<ItemTexts> item_texts(const deck::MustHaveList& list,
                                  std::span<const deck::Device> devices) {
  std::vector<ItemTexts> all;
  for (const deck::Item& item : list.items) {
    ItemTexts texts = texts_of(item);
    for (const deck::Device& device : devices) {
      for (const deck::DeviceRow& row : device.rows) {
        if (row.item != item.key) continue;
        const std::string cue = with_words_apart(row.cue);
        append(texts.core, {&cue, &row.gloss});
        append(texts.full, {&cue, &row.gloss});
      }
    }
    all.push_back(std::move(texts));
  }
  return all;
}

}  // namespace hone::recall
