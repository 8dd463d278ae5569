#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "deck/format.h"

namespace hone::fuzz {

/// Any bytes: reading must not crash; what can be read must be printed and read again as it was.
inline void round_trip(const deck::Format& format, const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  format.recognise(text);
  const auto first = format.parse(text, {});
  if (!first) return;
  const auto second = format.parse(format.print(first->deck), {});
  if (!second || second->deck != first->deck) std::abort();
}

}  // namespace hone::fuzz
