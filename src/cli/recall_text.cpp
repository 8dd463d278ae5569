#include "cli/recall_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/display/table.h"

namespace hone::cli {
namespace {

std::string quoted(const app::RecallReport& report, text::Span phrase) {
  return fmt::format("“{}”", one_line(phrase.of(report.answer)));
}

std::string words_of(const app::RecallReport& report, const recall::RecalledItem& item) {
  if (!item.phrase) return "";
  const std::string words = quoted(report, *item.phrase);
  return item.sure ? words : fmt::format("did you mean it by {}?", words);
}

std::string_view result_of(const recall::RecalledItem& item) {
  if (!item.sure) return "perhaps";
  return item.recalled ? "yes" : "no";
}

std::string items_table(const app::RecallReport& report, const Console& console) {
  Table table({{"#", Align::kRight},
               {"ITEM", Align::kLeft, Fit::kName},
               {"BACK"},
               {"WORDS", Align::kLeft, Fit::kText}});
  const auto& items = report.recalled.items;
  for (std::size_t at = 0; at < items.size(); ++at) {
    table.add({std::to_string(at + 1), full_title(report.card.card.list->items[at]),
               std::string(result_of(items[at])), words_of(report, items[at])});
  }
  return table.print(console.style(), console.width);
}

std::string intrusions_text(const app::RecallReport& report) {
  std::string text;
  for (const text::Span& phrase : report.recalled.intrusions) {
    text += fmt::format("  {}\n", quoted(report, phrase));
  }
  return text.empty() ? text : "\nOn no item of the list:\n" + text;
}

std::string order_text(const app::RecallReport& report) {
  const recall::OrderScore& order = report.recalled.order;
  if (!report.card.card.list->ordered || order.sequence.size() < 2) return "";
  if (order.out_of_place.empty()) return "\nIn the list's order.\n";
  std::vector<std::size_t> numbers;
  for (const std::size_t item : order.out_of_place) numbers.push_back(item + 1);
  return fmt::format("\n{} of {} in the list's order; out of place: {}.\n", order.longest_run,
                     order.sequence.size(), fmt::join(numbers, ", "));
}

}  // namespace

std::string recall_text(const app::RecallReport& report, const Console& console) {
  const recall::Recalled& recalled = report.recalled;
  return fmt::format("{} of {} came back; confidence {} of 5 would fit.\n\n",
                     recalled.order.sequence.size(), recalled.items.size(),
                     recalled.proposed_confidence) +
         items_table(report, console) + intrusions_text(report) + order_text(report);
}

}  // namespace hone::cli
