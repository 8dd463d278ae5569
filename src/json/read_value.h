#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "deck/names.h"
#include "json/node.h"
#include "json/shape.h"

namespace hone::json {

// One `read` for each kind of value; all are found through the node. Each puts what stands at the
// node into `out`; null leaves the default. Each fails with the place and what was expected.

/// Refuses NUL characters, which no terminal and no file of text may hold.
Status read(const Node& at, std::string& out);
Status read(const Node& at, bool& out);
Status read(const Node& at, int& out);
Status read(const Node& at, double& out);

/// Names are written with lower-case letters, digits and hyphens; anything else is brought into
/// that form, with a warning.
Status read(const Node& at, deck::CardId& out);
Status read(const Node& at, deck::PartKey& out);
Status read(const Node& at, deck::DeckName& out);

/// The position of the text in `names`; the error lists them and names the nearest.
Result<std::size_t> read_choice(const Node& at, std::span<const std::string_view> names);

template <NamedEnum T>
Status read(const Node& at, T& out) {
  if (!at.value().is_null()) out = static_cast<T>(TRY(read_choice(at, EnumNames<T>::kNames)));
  return {};
}
template <typename T>
Status read(const Node& at, std::optional<T>& out) {
  if (at.value().is_null()) return {};
  return read(at, out.emplace());
}

template <typename T>
Status read(const Node& at, std::vector<T>& out) {
  if (at.value().is_null()) return {};
  const auto* array = at.value().if_array();
  if (array == nullptr) return at.expected("a list");
  out.resize(array->size());
  for (std::size_t index = 0; index < array->size(); ++index) {
    TRY(read(at.element(index, (*array)[index]), out[index]));
  }
  return {};
}

/// Reads the member `key` if it is one of the value's own fields; false when it is not.
template <Shaped T>
Result<bool> read_field(const Node& at, std::string_view key, T& out) {
  bool known = false;
  Status status;
  for_each_field<T>([&](const auto& field) {
    if (known || field.key != key) return;
    known = true;
    status = read(at, out.*field.member);
  });
  if (!status) return std::unexpected(std::move(status).error());
  return known;
}

/// Hands every member of an object to `take(node, key)`, which says whether it knows the key; a key
/// that nobody knows becomes a warning.
template <typename Take>
Status read_members(const Node& at, Take&& take) {
  const auto* object = at.value().if_object();
  if (object == nullptr) return at.expected("an object");
  for (const auto& member : *object) {
    const Node child = at.member(member.key(), member.value());
    if (!TRY(Result<bool>(take(child, member.key())))) {
      child.note("is a key that hone does not know and was left out");
    }
  }
  return {};
}

template <Shaped T>
Status read(const Node& at, T& out) {
  return read_members(
      at, [&](const Node& child, std::string_view key) { return read_field(child, key, out); });
}

}  // namespace hone::json
