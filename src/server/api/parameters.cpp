#include "server/api/parameters.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "app/library.h"
#include "app/moment.h"
#include "story/parts.h"

namespace hone::server {
namespace {

std::optional<int> whole_number(std::string_view text) {
  int value = 0;
  const auto* const end = text.data() + text.size();
  const auto [stop, problem] = std::from_chars(text.data(), end, value);
  if (problem != std::errc{} || stop != end) return std::nullopt;
  return value;
}

}  // namespace

Result<std::optional<deck::DeckName>> deck_parameter(const Call& call) {
  const auto name = call.request.parameter("deck");
  if (!name) return std::nullopt;
  return TRY(app::deck_named(call.store, *name));
}

Result<app::DueQuery> due_query(const Call& call) {
  app::DueQuery query{.deck = TRY(deck_parameter(call)), .depth = {}, .at = call.now};
  if (const auto depth = call.request.parameter("depth")) {
    query.depth = TRY(deck::parse_depth(*depth));
  }
  if (const auto at = call.request.parameter("at")) {
    const app::Settings settings = TRY(app::load_settings(call.store, std::nullopt));
    query.at = TRY(app::asked_moment(TRY(app::calendar_of(settings)), at, call.now));
  }
  return query;
}

Result<std::string> required_parameter(const Call& call, std::string_view name) {
  auto value = call.request.parameter(name);
  if (value) return std::move(*value);
  return invalid_input(fmt::format("The address has no “{}”; put it behind the “?”.", name));
}

Result<int> number_parameter(const Call& call, std::string_view name, int usual, int least,
                             int most) {
  const auto text = call.request.parameter(name);
  if (!text) return usual;
  const auto value = whole_number(*text);
  if (value && *value >= least && *value <= most) return *value;
  return invalid_input(fmt::format("“{}” does not fit {}; give a whole number from {} to {}", *text,
                                   name, least, most));
}

std::vector<std::string> words_parameter(const Call& call, std::string_view name) {
  std::vector<std::string> words;
  const std::string text = call.request.parameter(name).value_or("");
  story::for_each_part(text, ',', [&](std::string_view word) { words.emplace_back(word); });
  return words;
}

Result<std::vector<int>> numbers_parameter(const Call& call, std::string_view name) {
  const std::string text = call.request.parameter(name).value_or("");
  std::vector<int> numbers;
  for (std::string_view rest = text; !rest.empty();) {
    const auto comma = std::min(rest.find(','), rest.size());
    const auto value = whole_number(rest.substr(0, comma));
    if (!value) {
      return invalid_input(
          fmt::format("“{}” does not fit {}; give whole numbers with commas", text, name));
    }
    numbers.push_back(*value);
    rest.remove_prefix(std::min(comma + 1, rest.size()));
  }
  return numbers;
}

}  // namespace hone::server
