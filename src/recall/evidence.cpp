#include "recall/evidence.h"

#include <algorithm>
#include <iterator>

#include "recall/phrases.h"
#include "text/plain_words.h"

namespace hone::recall {
namespace {

using text::Span;

std::string_view part(std::string_view answer, Span span) {
  return answer.substr(span.begin, span.end - span.begin);
}

Evidence judged(Matcher& matcher, std::string_view answer, Span phrase) {
  return {phrase, matcher.log_odds(part(answer, phrase))};
}

bool strong(const Evidence& evidence) {
  return evidence.log_odds[evidence.best()] >= kAccepted;
}

/// Takes the second one's phrase in, and of each item the greater evidence.
void join(Evidence& evidence, const Evidence& other) {
  evidence.phrase.begin = std::min(evidence.phrase.begin, other.phrase.begin);
  evidence.phrase.end = std::max(evidence.phrase.end, other.phrase.end);
  std::ranges::transform(evidence.log_odds, other.log_odds, evidence.log_odds.begin(),
                         [](double left, double right) { return std::max(left, right); });
}

/// Neighbours that speak for the same item together, and what says little with what stands before
/// it.
std::vector<Evidence> grouped(std::vector<Evidence> clauses) {
  std::vector<Evidence> groups;
  for (Evidence& clause : clauses) {
    const bool parts = groups.empty() || (strong(clause) && strong(groups.back()) &&
                                          clause.best() != groups.back().best());
    if (parts) {
      groups.push_back(std::move(clause));
    } else {
      join(groups.back(), clause);
    }
  }
  return groups;
}

void append_statement(std::vector<Evidence>& all, Matcher& matcher, std::string_view answer,
                      Span statement) {
  std::vector<Evidence> clauses;
  for (const Span clause : clauses_of(answer, statement)) {
    clauses.push_back(judged(matcher, answer, clause));
  }
  if (clauses.empty()) return;
  auto groups = grouped(std::move(clauses));
  if (groups.size() > 1) {
    std::ranges::move(groups, std::back_inserter(all));
    return;
  }
  Evidence whole = judged(matcher, answer, statement);
  join(whole, groups.front());
  all.push_back(std::move(whole));
}

}  // namespace

std::size_t Evidence::best() const {
  return static_cast<std::size_t>(std::ranges::max_element(log_odds) - log_odds.begin());
}

std::vector<Evidence> evidence_of(Matcher& matcher, std::string_view answer) {
  std::vector<Evidence> all;
  for (const Span statement : statements_of(answer)) {
    append_statement(all, matcher, answer, statement);
  }
  return all;
}

}  // namespace hone::recall
