#include "cli/study/attempt.h"

#include <algorithm>

namespace hone::cli::studying {
namespace {

std::string utf8_of(char32_t character) {
  const auto byte = [](char32_t bits) {
    return static_cast<char>(static_cast<unsigned char>(bits));
  };
  const auto tail = [&](unsigned shift) { return byte(0x80U | ((character >> shift) & 0x3FU)); };
  if (character < 0x80) return {byte(character)};
  if (character < 0x800) return {byte(0xC0U | (character >> 6U)), tail(0)};
  if (character < 0x10000) return {byte(0xE0U | (character >> 12U)), tail(6), tail(0)};
  return {byte(0xF0U | (character >> 18U)), tail(12), tail(6), tail(0)};
}

bool is_control(char32_t character) {
  return (character < U' ' && character != U'\n') || (character >= 0x7F && character < 0xA0);
}

bool is_tail(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

void type(Attempt& attempt, char32_t character, Milliseconds at) {
  if (is_control(character)) return;
  attempt.text += utf8_of(character);
  attempt.at.resize(attempt.text.size(), at);
}

void take_back(Attempt& attempt) {
  while (!attempt.text.empty() && is_tail(attempt.text.back())) attempt.text.pop_back();
  if (!attempt.text.empty()) attempt.text.pop_back();
  attempt.at.resize(attempt.text.size());
}

std::optional<app::Typing> typing_of(const Attempt& attempt, const std::vector<bool>& missed) {
  if (!attempt.reading) return std::nullopt;
  app::Typing typing = app::typing_of(*attempt.reading);
  const auto& items = attempt.reading->items;
  for (std::size_t item = 0; item < std::min(items.size(), missed.size()); ++item) {
    const auto& phrase = items[item].phrase;
    if (missed[item] || !phrase || phrase->empty()) continue;
    const Milliseconds first = attempt.at[phrase->begin];
    const Milliseconds last = attempt.at[phrase->end - 1];
    typing.first_item = std::min(typing.first_item.value_or(first), first);
    typing.last_item = std::max(typing.last_item.value_or(last), last);
  }
  return typing;
}

}  // namespace hone::cli::studying
