#include "deck/formats/csv/printed_row.h"

#include <string_view>

#include "deck/formats/csv/tags.h"

namespace hone::deck::csv {
namespace {

constexpr std::string_view kMustQuote = ",;|\t\"\r\n#";

void append_field(std::string& out, std::string_view text) {
  const bool padded = text.starts_with(' ') || text.ends_with(' ');
  if (!padded && text.find_first_of(kMustQuote) == std::string_view::npos) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

std::string answer_of(const Card& card) {
  std::string answer = card.answer;
  if (!card.list) return answer;
  std::size_t number = 0;
  for (const Item& item : card.list->items) {
    if (!answer.empty()) answer += number == 0 ? "\n\n" : "\n";
    const bool ordered = card.list->ordered;
    ++number;
    answer += ordered ? std::to_string(number) + ". " : "- ";
    answer += "**" + item.title + "**";
    if (!item.qualifier.empty()) answer += " (" + item.qualifier + ")";
    if (!item.detail.empty()) answer += ": " + item.detail;
  }
  return answer;
}

}  // namespace

void append_row(std::string& out, const Card& card) {
  append_field(out, card.question);
  out += ',';
  append_field(out, answer_of(card));
  out += ',';
  append_field(out, join_tags(card.tags));
  out += "\r\n";
}

}  // namespace hone::deck::csv
