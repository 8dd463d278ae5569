#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/calendar.h"
#include "base/name.h"
#include "json/shape.h"
#include "json/writer.h"

namespace hone::json {

// One `write` for each kind of value; all are found through the writer, so the order does not
// matter.

inline void write(Writer& out, std::string_view value) {
  out.string(value);
}
inline void write(Writer& out, const std::string& value) {
  out.string(value);
}
inline void write(Writer& out, const char* value) {
  out.string(value);
}
inline void write(Writer& out, std::same_as<bool> auto value) {
  out.boolean(value);
}
template <typename T>
  requires std::integral<T> && (!std::same_as<T, bool>)
void write(Writer& out, T value) {
  out.integer(static_cast<std::int64_t>(value));
}
inline void write(Writer& out, double value) {
  out.number(value);
}
inline void write(Writer& out, Instant value) {
  out.string(utc_text(value));
}
template <typename Tag>
void write(Writer& out, const Name<Tag>& value) {
  out.string(value.value);
}
template <NamedEnum T>
void write(Writer& out, T value) {
  out.string(EnumNames<T>::kNames[static_cast<std::size_t>(value)]);
}
template <typename T>
void write(Writer& out, const std::optional<T>& value) {
  if (value) {
    write(out, *value);
  } else {
    out.null();
  }
}
template <typename T>
void write(Writer& out, const std::vector<T>& values) {
  out.begin_array();
  for (const T& value : values) write(out, value);
  out.end_array();
}

template <typename T>
void write_member(Writer& out, std::string_view key, const T& value) {
  out.key(key);
  write(out, value);
}

/// The fields of a value, inside an object that the caller opened.
template <Shaped T>
void write_fields(Writer& out, const T& value) {
  for_each_field<T>([&](const auto& field) { write_member(out, field.key, value.*field.member); });
}
template <Shaped T>
void write(Writer& out, const T& value) {
  out.begin_object();
  write_fields(out, value);
  out.end_object();
}

}  // namespace hone::json
