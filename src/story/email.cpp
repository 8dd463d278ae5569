#include "story/email.h"

#include "text/ascii.h"

namespace hone::story {
namespace {

bool address_part(char c) {
  return text::is_letter(c) || text::is_digit(c) || c == '.' || c == '-' || c == '_' || c == '+';
}

}  // namespace

text::Span email_at(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  std::size_t end = at + 1;
  while (begin > 0 && address_part(text[begin - 1])) --begin;
  while (end < text.size() && address_part(text[end])) ++end;
  while (end > at + 1 && text[end - 1] == '.') --end;
  const bool host = text.substr(at, end - at).find('.') != std::string_view::npos;
  return begin < at && host ? text::Span{begin, end} : text::Span{};
}

}  // namespace hone::story
