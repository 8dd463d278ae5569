#include "deck/formats/page/question_answer.h"

#include "deck/formats/page/field_labels.h"
#include "deck/formats/page/labels.h"

namespace hone::deck::page {
namespace {

/// Cuts " LABEL: rest" off the end of a text and gives the rest; empty when there is no such label.
std::string_view take_after(std::string_view& text, std::string_view label) {
  for (std::size_t at = text.find(label); at != std::string_view::npos;
       at = text.find(label, at + 1)) {
    const std::string_view rest = text.substr(at + label.size());
    if (at == 0 || text[at - 1] != ' ' || !rest.starts_with(':')) continue;
    text = text.substr(0, at - 1);
    return rest.substr(1);
  }
  return {};
}

std::optional<QuestionAnswer> read_question(const Row& row) {
  const std::string mark = std::string(labels::kQuestion) + ":";
  if (has_children(row) || !row.text.starts_with(mark)) return std::nullopt;
  // The blank before the label belongs to it, also where nothing stands between two labels.
  std::string_view question = row.text.substr(mark.size());
  std::string_view answer = take_after(question, labels::kAnswer);
  const std::string_view importance = take_after(answer, labels::kImportance);
  return QuestionAnswer{{},
                        std::string(trimmed(question)),
                        std::string(trimmed(answer)),
                        std::string(trimmed(importance))};
}

}  // namespace

std::optional<std::vector<QuestionAnswer>> read_questions(Rows rows) {
  std::vector<QuestionAnswer> entries;
  for (const Row& row : rows) {
    auto entry = read_question(row);
    if (!entry || row.marker == Marker::kParagraph) return std::nullopt;
    entries.push_back(*std::move(entry));
  }
  return entries;
}

std::string question_line(const QuestionAnswer& entry) {
  std::string line = with_label(labels::kQuestion, entry.question);
  if (!entry.answer.empty() || !entry.importance.empty()) {
    line += " " + with_label(labels::kAnswer, entry.answer);
  }
  if (!entry.importance.empty()) line += " " + with_label(labels::kImportance, entry.importance);
  return line;
}

}  // namespace hone::deck::page
