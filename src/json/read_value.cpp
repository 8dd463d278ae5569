#include "json/read_value.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>

#include "deck/update.h"
#include "text/nearest.h"

namespace hone::json {
namespace {

/// Letters of other scripts are allowed, and so are names longer than those that hone makes.
bool is_plain_name(std::string_view text) {
  return std::ranges::all_of(text, [](char character) {
    const auto byte = static_cast<unsigned char>(character);
    return byte >= 0x80 || character == '-' || (character >= 'a' && character <= 'z') ||
           (character >= '0' && character <= '9');
  });
}

template <typename Named>
Status read_plain_name(const Node& at, Named& out) {
  TRY(read(at, out.value));
  if (is_plain_name(out.value)) return {};
  std::string plain = deck::slug(out.value);
  at.note(fmt::format("is “{}” and was taken as “{}”", out.value, plain));
  out.value = std::move(plain);
  return {};
}

}  // namespace

Status read(const Node& at, std::string& out) {
  if (at.value().is_null()) return {};
  const auto* text = at.value().if_string();
  if (text == nullptr) return at.expected("a text");
  if (text->find('\0') != boost::json::string::npos) {
    return invalid_input(
        fmt::format("The text at {} holds a NUL character; take it out.", at.path()));
  }
  out.assign(text->data(), text->size());
  return {};
}

Status read(const Node& at, bool& out) {
  if (at.value().is_null()) return {};
  if (!at.value().is_bool()) return at.expected("true or false");
  out = at.value().get_bool();
  return {};
}

Status read(const Node& at, double& out) {
  if (at.value().is_null()) return {};
  if (!at.value().is_number()) return at.expected("a number");
  out = at.value().to_number<double>();
  return {};
}

Status read(const Node& at, int& out) {
  if (at.value().is_null()) return {};
  const auto* number = at.value().if_int64();
  if (number == nullptr || *number < std::numeric_limits<int>::min() ||
      *number > std::numeric_limits<int>::max()) {
    return at.expected("a whole number");
  }
  out = static_cast<int>(*number);
  return {};
}

Status read(const Node& at, deck::CardId& out) {
  return read_plain_name(at, out);
}
Status read(const Node& at, deck::PartKey& out) {
  return read_plain_name(at, out);
}
Status read(const Node& at, deck::DeckName& out) {
  return read(at, out.value);
}

Result<std::size_t> read_choice(const Node& at, std::span<const std::string_view> names) {
  std::string word;
  TRY(read(at, word));
  if (const auto found = std::ranges::find(names, word); found != names.end()) {
    return static_cast<std::size_t>(found - names.begin());
  }
  return invalid_input(
      fmt::format("At {} stands “{}”; use one of: {}.", at.path(), word, fmt::join(names, ", ")));
}

}  // namespace hone::json
