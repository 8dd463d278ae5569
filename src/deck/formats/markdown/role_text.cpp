#include "deck/formats/markdown/role_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "deck/formats/markdown/body.h"
#include "deck/formats/markdown/card_text.h"
#include "deck/formats/markdown/free_text.h"
#include "deck/formats/markdown/front.h"
#include "deck/formats/markdown/inline_text.h"
#include "deck/formats/markdown/markers.h"

namespace hone::deck::markdown {
namespace {

constexpr std::array<std::string_view, 1> kLabels = {"Tagline"};

template <typename Visitor>
void describe_rows(Visitor& visit, MaybeConst<std::vector<std::string>> auto& rows) {
  visit.rows(rows);
}
template <typename Visitor, typename Rows>
void describe_rows(Visitor& visit, Rows& rows) {
  visit.entries(rows);
}

template <auto member>
void write_rows(std::string& out, std::string_view heading, const RoleProfile& role) {
  if ((role.*member).empty()) return;
  out += fmt::format("\n### {}\n\n", heading);
  ShownNames none;
  BodyWriter writer{out, none};
  describe_rows(writer, role.*member);
}

template <auto member>
bool read_rows(RoleProfile& role, const std::vector<Node>& nodes) {
  std::remove_cvref_t<decltype(role.*member)> rows;
  BodyReader reader{nodes};
  describe_rows(reader, rows);
  if (reader.first_unread() != nullptr) return false;
  std::ranges::move(rows, std::back_inserter(role.*member));
  return true;
}

struct RolePart {
  std::string_view heading;
  void (*write)(std::string& out, std::string_view heading, const RoleProfile& role);
  bool (*read)(RoleProfile& role, const std::vector<Node>& nodes);
};

template <auto member>
constexpr RolePart part(std::string_view heading) {
  return {heading, write_rows<member>, read_rows<member>};
}

constexpr std::array kParts = {part<&RoleProfile::headline_skills>("Headline skills"),
                               part<&RoleProfile::responsibilities>("Responsibilities"),
                               part<&RoleProfile::technical_skills>("Technical skills"),
                               part<&RoleProfile::soft_skills>("Soft skills"),
                               part<&RoleProfile::use_cases>("Use cases"),
                               part<&RoleProfile::mistakes>("Mistakes")};

}  // namespace

void append_role(std::string& out, const RoleProfile& role) {
  out += fmt::format("\n## {}:", kRoleLabel);
  if (!role.name.empty()) out += ' ';
  append_inline(out, role.name);
  out += '\n';
  if (!role.tagline.empty()) {
    out += fmt::format("\n{}: ", kLabels[0]);
    append_inline(out, role.tagline);
    out += '\n';
  }
  if (!role.definition.empty()) out += '\n';
  append_free_text(out, role.definition, kLabels);
  for (const RolePart& part : kParts) part.write(out, part.heading, role);
}

bool is_role_heading(std::string_view heading) {
  return has_label(heading, kRoleLabel);
}

RoleProfile read_role(const Part& part) {
  RoleProfile role;
  role.name = decode_inline(after_label(part.heading, kRoleLabel));
  const auto take = [&](std::size_t, std::string_view value, const Line&) {
    role.tagline = decode_inline(value);
    return true;
  };
  role.definition = read_free_text(read_labels(part.body, part.body_line(), kLabels, take));
  return role;
}

bool add_to_role(RoleProfile& role, const Part& part, WarningList& warnings) {
  const auto known = std::ranges::find_if(kParts, [&](const RolePart& role_part) {
    return equal_ignoring_case(role_part.heading, part.heading);
  });
  return known != kParts.end() &&
         known->read(role, read_outline(part.body, part.body_line(), warnings));
}

}  // namespace hone::deck::markdown
