#include <fmt/format.h>

#include <utility>

#include "json/card_shapes.h"
#include "json/read_card.h"
#include "json/read_value.h"

namespace hone::json {
namespace {

template <std::size_t... Index>
deck::SectionBody empty_body(std::size_t type, std::index_sequence<Index...>) {
  deck::SectionBody body;
  ((type == Index ? static_cast<void>(body.emplace<Index>()) : void()), ...);
  return body;
}

Result<deck::SectionBody> body_of_type(const Node& at) {
  const auto* object = at.value().if_object();
  if (object == nullptr) return at.expected("an object");
  const auto* type = object->if_contains("type");
  // Blocks is what a section without a type of its own is kept as.
  const std::size_t index =
      type == nullptr ? 0 : TRY(read_choice(at.member("type", *type), kBodyTypes));
  return empty_body(index, std::make_index_sequence<kBodyTypes.size()>{});
}

Result<bool> read_body_field(const Node& at, std::string_view key, deck::Blocks& blocks) {
  if (key != "blocks") return false;
  TRY(read(at, blocks));
  return true;
}
template <Shaped Body>
Result<bool> read_body_field(const Node& at, std::string_view key, Body& body) {
  return read_field(at, key, body);
}

/// A kind that hone has no name for becomes a section of the author's own.
Status read_kind(const Node& at, deck::Section& section, std::string& unknown_kind) {
  std::string slug;
  TRY(read(at, slug));
  if (const auto kind = deck::kind_of_slug(slug)) {
    section.kind = *kind;
  } else if (!slug.empty()) {
    at.note(
        fmt::format("is “{}”, a kind that hone does not know; it was kept as a section of the "
                    "author's own",
                    slug));
    unknown_kind = std::move(slug);
  }
  return {};
}

}  // namespace

Status read(const Node& at, deck::Section& out) {
  out.body = TRY(body_of_type(at));
  std::string unknown_kind;
  TRY(read_members(at, [&](const Node& child, std::string_view key) -> Result<bool> {
    if (key == "type") return true;
    if (key == "kind") {
      TRY(read_kind(child, out, unknown_kind));
    } else if (key == "heading") {
      TRY(read(child, out.heading));
    } else {
      return std::visit([&](auto& body) { return read_body_field(child, key, body); }, out.body);
    }
    return true;
  }));
  if (out.heading.empty()) out.heading = std::move(unknown_kind);
  return {};
}

}  // namespace hone::json
