#include "cli/story/check_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "text/characters.h"
#include "text/layout.h"
#include "text/location.h"

namespace hone::cli {
namespace {

constexpr std::size_t kWidestLine = 100;  ///< characters of a source line that are shown

std::string_view word_for(story::Reliability reliability) {
  switch (reliability) {
    case story::Reliability::kFinding:
      return "warning";
    case story::Reliability::kCheck:
      return "note";
    case story::Reliability::kQuestion:
      break;
  }
  return "question";
}

std::string blanks(int columns) {
  return std::string(static_cast<std::size_t>(std::max(0, columns)), ' ');
}

/// The end of `text` that is at most `most` characters back, on a character's border.
std::string_view last_characters(std::string_view text, std::size_t most) {
  std::size_t count = text::characters(text).size();
  while (count > most) {
    text::take_character(text);
    --count;
  }
  return text;
}

std::string_view first_characters(std::string_view text, std::size_t most) {
  std::string_view rest = text;
  while (most > 0 && !rest.empty()) {
    text::take_character(rest);
    --most;
  }
  return text.substr(0, text.size() - rest.size());
}

/// The part of the line around the span, and ^~~~ below it.
std::string underlined(std::string_view text, const text::Span& span, const Style& style) {
  const std::string_view line = text::line_around(text, span.begin);
  const auto start = static_cast<std::size_t>(line.data() - text.data());
  const std::size_t end = std::min(std::max(span.end, span.begin), start + line.size());
  const auto before = last_characters(text.substr(start, span.begin - start), kWidestLine / 3);
  const auto marked = first_characters(text.substr(span.begin, end - span.begin), kWidestLine);
  const std::size_t used = text::characters(before).size() + text::characters(marked).size();
  const std::size_t left = used < kWidestLine ? kWidestLine - used : 0;
  const auto after = first_characters(
      text.substr(span.begin + marked.size(), start + line.size() - span.begin - marked.size()),
      left);
  const std::string shown = one_line(before) + one_line(marked) + one_line(after);
  const int columns = std::max(1, text::columns(one_line(marked)));
  return fmt::format("    {}\n    {}{}\n", shown, blanks(text::columns(one_line(before))),
                     style.accent("^" + std::string(static_cast<std::size_t>(columns - 1), '~')));
}

std::string finding_text(std::string_view text, std::string_view name,
                         const story::Finding& finding, const Style& style) {
  const text::Location place = text::location_of(text, finding.span.begin);
  const auto word = word_for(finding.rule->reliability);
  return fmt::format("{}:{}:{}: {}: {} [{}]\n{}    {}\n    {}\n\n", one_line(name), place.line,
                     place.column, style.bold(word), one_line(finding.message), finding.rule->name,
                     underlined(text, finding.span, style), finding.rule->reason,
                     finding.rule->fix);
}

std::string elements_text(const story::Report& report, const Style& style) {
  std::string lines;
  for (const story::ElementFound& element : report.elements) {
    const std::string title = fmt::format("{}. {}", element.number, one_line(element.title));
    const bool missing = element.present == story::Presence::kNone;
    const std::string present(story::name_of(element.present));
    lines += fmt::format("  {:<9}{}\n", missing ? "missing" : present,
                         missing ? style.bad(title) : title);
  }
  return lines.empty() ? lines : "Elements (a guess by words):\n" + lines + "\n";
}

}  // namespace

std::string check_text(std::string_view text, std::string_view name, const story::Report& report,
                       const Style& style) {
  std::string all;
  for (const story::Finding& finding : report.findings) {
    all += finding_text(text, name, finding, style);
  }
  for (const std::string& note : report.notes) all += note + "\n\n";
  all += elements_text(report, style);
  const story::Measures& measures = report.measures;
  all += fmt::format("{} words, about {:.0f} seconds; “I” {}, “we” {}; {} finding{}.\n",
                     measures.words, measures.seconds, measures.i_count, measures.we_count,
                     report.findings.size(), report.findings.size() == 1 ? "" : "s");
  return all;
}

}  // namespace hone::cli
