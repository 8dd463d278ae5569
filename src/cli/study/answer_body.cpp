#include <fmt/format.h>

#include <algorithm>

#include "cli/study/body.h"
#include "cli/study/flow.h"
#include "cli/study/reading_text.h"
#include "text/layout.h"
#include "text/words.h"

namespace hone::cli::studying {
namespace {

constexpr int kGutter = 2;

Span gutter(bool focused) {
  return {focused ? "› " : "  ", Tone::kAccent};
}

/// Whether a device's row says more than the title's own first words.
bool adds_cue(const deck::DeviceRow* row, const deck::Unit& item) {
  if (row == nullptr || row->cue.empty()) return false;
  return !text::fold(item.expected).starts_with(text::fold(row->cue));
}

/// Writes one answer from top to bottom.
class AnswerWriter {
 public:
  AnswerWriter(const Sheet& sheet, int width, bool spacious)
      : sheet_(sheet), width_(width), spacious_(spacious) {}

  Body write() {
    const deck::Unit& unit = sheet_.turn.units.front();
    add(flow_text(unit.prompt, Tone::kStrong, width_ - kGutter));
    add_gap();
    if (sheet_.turn.asks_list()) {
      add_list();
    } else {
      add(flow_document(unit.expected, width_ - kGutter));
      add_more(unit);
    }
    if (!sheet_.sections.empty()) add_sections();
    return std::move(body_);
  }

 private:
  void add_gap() { body_.lines.emplace_back(); }
  void add(Lines lines, int indent = kGutter) {
    for (Line& line : lines) body_.lines.push_back(indented(std::move(line), indent));
  }

  void add_more(const deck::Unit& unit) {
    if (!unit.more.empty()) {
      add_gap();
      add(flow_document(unit.more, width_ - kGutter));
    }
    if (unit.prompt != sheet_.turn.card.card.question) {
      add_gap();
      add(flow_text("on: " + sheet_.turn.card.card.question, Tone::kQuiet, width_ - kGutter));
    }
  }

  void add_list() {
    const deck::Card& card = sheet_.turn.card.card;
    if (!card.answer.empty()) {
      add(flow_document(card.answer, width_ - kGutter));
      add_gap();
    }
    if (sheet_.device) add_device(sheet_.devices[*sheet_.device]);
    add_quiet(reading_sentence(sheet_), true);
    int number = 0;
    for (const std::size_t unit : shown_order(sheet_)) {
      if (spacious_ && number > 0) add_gap();
      add_item(unit, ++number);
    }
    add_quiet(beside_the_list(sheet_), false);
  }

  void add_quiet(const std::string& text, bool above) {
    if (text.empty()) return;
    if (!above) add_gap();
    add(flow({{text, Tone::kQuiet}}, width_ - kGutter));
    if (above) add_gap();
  }

  void add_device(const deck::Device& device) {
    Line spans{{printable(device.name), Tone::kAccent}};
    if (sheet_.devices.size() > 1) {
      spans.push_back(
          {fmt::format(" ({} of {})", *sheet_.device + 1, sheet_.devices.size()), Tone::kQuiet});
    }
    if (!device.hook.empty()) spans.push_back({"  " + printable(device.hook), Tone::kPlain});
    add(flow(spans, width_ - kGutter));
    add_gap();
  }

  /// "› S  1 ✗ ": where one stands, the letter, the number, whether it was missed.
  Line item_head(std::size_t unit, int number, const deck::DeviceRow* row) const {
    const bool missed = sheet_.missed[unit];
    Line head{gutter(sheet_.focus == Stop{StopKind::kItem, unit})};
    if (sheet_.device) {
      const std::string letter = row == nullptr ? "" : printable(row->letter);
      head.push_back({letter + std::string(letter_gap(letter), ' '), Tone::kAccent});
    }
    head.push_back({fmt::format("{:>2}", number), Tone::kQuiet});
    head.push_back({missed ? " ✗ " : "   ", missed ? Tone::kBad : Tone::kPlain});
    return head;
  }

  static std::size_t letter_gap(const std::string& letter) {
    return static_cast<std::size_t>(std::max(2 - text::columns(letter), 1));
  }

  void add_item(std::size_t unit, int number) {
    const int top = static_cast<int>(body_.lines.size());
    const deck::DeviceRow* row = device_row(sheet_, unit);
    const deck::Unit& asked = sheet_.turn.units[unit];
    Line line = item_head(unit, number, row);
    const int indent = columns(line);
    line.push_back({printable(asked.expected), sheet_.missed[unit] ? Tone::kBad : Tone::kStrong});
    if (adds_cue(row, asked)) {
      line.push_back({"  " + printable(row->cue), Tone::kAccent});
    }
    add(flow(line, width_, indent), 0);
    if (const Line words = words_for(sheet_, unit); !words.empty()) {
      add(flow(words, width_ - indent), indent);
    }
    add(flow_text(asked.more, Tone::kPlain, width_ - indent), indent);
    add_opened(sheet_.items[unit], row, indent);
    note_focus({StopKind::kItem, unit}, top);
  }

  void add_opened(const Fold& fold, const deck::DeviceRow* row, int indent) {
    if (!fold.open) return;
    if (row != nullptr && !row->gloss.empty()) {
      add(lines_of(Paragraph{0, "", printable(row->letter), row->gloss}, width_ - indent), indent);
    }
    add(lines_of(fold.text, width_ - indent), indent);
  }

  void add_sections() {
    add_gap();
    for (std::size_t at = 0; at < listed_sections(sheet_); ++at) add_section(at);
    if (const std::size_t hidden = sheet_.sections.size() - listed_sections(sheet_); hidden > 0) {
      const int top = static_cast<int>(body_.lines.size());
      body_.lines.push_back({gutter(sheet_.focus == Stop{StopKind::kMore, 0}),
                             {fmt::format("▸ {} more sections", hidden), Tone::kQuiet}});
      note_focus({StopKind::kMore, 0}, top);
    }
  }

  void add_section(std::size_t at) {
    const Fold& fold = sheet_.sections[at];
    const int top = static_cast<int>(body_.lines.size());
    const Tone tone = fold.open ? Tone::kAccent : Tone::kPlain;
    const Line line{gutter(sheet_.focus == Stop{StopKind::kSection, at}),
                    {fold.open ? "▾ " : "▸ ", Tone::kQuiet},
                    {printable(fold.heading), tone}};
    add(flow(line, width_, 2 * kGutter), 0);
    if (fold.open) {
      add(lines_of(fold.text, width_ - 2 * kGutter), 2 * kGutter);
      if (at + 1 < sheet_.sections.size()) add_gap();
    }
    note_focus({StopKind::kSection, at}, top);
  }

  void note_focus(const Stop& stop, int top) {
    if (sheet_.focus == stop) body_.focus = Rows{top, static_cast<int>(body_.lines.size()) - 1};
  }

  const Sheet& sheet_;
  int width_;
  bool spacious_;
  Body body_;
};

}  // namespace

Body answer_body(const Sheet& sheet, int width, bool spacious) {
  return AnswerWriter(sheet, width, spacious).write();
}

}  // namespace hone::cli::studying
