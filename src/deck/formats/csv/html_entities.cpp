#include "deck/formats/csv/html_entities.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace hone::deck::csv {
namespace {

struct Entity {
  std::string_view name;
  std::string_view text;
};
constexpr std::array kEntities = {
    Entity{"amp", "&"},    Entity{"lt", "<"},     Entity{"gt", ">"},    Entity{"quot", "\""},
    Entity{"apos", "'"},   Entity{"nbsp", " "},   Entity{"ndash", "–"}, Entity{"mdash", "—"},
    Entity{"hellip", "…"}, Entity{"lsquo", "‘"},  Entity{"rsquo", "’"}, Entity{"ldquo", "“"},
    Entity{"rdquo", "”"},  Entity{"laquo", "«"},  Entity{"raquo", "»"}, Entity{"rarr", "→"},
    Entity{"larr", "←"},   Entity{"harr", "↔"},   Entity{"uarr", "↑"},  Entity{"darr", "↓"},
    Entity{"times", "×"},  Entity{"divide", "÷"}, Entity{"minus", "−"}, Entity{"plusmn", "±"},
    Entity{"le", "≤"},     Entity{"ge", "≥"},     Entity{"ne", "≠"},    Entity{"bull", "•"},
    Entity{"middot", "·"}, Entity{"euro", "€"},   Entity{"pound", "£"}, Entity{"deg", "°"},
    Entity{"copy", "©"},   Entity{"reg", "®"},    Entity{"trade", "™"}, Entity{"sect", "§"}};

constexpr std::size_t kLongestEntity = 10;

void append_utf8(std::string& out, std::uint32_t character) {
  const auto tail = [&](unsigned shift) {
    out += static_cast<char>(0x80U | ((character >> shift) & 0x3FU));
  };
  if (character < 0x80) {
    out += static_cast<char>(character);
  } else if (character < 0x800) {
    out += static_cast<char>(0xC0U | (character >> 6U));
    tail(0);
  } else if (character < 0x10000) {
    out += static_cast<char>(0xE0U | (character >> 12U));
    tail(6);
    tail(0);
  } else {
    out += static_cast<char>(0xF0U | (character >> 18U));
    tail(12);
    tail(6);
    tail(0);
  }
}

bool is_printable(std::uint32_t character) {
  const bool surrogate = character >= 0xD800 && character < 0xE000;
  return character >= 0x20 && character != 0x7F && character <= 0x10FFFF && !surrogate;
}

bool append_number(std::string& out, std::string_view digits) {
  const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
  if (hexadecimal) digits.remove_prefix(1);
  std::uint32_t character = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), character,
                                            hexadecimal ? 16 : 10);
  const bool whole = !digits.empty() && end == digits.data() + digits.size();
  if (error != std::errc{} || !whole || !is_printable(character)) return false;
  append_utf8(out, character == 0xA0 ? U' ' : character);
  return true;
}

}  // namespace

std::size_t append_entity(std::string& out, std::string_view html, std::size_t at) {
  const std::size_t length = html.substr(at, kLongestEntity).find(';');
  if (length == std::string_view::npos || length < 2) return 0;
  const std::string_view name = html.substr(at + 1, length - 1);
  if (name.starts_with('#')) {
    return append_number(out, name.substr(1)) ? length + 1 : 0;
  }
  const auto known = std::ranges::find(kEntities, name, &Entity::name);
  if (known == kEntities.end()) return 0;
  out += known->text;
  return length + 1;
}

}  // namespace hone::deck::csv
