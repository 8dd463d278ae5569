#include "deck/card.h"

namespace hone::deck {
namespace {

/// Where the parenthesis that ends the text begins; npos when the text does not end in one.
std::size_t start_of_last_parenthesis(std::string_view text) {
  if (!text.ends_with(')')) return std::string_view::npos;
  int depth = 0;
  for (std::size_t i = text.size(); i-- > 0;) {
    if (text[i] == ')') ++depth;
    if (text[i] == '(' && --depth == 0) return i;
  }
  return std::string_view::npos;
}

}  // namespace

std::string full_title(const Item& item) {
  if (item.qualifier.empty()) return item.title;
  return item.title + " (" + item.qualifier + ")";
}

Item item_from_title(std::string_view full_title) {
  Item item;
  const std::size_t open = start_of_last_parenthesis(full_title);
  const bool splits = open != std::string_view::npos && open >= 2 && full_title[open - 1] == ' ' &&
                      full_title.size() > open + 2;
  item.title = splits ? full_title.substr(0, open - 1) : full_title;
  if (splits) item.qualifier = full_title.substr(open + 1, full_title.size() - open - 2);
  return item;
}

}  // namespace hone::deck
