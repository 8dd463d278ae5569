#include "deck/pack/prose.h"

#include <algorithm>

#include "deck/formats/lines.h"
#include "deck/formats/markdown/fences.h"

namespace hone::deck {
namespace {

/// A line without what stands between backticks.
std::string without_code(std::string_view line) {
  std::string text;
  for (bool code = false; !line.empty(); code = !code) {
    const std::size_t end = std::min(line.find('`'), line.size());
    text += code ? std::string_view("…") : line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return text;
}

}  // namespace

std::string prose_of(std::string_view answer) {
  std::string text;
  markdown::Fences fences(answer);
  LineReader lines(answer);
  for (Line line; lines.next(line);) {
    if (!fences.covers(line)) text += without_code(line.text) + "\n";
  }
  return text;
}

}  // namespace hone::deck
