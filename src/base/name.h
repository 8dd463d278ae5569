#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace hone {

/// A name of one kind of thing, so that a deck's name is never passed where a card's is asked for.
/// `struct CardTag; using CardId = Name<CardTag>;`
template <typename Tag>
struct Name {
  std::string value;

  Name() = default;
  explicit Name(std::string text) : value(std::move(text)) {}

  [[nodiscard]] bool empty() const { return value.empty(); }
  auto operator<=>(const Name&) const = default;
};

}  // namespace hone

template <typename Tag>
struct std::hash<hone::Name<Tag>> {
  std::size_t operator()(const hone::Name<Tag>& name) const {
    return std::hash<std::string>{}(name.value);
  }
};
