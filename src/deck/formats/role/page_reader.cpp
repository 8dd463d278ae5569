#include "deck/formats/role/page_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "deck/formats/role/head_reader.h"
#include "deck/update.h"

namespace hone::deck::role_page {
namespace {

constexpr std::array<std::string_view, 3> kBullets = {"• ", "- ", "* "};
constexpr std::size_t kLongestQuestion = 200;

bool is_row(std::string_view text) {
  return std::ranges::any_of(kBullets,
                             [&](std::string_view bullet) { return text.starts_with(bullet); });
}

std::string_view without_bullet(std::string_view text) {
  for (const std::string_view bullet : kBullets) {
    if (text.starts_with(bullet)) return trim_start(text.substr(bullet.size()));
  }
  return text;
}

/// A question whose text was copied with the page, or written into it.
bool is_question(std::string_view text) {
  return text.starts_with(kQuestion) || (text.ends_with('?') && text.size() <= kLongestQuestion);
}

std::string_view question_text(std::string_view text) {
  return text.starts_with(kQuestion) ? trim_start(text.substr(kQuestion.size())) : text;
}

}  // namespace

Status PageReader::add(const Line& line) {
  const Line trimmed{trim(line.text), line.number, line.offset};
  learn_words(known_, part_ ? trimmed.text : std::string_view{});
  if (const auto part = part_of_heading(trimmed.text)) {
    begin(*part);
    return {};
  }
  if (part_) return add_to_part(trimmed);
  head_.push_back(trimmed);
  return {};
}

void PageReader::begin(PagePart part) {
  end_part();
  part_ = part;
  in_context_ = false;
}

/// A line that waited for its text and got none is a text itself.
void PageReader::end_part() {
  answer_follows_ = false;
  const std::string_view waiting = std::exchange(pending_, {});
  if (waiting.empty()) return;
  if (part_ == PagePart::kUseCases) {
    role_.use_cases.push_back({std::string(waiting), {}, {}});
  } else {
    role_.mistakes.push_back({{}, std::string(waiting)});
  }
}

Status PageReader::add_to_part(const Line& line) {
  const std::string_view text = without_bullet(line.text);
  switch (*part_) {
    case PagePart::kResponsibilities:
      role_.responsibilities.emplace_back(text);
      break;
    case PagePart::kTechnicalSkills:
      role_.technical_skills.emplace_back(text);
      break;
    case PagePart::kSoftSkills:
      role_.soft_skills.emplace_back(text);
      break;
    case PagePart::kUseCases:
      add_to_use_cases(line.text, is_row(line.text));
      break;
    case PagePart::kMistakes:
      add_to_mistakes(text);
      break;
    case PagePart::kSkills:
      warnings_.add(line.number,
                    fmt::format("“{}” stands under “{}” but is neither a technical nor "
                                "a soft skill; it is kept as a headline skill.",
                                excerpt(text), heading_of(PagePart::kSkills)));
      role_.headline_skills.emplace_back(text);
      break;
    default:
      return add_to_questions(line);
  }
  return {};
}

void PageReader::add_to_use_cases(std::string_view text, bool row) {
  if (same_heading(text, kContext)) {
    role_.use_cases.push_back({std::string(std::exchange(pending_, {})), {}, {}});
    in_context_ = true;
  } else if (same_heading(text, kExamples)) {
    in_context_ = false;
  } else if (row && !role_.use_cases.empty()) {
    role_.use_cases.back().examples.emplace_back(without_bullet(text));
  } else if (in_context_) {
    std::string& context = role_.use_cases.back().context;
    if (!context.empty()) context += "\n\n";
    context += text;
  } else {
    if (!pending_.empty()) role_.use_cases.push_back({std::string(pending_), {}, {}});
    pending_ = without_bullet(text);
  }
}

void PageReader::add_to_mistakes(std::string_view text) {
  if (pending_.empty() && !ends_sentence(text)) {
    pending_ = text;
    return;
  }
  role_.mistakes.push_back({std::string(std::exchange(pending_, {})), std::string(text)});
}

void PageReader::begin_card() {
  const Level& level = *level_of(*part_);
  Card card;
  std::size_t& count = asked_[static_cast<std::size_t>(&level - kLevels.data())];
  card.id = CardId{fmt::format("{}-{}", level.tag, ++count)};
  card.tags.emplace_back(level.tag);
  deck_.cards.push_back(std::move(card));
}

Status PageReader::add_to_questions(const Line& line) {
  const bool question = is_question(line.text);
  if (question || !answer_follows_) {
    if (deck_.cards.size() == kMostCards) {
      return invalid_input(fmt::format("Line {} is question {}, but a deck may have {} at most.",
                                       line.number, kMostCards + 1, kMostCards));
    }
    begin_card();
  }
  Card& card = deck_.cards.back();
  (question ? card.question : card.answer) = question ? question_text(line.text) : line.text;
  answer_follows_ = question;
  return {};
}

void PageReader::warn_of_questions() {
  const auto missing =
      std::ranges::count_if(deck_.cards, [](const Card& card) { return card.question.empty(); });
  if (missing == 0) return;
  warnings_.add(0,
                fmt::format("The page does not hold the text of {} of its {} questions, so their "
                            "cards cannot be asked yet; write each as a line “{} …” above its "
                            "answer and import the page again.",
                            missing, deck_.cards.size(), kQuestion));
}

Result<Parsed> PageReader::take() {
  if (!part_) {
    return invalid_input(fmt::format("No line is a heading of a role page, such as “{}” or “{}”.",
                                     heading_of(PagePart::kResponsibilities),
                                     heading_of(PagePart::kBasicQuestions)));
  }
  end_part();
  std::vector<std::string> skills = std::exchange(role_.headline_skills, {});
  read_head(role_, head_, known_, warnings_);
  std::ranges::move(skills, std::back_inserter(role_.headline_skills));
  deck_.name = DeckName{role_.name};
  deck_.role = std::move(role_);
  assign_names(deck_);
  warn_of_questions();
  return Parsed{std::move(deck_), warnings_.take()};
}

}  // namespace hone::deck::role_page
