#include "cli/study/body.h"
#include "cli/study/flow.h"

namespace hone::cli::studying {
namespace {

constexpr std::string_view kCaret = "▏";

/// Each line of the text, also one that is empty.
std::vector<std::string> lines_in(std::string_view text) {
  std::vector<std::string> lines{""};
  for (const char byte : text) {
    if (byte == '\n') {
      lines.emplace_back();
    } else {
      lines.back() += byte;
    }
  }
  return lines;
}

}  // namespace

Body typing_body(const Sheet& sheet, int width) {
  const deck::Unit& unit = sheet.turn.units.front();
  Body body{.lines = flow_text(unit.prompt, Tone::kStrong, width), .focus = {}};
  body.lines.emplace_back();
  append(body.lines,
         flow_text("Type what you remember, a line an item. It is compared, and not kept.",
                   Tone::kQuiet, width));
  body.lines.emplace_back();
  const auto lines = lines_in(sheet.attempt ? sheet.attempt->text : "");
  for (std::size_t at = 0; at < lines.size(); ++at) {
    Line line{{printable(lines[at]), Tone::kPlain}};
    if (at + 1 == lines.size()) line.push_back({std::string(kCaret), Tone::kAccent});
    append(body.lines, flow(line, width));
  }
  return body;
}

}  // namespace hone::cli::studying
