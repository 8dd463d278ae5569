#include "deck/formats/markdown/section_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <utility>
#include <variant>

#include "deck/formats/markdown/block_text.h"
#include "deck/formats/markdown/body.h"
#include "deck/formats/markdown/inline_text.h"
#include "deck/formats/markdown/markers.h"
#include "deck/formats/markdown/section_shape.h"

namespace hone::deck::markdown {
namespace {

constexpr std::string_view kAs = "as ";

struct PartHeading {
  CardPart part;
  std::string_view heading;
};
constexpr std::array kPartHeadings = {PartHeading{CardPart::kList, "Must have"},
                                      PartHeading{CardPart::kOrderedList, "Must have, in order"},
                                      PartHeading{CardPart::kDevices, "Memory devices"}};

/// What the braces of a heading say.
struct Annotation {
  std::optional<SectionKind> kind;
  std::optional<std::size_t> shape;
};

std::optional<Annotation> parse_annotation(std::string_view braces) {
  Annotation annotation;
  const std::size_t as = braces.starts_with(kAs) ? 0 : braces.find(" as ");
  const std::string_view slug = trim(braces.substr(0, as));
  if (!slug.empty()) {
    annotation.kind = kind_of_slug(slug);
    if (!annotation.kind) return std::nullopt;
  }
  if (as == std::string_view::npos) return slug.empty() ? std::nullopt : std::optional{annotation};
  annotation.shape = shape_of_name(trim(trim_start(braces.substr(as)).substr(kAs.size())));
  if (!annotation.shape) return std::nullopt;
  return annotation;
}

/// Takes "{pitfalls as blocks}" off the end of a heading; other braces are part of its words.
Annotation take_annotation(std::string_view& heading) {
  const std::size_t open = heading.ends_with('}') ? heading.rfind('{') : std::string_view::npos;
  if (open == std::string_view::npos) return {};
  const auto annotation =
      parse_annotation(trim(heading.substr(open + 1, heading.size() - open - 2)));
  if (!annotation) return {};
  heading = trim_end(heading.substr(0, open));
  return *annotation;
}

/// The kind and heading that a heading without braces stands for.
std::pair<SectionKind, std::string> resolve(std::string heading) {
  const SectionKind kind = kind_of_heading(heading).value_or(SectionKind::kOther);
  if (kind != SectionKind::kOther && heading == deck::heading_of(kind)) heading.clear();
  return {kind, std::move(heading)};
}

bool speaks_for_itself(const Section& section, const std::string& heading) {
  return card_part(heading) == CardPart::kSection &&
         resolve(heading) == std::pair{section.kind, section.heading};
}

void warn_of_other_shape(WarningList& warnings, std::size_t line, std::string_view heading,
                         std::size_t shape) {
  warnings.add(line, fmt::format("This is not written as {0} are, so all of “{1}” is kept as plain "
                                 "text; see “{0}” in docs/formats.md.",
                                 name_of_shape(shape), decode_inline(heading)));
}

void append_annotation(std::string& out, std::string_view slug, std::string_view shape) {
  if (slug.empty() && shape.empty()) return;
  const std::string_view between = slug.empty() || shape.empty() ? "" : " ";
  out += fmt::format(" {{{}{}{}{}}}", slug, between, shape.empty() ? "" : kAs, shape);
}

}  // namespace

CardPart card_part(std::string_view heading) {
  const auto found = std::ranges::find_if(kPartHeadings, [&](const PartHeading& known) {
    return equal_ignoring_case(known.heading, heading);
  });
  return found == kPartHeadings.end() ? CardPart::kSection : found->part;
}

std::string_view heading_of(CardPart part) {
  return std::ranges::find(kPartHeadings, part, &PartHeading::part)->heading;
}

void append_section(std::string& out, const Section& section, ShownNames& names) {
  const bool own_heading = section.heading.empty() && section.kind != SectionKind::kOther;
  const std::string heading =
      own_heading ? std::string(deck::heading_of(section.kind)) : section.heading;
  out += "\n###";
  if (!heading.empty()) out += ' ';
  append_inline(out, heading, kBeforeBrace);
  const std::size_t shape = section.body.index();
  append_annotation(out, speaks_for_itself(section, heading) ? "" : slug_of(section.kind),
                    shape == usual_shape(section.kind) ? "" : name_of_shape(shape));
  out += '\n';
  const std::size_t before = out.size();
  out += '\n';
  BodyWriter writer{out, names};
  std::visit([&](const auto& body) { describe(writer, body); }, section.body);
  if (out.size() == before + 1) out.resize(before);
}

Section read_section(const Part& part, WarningList& warnings) {
  std::string_view raw_heading = part.heading;
  const Annotation annotation = take_annotation(raw_heading);
  Section section;
  section.heading = decode_inline(raw_heading);
  if (annotation.kind) {
    section.kind = *annotation.kind;
  } else {
    std::tie(section.kind, section.heading) = resolve(std::move(section.heading));
  }
  const std::vector<Node> nodes = read_outline(part.body, part.body_line(), warnings);
  const std::size_t shape = annotation.shape.value_or(usual_shape(section.kind));
  if (auto body = read_shape(shape, nodes)) {
    section.body = *std::move(body);
  } else {
    section.body = blocks_of(nodes);
    if (has_units(shape)) warn_of_other_shape(warnings, body.error(), raw_heading, shape);
  }
  return section;
}

}  // namespace hone::deck::markdown
