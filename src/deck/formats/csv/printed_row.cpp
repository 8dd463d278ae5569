#include "deck/formats/csv/printed_row.h"

#include <string_view>

#include "deck/formats/csv/tags.h"

namespace hone::deck::csv {
namespace {

constexpr std::string_view kMustQuote = ",;|\t\"\r\n#";

bool needs_quotes(std::string_view text) {
  const bool padded = text.starts_with(' ') || text.ends_with(' ');
  return padded || text.find_first_of(kMustQuote) != std::string_view::npos;
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

void append_field(std::string& out, std::string_view text) {
  if (needs_quotes(text)) {
    append_quoted(out, text);
  } else {
    out += text;
  }
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
  const std::string answer = answer_of(card);
  if (card.question.empty() && answer.empty() && card.tags.empty()) {
    // A row of bare commas would be read as blank, and the card would be lost.
    append_quoted(out, {});
  } else {
    append_field(out, card.question);
  }
  out += ',';
  append_field(out, answer);
  out += ',';
  append_field(out, join_tags(card.tags));
  out += "\r\n";
}

}  // namespace hone::deck::csv
