#include "story/elements.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include "story/element_signs.h"
#include "text/bm25.h"
#include "text/terms.h"

namespace hone::story {
namespace {

constexpr std::size_t kMostSpans = 3;

/// A lexicon for each kind: two lists an element.
const Lexicon& sign_lexicon(Kind kind) {
  static const std::map<Kind, Lexicon> lexicons = [] {
    std::map<Kind, Lexicon> all;
    for (const Kind each : all_kinds()) {
      std::vector<std::string_view> lists;
      for (const ElementSigns& signs : signs_of(each)) {
        lists.push_back(signs.first);
        lists.push_back(signs.second);
      }
      all.emplace(each, Lexicon(lists));
    }
    return all;
  }();
  return lexicons.at(kind);
}

struct Sentences {
  std::size_t first = 0;
  std::size_t last = 0;
};

Sentences zone_of(const Reading& reading, Zone zone) {
  const std::size_t all = reading.sentences.size();
  switch (zone) {
    case Zone::kAnywhere:
      break;
    case Zone::kContext:
      return {0, std::max(reading.context_end, std::min<std::size_t>(all, (all + 1) / 2))};
    case Zone::kBeforeResult:
      return {0, std::max<std::size_t>(reading.result_begin, (all * 4 + 4) / 5)};
    case Zone::kAfterContext:
      return {std::min<std::size_t>(all, all > 3 ? 1 : 0), all};
    case Zone::kResult:
      return {std::min(reading.result_begin, all / 2), all};
  }
  return {0, all};
}

std::vector<Hit> inside(const std::vector<Hit>& hits, Sentences zone) {
  std::vector<Hit> found;
  std::ranges::copy_if(hits, std::back_inserter(found), [&](const Hit& hit) {
    return hit.sentence >= zone.first && hit.sentence < zone.last;
  });
  return found;
}

std::size_t different(const Reading& reading, const std::vector<Hit>& hits) {
  constexpr std::size_t kStem = 5;
  std::set<std::string> words;
  for (const Hit& hit : hits) {
    std::string word;
    for (std::size_t at = hit.token;
         at < reading.tokens.size() && reading.tokens[at].span.end <= hit.span.end; ++at) {
      word = reading.tokens[at].plain.substr(0, kStem);
    }
    words.insert(word);
  }
  return words.size();
}

/// Sentences with the hits, best first cut to a few, then in order.
std::vector<text::Span> spans_of(const Reading& reading, const std::vector<Hit>& first,
                                 const std::vector<Hit>& second) {
  std::map<std::size_t, std::size_t> count;
  for (const auto* hits : {&first, &second}) {
    for (const Hit& hit : *hits) ++count[hit.sentence];
  }
  std::vector<std::pair<std::size_t, std::size_t>> ranked(count.begin(), count.end());
  std::ranges::stable_sort(ranked, std::greater{}, &std::pair<std::size_t, std::size_t>::second);
  ranked.resize(std::min(ranked.size(), kMostSpans));
  std::ranges::sort(ranked);
  std::vector<text::Span> spans;
  for (const auto& [sentence, hits] : ranked) spans.push_back(reading.sentences[sentence].span);
  return spans;
}

Presence grade(bool full, bool partial) {
  if (full) return Presence::kFull;
  return partial ? Presence::kPartial : Presence::kNone;
}

bool credible(const Impact& impact) {
  return impact.change || impact.timed || impact.attributed ||
         impact.quantity.measure == text::Measure::kDuration;
}

/// Judges one element by its signs.
class ElementJudge {
 public:
  ElementJudge(const Reading& reading, const std::vector<Impact>& impacts,
               const ElementSigns& signs, const std::vector<Hit>& first,
               const std::vector<Hit>& second)
      : reading_(reading),
        impacts_(impacts),
        signs_(signs),
        first_(inside(first, zone_of(reading, signs.zone))),
        second_(inside(second, zone_of(reading, signs.zone))) {}

  void judge(ElementFound& found) const {
    const bool first = !first_.empty();
    const bool second = !second_.empty();
    switch (signs_.judge) {
      case Judge::kBoth:
        found.present = grade(first && second, first);
        break;
      case Judge::kEither:
        found.present = grade(first && second, first || second);
        break;
      case Judge::kFirst:
        found.present = grade(first, second);
        break;
      case Judge::kRepeated:
        found.present =
            grade(different(reading_, first_) > 1 || (first && second), first || second);
        break;
      case Judge::kMeasured:
      case Judge::kCost:
      case Judge::kMeasuredAndFirst:
        measure(found);
        return;
    }
    if (found.present != Presence::kNone) found.spans = spans_of(reading_, first_, second_);
  }

 private:
  void measure(ElementFound& found) const {
    std::vector<std::size_t> sentences;
    for (const Impact& impact : impacts_) sentences.push_back(impact.sentence);
    if (signs_.judge == Judge::kCost) {
      for (const Hit& hit : first_) sentences.push_back(hit.sentence);
    }
    std::ranges::sort(sentences);
    const auto twice = std::ranges::unique(sentences);
    sentences.erase(twice.begin(), twice.end());
    const bool any = !sentences.empty();
    const bool good = std::ranges::any_of(impacts_, credible);
    if (signs_.judge == Judge::kMeasured) found.present = grade(good, any);
    if (signs_.judge == Judge::kMeasuredAndFirst) {
      found.present = grade(any && !first_.empty(), any);
    }
    if (signs_.judge == Judge::kCost) found.present = grade(good && impacts_.size() > 1, any);
    sentences.resize(std::min(sentences.size(), kMostSpans));
    for (const std::size_t at : sentences) found.spans.push_back(reading_.sentences[at].span);
  }

  const Reading& reading_;
  const std::vector<Impact>& impacts_;
  const ElementSigns& signs_;
  std::vector<Hit> first_;
  std::vector<Hit> second_;
};

/// For lists that hone knows nothing else of: each sentence goes to the element whose texts share
/// most with it.
void find_by_words(const Reading& reading, const Outline& outline,
                   std::vector<ElementFound>& found) {
  std::vector<text::Bm25::Terms> passages;
  for (const Element& element : outline.elements) passages.push_back(text::terms(element.texts));
  const text::Bm25 index(passages);
  // In words that one element alone has: two are a trace of it, four are enough.
  const double alone = std::log(1 + (static_cast<double>(passages.size()) - 0.5) / 1.5);
  const double some = 2 * alone;
  const double much = 4 * alone;
  std::vector<double> best(found.size(), 0);
  for (const text::Sentence& sentence : reading.sentences) {
    const auto scores = index.scores(text::terms(sentence.span.of(reading.text)));
    const auto top = std::ranges::max_element(scores);
    if (top == scores.end() || *top < some) continue;
    const auto at = static_cast<std::size_t>(top - scores.begin());
    best[at] = std::max(best[at], *top);
    if (found[at].spans.size() < kMostSpans) found[at].spans.push_back(sentence.span);
  }
  for (std::size_t at = 0; at < found.size(); ++at) {
    found[at].present = grade(best[at] >= much, best[at] >= some);
  }
}

}  // namespace

std::string_view name_of(Presence presence) {
  constexpr std::array<std::string_view, 3> kNames{"none", "partial", "full"};
  return kNames[static_cast<std::size_t>(presence)];
}

std::vector<ElementFound> find_elements(const Reading& reading, const CueHits& cues,
                                        const std::vector<Impact>& impacts,
                                        const Outline& outline) {
  static_cast<void>(cues);
  std::vector<ElementFound> found;
  for (const Element& element : outline.elements) {
    found.push_back({element.number, element.title, Presence::kNone, {}});
  }
  if (found.empty()) return found;
  const auto signs = signs_of(outline.kind);
  if (signs.size() != found.size()) {
    find_by_words(reading, outline, found);
    return found;
  }
  const auto hits = sign_lexicon(outline.kind).find(reading.tokens);
  for (std::size_t at = 0; at < found.size(); ++at) {
    ElementJudge(reading, impacts, signs[at], hits[2 * at], hits[2 * at + 1]).judge(found[at]);
  }
  return found;
}

}  // namespace hone::story
