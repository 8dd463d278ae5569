#include "story/conflicts.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>

#include "story/facts.h"
#include "story/reading.h"
#include "text/terms.h"
#include "text/words.h"

namespace hone::story {
namespace {

/// A deed with the one date of its sentence.
struct DatedDeed {
  std::string deed;  ///< by its stem
  text::DateMention date;
};

/// Months from year 0 on, both ends included.
struct Period {
  int first = std::numeric_limits<int>::max();
  int last = std::numeric_limits<int>::min();
  [[nodiscard]] bool overlaps(const Period& other) const {
    return first <= other.last && other.first <= last;
  }
};

/// An account, read.
struct ReadAccount {
  const Account* account = nullptr;
  std::vector<Fact> facts;
  std::vector<DatedDeed> deeds;
  Period period;
};

std::optional<text::DateMention> only_date(const Reading& reading, std::size_t sentence) {
  const text::Span span = reading.sentences[sentence].span;
  std::optional<text::DateMention> only;
  for (const text::DateMention& date : reading.dates) {
    if (!span.holds(date.span) || date.kind == text::DateKind::kRelative) continue;
    if (only) return std::nullopt;
    only = date;
  }
  return only;
}

std::vector<DatedDeed> deeds_of(const Reading& reading, const CueHits& cues) {
  std::vector<DatedDeed> deeds;
  for (const Hit& hit : cues.of(Cue::kShip)) {
    const auto date = only_date(reading, hit.sentence);
    const auto stems = text::terms(hit.span.of(reading.text));
    if (date && !stems.empty()) deeds.push_back({stems.front(), *date});
  }
  return deeds;
}

Period period_of(std::string_view dates) {
  Period period;
  for (const text::DateMention& date : text::dates(dates)) {
    if (date.year == 0) continue;
    const int begin = date.month > 0 ? date.month - 1 : date.quarter > 0 ? 3 * date.quarter - 3 : 0;
    const int length = date.month > 0 ? 1 : date.quarter > 0 ? 3 : 12;
    period.first = std::min(period.first, 12 * date.year + begin);
    period.last = std::max(period.last, 12 * date.year + begin + length - 1);
  }
  return period;
}

ReadAccount read_account(const Account& account) {
  const Reading reading = read(account.text);
  const CueHits cues(reading);
  return {&account, facts_of(reading, cues), deeds_of(reading, cues), period_of(account.dates)};
}

/// Whether two dates cannot be one day: what both name differs.
bool incompatible(const text::DateMention& left, const text::DateMention& right) {
  const auto differ = [](int one, int other) { return one != 0 && other != 0 && one != other; };
  return differ(left.year, right.year) || differ(left.month, right.month) ||
         differ(left.day, right.day) || differ(left.quarter, right.quarter);
}

class Comparison {
 public:
  Comparison(std::span<const Account> accounts, std::vector<ReadAccount> read)
      : accounts_(accounts), read_(std::move(read)) {}

  std::vector<Conflict> run() {
    for (std::size_t left = 0; left < read_.size(); ++left) {
      for (std::size_t right = 0; right < read_.size(); ++right) {
        if (left != right) compare(left, right);
      }
    }
    return std::move(conflicts_);
  }

 private:
  void compare(std::size_t left, std::size_t right) {
    const bool one_story = accounts_[left].story == accounts_[right].story;
    if (one_story && accounts_[left].current && !accounts_[right].current) {
      numbers(left, right, false);
      deeds(left, right);
      field(left, right, {.member = &Account::role, .topic = ConflictTopic::kRole});
      field(left, right, {.member = &Account::dates, .topic = ConflictTopic::kDate});
    }
    if (!one_story && accounts_[left].current && accounts_[right].current && left < right) {
      numbers(left, right, true);
      roles(left, right);
    }
  }

  void numbers(std::size_t left, std::size_t right, bool asked) {
    for (const Fact& fact : read_[left].facts) {
      if (asked && !fact.date) continue;
      const auto& there = read_[right].facts;
      const auto other = std::ranges::find_if(
          there, [&](const Fact& candidate) { return contradicts(fact, candidate); });
      const bool agrees = std::ranges::any_of(there, [&](const Fact& candidate) {
        return candidate.metric == fact.metric && candidate.quantity.value == fact.quantity.value;
      });
      if (other == there.end() || agrees) continue;
      std::string about = fact.metric;
      about.erase(about.find_last_not_of(' ') + 1);
      add({.topic = ConflictTopic::kNumber,
           .asked = asked,
           .about = std::move(about),
           .left = left,
           .right = right,
           .left_words = words(left, fact.quantity.span),
           .right_words = words(right, other->quantity.span)});
    }
  }

  void deeds(std::size_t left, std::size_t right) {
    for (const DatedDeed& deed : read_[left].deeds) {
      const auto same = [&](const DatedDeed& other) { return other.deed == deed.deed; };
      const auto& there = read_[right].deeds;
      const auto other = std::ranges::find_if(there, same);
      const bool agrees = std::ranges::any_of(there, [&](const DatedDeed& candidate) {
        return same(candidate) && !incompatible(candidate.date, deed.date);
      });
      if (other == there.end() || agrees) continue;
      add({.topic = ConflictTopic::kDate,
           .about = deed.deed,
           .left = left,
           .right = right,
           .left_words = words(left, deed.date.span),
           .right_words = words(right, other->date.span)});
    }
  }

  struct Field {
    std::string Account::* member;
    ConflictTopic topic;
    bool asked = false;
  };

  void field(std::size_t left, std::size_t right, const Field& field) {
    const std::string& here = accounts_[left].*field.member;
    const std::string& there = accounts_[right].*field.member;
    if (here.empty() || there.empty() || text::fold(here) == text::fold(there)) return;
    add({.topic = field.topic,
         .asked = field.asked,
         .about = field.topic == ConflictTopic::kRole ? "role" : "dates",
         .left = left,
         .right = right,
         .left_words = here,
         .right_words = there});
  }

  void roles(std::size_t left, std::size_t right) {
    if (!read_[left].period.overlaps(read_[right].period)) return;
    field(left, right, {.member = &Account::role, .topic = ConflictTopic::kRole, .asked = true});
  }

  [[nodiscard]] std::string words(std::size_t account, const text::Span& span) const {
    return std::string(span.of(accounts_[account].text));
  }

  /// Once, however many earlier accounts say the same.
  void add(Conflict conflict) {
    const auto key = [&](const Conflict& one) {
      return std::tuple(one.topic, one.about, one.left, one.left_words, one.right_words,
                        accounts_[one.right].story);
    };
    const auto same = [&](const Conflict& other) { return key(other) == key(conflict); };
    if (std::ranges::none_of(conflicts_, same)) conflicts_.push_back(std::move(conflict));
  }

  std::span<const Account> accounts_;
  std::vector<ReadAccount> read_;
  std::vector<Conflict> conflicts_;
};

}  // namespace

std::string_view name_of(ConflictTopic topic) {
  switch (topic) {
    case ConflictTopic::kNumber:
      return "number";
    case ConflictTopic::kDate:
      return "date";
    case ConflictTopic::kRole:
      break;
  }
  return "role";
}

std::vector<Conflict> conflicts_between(std::span<const Account> accounts) {
  std::vector<ReadAccount> read;
  for (const Account& account : accounts) read.push_back(read_account(account));
  return Comparison(accounts, std::move(read)).run();
}

}  // namespace hone::story
