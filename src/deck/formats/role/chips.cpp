#include "deck/formats/role/chips.h"

#include <algorithm>
#include <array>

#include "deck/formats/lines.h"

namespace hone::deck::role_page {
namespace {

constexpr std::string_view kDot = " ·";

// Names with a capital inside that turn up as skills.
constexpr std::array<std::string_view, 32> kNames = {
    "BigQuery",   "ChatGPT",    "ClickUp",   "DevOps",     "eCommerce", "FinOps",     "GitHub",
    "GitLab",     "GraphQL",    "HubSpot",   "InDesign",   "iOS",       "JavaScript", "LinkedIn",
    "macOS",      "MLOps",      "MongoDB",   "MoSCoW",     "MySQL",     "NoSQL",      "OAuth",
    "OpenAI",     "PostgreSQL", "PowerBI",   "PowerPoint", "PyTorch",   "SaaS",       "SharePoint",
    "TypeScript", "WhatsApp",   "WordPress", "YouTube"};

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}
/// Letters of other scripts count as small: which are capitals is not worth a table here.
bool is_small(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}
bool ends_skill(char c) {
  return is_small(c) || (c >= '0' && c <= '9') || c == ')';
}
bool in_word(char c) {
  return is_capital(c) || is_small(c) || (c >= '0' && c <= '9');
}

/// Whether a new skill may begin at `at`.
bool is_seam(std::string_view line, std::size_t at) {
  if (!is_capital(line[at])) return false;
  if (ends_skill(line[at - 1])) return true;
  const bool after_capitals = at >= 2 && is_capital(line[at - 1]) && is_capital(line[at - 2]);
  const bool begins_word = at + 2 < line.size() && is_small(line[at + 1]) && is_small(line[at + 2]);
  return after_capitals && begins_word;
}

std::vector<std::size_t> seams_of(std::string_view line) {
  std::vector<std::size_t> seams;
  for (std::size_t at = 1; at < line.size(); ++at) {
    if (is_seam(line, at)) seams.push_back(at);
  }
  return seams;
}

/// Whether a known name stands across the seam.
bool is_inside_name(std::string_view line, std::size_t seam, const KnownWords& known) {
  constexpr std::size_t kLongestName = 24;
  std::size_t start = seam;
  while (start > 0 && seam - start < kLongestName && in_word(line[start - 1])) --start;
  for (; start < seam; ++start) {
    for (std::size_t end = seam + 1; end <= line.size() && end - start <= kLongestName; ++end) {
      const std::string_view word = line.substr(start, end - start);
      if (known.contains(word) || std::ranges::find(kNames, word) != kNames.end()) return true;
      if (end < line.size() && !in_word(line[end])) break;
    }
  }
  return false;
}

std::vector<std::string> split_at_dots(std::string_view line) {
  std::vector<std::string> chips;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(kDot), line.size());
    if (const auto chip = trim(line.substr(0, end)); !chip.empty()) chips.emplace_back(chip);
    line.remove_prefix(std::min(end + kDot.size(), line.size()));
  }
  return chips;
}

}  // namespace

void learn_words(KnownWords& words, std::string_view text) {
  for (std::size_t start = 0; start < text.size();) {
    std::size_t end = start;
    bool capital_inside = false;
    while (end < text.size() && in_word(text[end])) {
      capital_inside = capital_inside || (end > start && is_capital(text[end]));
      ++end;
    }
    if (capital_inside && end - start > 2) words.insert(text.substr(start, end - start));
    start = end + 1;
  }
}

std::vector<std::string> split_chips(std::string_view line, const KnownWords& known) {
  if (line.find(kDot) != std::string_view::npos) return split_at_dots(line);
  std::vector<std::string> chips;
  std::size_t start = 0;
  for (const std::size_t seam : seams_of(line)) {
    if (is_inside_name(line, seam, known)) continue;
    chips.emplace_back(trim(line.substr(start, seam - start)));
    start = seam;
  }
  chips.emplace_back(trim(line.substr(start)));
  return chips;
}

std::string join_chips(const std::vector<std::string>& chips) {
  std::string line;
  for (const std::string& chip : chips)
    line += (line.empty() ? "" : std::string(kDot) + ' ') + chip;
  if (chips.size() == 1) line += kDot;
  return line;
}

}  // namespace hone::deck::role_page
