#include "page_words.h"

#include <set>
#include <sstream>

#include "deck/deck_text.h"
#include "deck/formats/page/field_labels.h"
#include "deck/formats/page/headings.h"
#include "deck/formats/page/lines.h"
#include "page_text.h"
#include "text/words.h"

namespace hone::deck {
namespace {

namespace labels = page::labels;

/// The labels of a page; a line may begin with one, or hold one in its middle.
std::vector<std::string> grammar_labels() {
  std::vector<std::string> all = {"Question",
                                  "Answer",
                                  std::string(labels::kImportance),
                                  std::string(labels::kExampleQuestions),
                                  "Memory device",
                                  "Hook",
                                  "Memory devices options",
                                  "Hook connecting the question to the word/phrase",
                                  "Hook connecting the question to the letter-sequence"};
  const auto add = [&all](const auto& list) { all.insert(all.end(), list.begin(), list.end()); };
  add(labels::kComparison);
  add(labels::kTerm);
  add(labels::kUsage);
  add(labels::kOrder);
  add(labels::kInvolvement);
  add(labels::kFrequency);
  add(labels::kWorkedExample);
  add(labels::kItemExample);
  return all;
}

bool of_the_frame(std::string_view line) {
  static const std::set<std::string_view> kFrame = {"Q", "A", "How well did you know this?",
                                                    "Not at all", "Perfectly"};
  return line.find_first_not_of("0123456789") == std::string_view::npos || kFrame.contains(line) ||
         line.ends_with(" cards)") || line.ends_with(" card)") ||
         page::find_heading(line) != nullptr;
}

/// Takes labels with their colons, row numbers and "Option 1" out of a line.
std::string without_grammar(std::string line) {
  static const auto kLabels = grammar_labels();
  for (const std::string& label : kLabels) {
    const std::size_t at = line.find(label + ":");
    const bool starts =
        at != std::string::npos &&
        (at == 0 || line.find_first_not_of(" •*-0123456789.") == at || line[at - 1] == ' ');
    if (starts) line.erase(at, label.size() + 1);
  }
  const std::size_t text = line.find_first_not_of(" •*-0123456789.");
  if (text != std::string::npos && line.find(". ") < text) line.erase(0, text);
  if (line.starts_with("Option ")) line.erase(0, line.find(':'));
  if (line.ends_with(" Flashcards")) line.erase(line.size() - 11);
  return line;
}

}  // namespace

std::vector<std::string> lost_words(const std::string& page) {
  const Parsed parsed = parsed_page(page);
  const auto kept = text::words(text_of_deck(parsed.deck));
  const std::set<std::string> known(kept.begin(), kept.end());
  std::set<std::size_t> warned;
  for (const Warning& warning : parsed.warnings) warned.insert(warning.line);
  std::vector<std::string> lost;
  for (const Line& line : page::split_lines(page)) {
    if (line.text.empty() || warned.contains(line.number) || of_the_frame(line.text)) continue;
    for (const std::string& word : text::words(without_grammar(std::string(line.text)))) {
      if (!known.contains(word)) lost.push_back(std::to_string(line.number) + ": " + word);
    }
  }
  return lost;
}

}  // namespace hone::deck
