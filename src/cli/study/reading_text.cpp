#include "cli/study/reading_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/study/flow.h"

namespace hone::cli::studying {
namespace {

const recall::Recalled* reading_of(const Sheet& sheet) {
  return sheet.attempt && sheet.attempt->reading ? &*sheet.attempt->reading : nullptr;
}

std::string quoted_words(const Sheet& sheet, text::Span phrase) {
  return fmt::format("“{}”", printable(phrase.of(sheet.attempt->text)));
}

std::string order_words(const recall::Recalled& reading) {
  const recall::OrderScore& order = reading.order;
  if (order.sequence.size() < 2) return "";
  if (order.out_of_place.empty()) return ", in the list’s order";
  return fmt::format(", {} out of order", order.out_of_place.size());
}

}  // namespace

std::string reading_sentence(const Sheet& sheet) {
  const recall::Recalled* reading = reading_of(sheet);
  if (reading == nullptr) return "";
  const auto& items = reading->items;
  const auto found = std::ranges::count_if(
      items, [](const recall::RecalledItem& item) { return item.recalled && item.sure; });
  const auto unsure = std::ranges::count(items, false, &recall::RecalledItem::sure);
  std::string text = fmt::format("{} of {} read in what you typed", found, items.size());
  if (unsure > 0) text += fmt::format(", {} in doubt", unsure);
  if (sheet.turn.card.card.list->ordered) text += order_words(*reading);
  return text + ". Mark it otherwise where that is wrong.";
}

Line words_for(const Sheet& sheet, std::size_t unit) {
  const recall::Recalled* reading = reading_of(sheet);
  if (reading == nullptr || unit >= reading->items.size()) return {};
  const recall::RecalledItem& item = reading->items[unit];
  if (!item.phrase) return {};
  const std::string words = quoted_words(sheet, *item.phrase);
  if (item.sure) return {{words, Tone::kGood}};
  return {{fmt::format("Did you mean it by {}?", words), Tone::kAccent}};
}

std::string beside_the_list(const Sheet& sheet) {
  const recall::Recalled* reading = reading_of(sheet);
  if (reading == nullptr || reading->intrusions.empty()) return "";
  std::string text = "On no item of the list: ";
  for (std::size_t at = 0; at < reading->intrusions.size(); ++at) {
    text += (at == 0 ? "" : ", ") + quoted_words(sheet, reading->intrusions[at]);
  }
  return text;
}

}  // namespace hone::cli::studying
