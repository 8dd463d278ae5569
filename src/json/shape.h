#pragma once

#include <cstddef>
#include <string_view>
#include <tuple>
#include <utility>

namespace hone::json {

/// One member of a value and its key in a document.
template <typename Owner, typename Member>
struct Field {
  std::string_view key;
  Member Owner::* member;
};

template <typename Owner, typename Member>
constexpr Field<Owner, Member> field(std::string_view key, Member Owner::* member) {
  return {key, member};
}

/// How a value looks as a JSON object: Shape<T>::fields() is a tuple of its fields in the order in
/// which they are written. Reading and writing both follow it, so they cannot disagree.
template <typename T>
struct Shape;

template <typename T>
concept Shaped = requires { Shape<T>::fields(); };

/// The names of an enum's values, in the order of the enum, which counts from 0.
template <typename T>
struct EnumNames;

template <typename T>
concept NamedEnum = requires { EnumNames<T>::kNames; };

template <typename T, typename Visit>
constexpr void for_each_field(Visit&& visit) {
  std::apply([&](const auto&... fields) { (visit(fields), ...); }, Shape<T>::fields());
}

}  // namespace hone::json
