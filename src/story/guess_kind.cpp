#include "story/guess_kind.h"

#include <algorithm>
#include <array>
#include <vector>

#include "story/reading.h"

namespace hone::story {
namespace {

// In the order of the enum.
constexpr std::array<std::string_view, kKinds> kTypical{
    "launched, shipped, rolled out, new feature, designed and implement*, built, adoption, "
    "released, end to end, from scratch, go live",
    "prioriti*, deprioriti*, competing, said no, saying no, pet feature, two requests, both "
    "requests, "
    "rice, moscow, backlog, capacity, roadmap, not now, urgency, trade off*",
    "influenc*, persuad*, convinc*, no authority, without authority, without formal authority, buy "
    "in, stakeholder was, business case, champion*, different team, another team, their "
    "perspective, hesitant",
    "interview*, user research, usability, discovered that, insight*, customer research, focus "
    "group*, survey*, pain points, understand the, needs of",
    "data, analy*, metric*, dashboard*, a b test*, cohort*, sql, funnel*, correlat*, hypothes*, "
    "segment*, declin*",
    "ambigu*, unclear, uncertain*, changed, pivot*, reorg*, acquired, deprecat*, sudden*, "
    "unexpected*, tight deadline, last minute, mid project, shifted",
    "fail*, mistake*, underestimat*, my fault, went wrong, learned, lesson*, flop, rolled back, "
    "setback*, should have, bug affecting, outage, post mortem",
    "disagree*, conflict*, tension, argued, my manager wanted, insisted, pushed back, difficult "
    "team "
    "member, compromise, didnt trust, their concerns, felt heard, teammate"};

const Lexicon& typical_words() {
  static const Lexicon lexicon{std::span<const std::string_view>(kTypical)};
  return lexicon;
}

}  // namespace

std::optional<Kind> guess_kind(std::string_view text) {
  const Reading reading = read(text);
  const auto hits = typical_words().find(reading.tokens);
  std::size_t best = 0;
  std::size_t second = 0;
  std::optional<Kind> kind;
  for (std::size_t at = 0; at < hits.size(); ++at) {
    const std::size_t count = hits[at].size();
    if (count > best) {
      second = best;
      best = count;
      kind = all_kinds()[at];
    } else {
      second = std::max(second, count);
    }
  }
  if (best == second) return std::nullopt;
  return kind;
}

}  // namespace hone::story
