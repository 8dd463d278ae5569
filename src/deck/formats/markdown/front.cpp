#include "deck/formats/markdown/front.h"

#include <algorithm>

#include "deck/formats/markdown/markers.h"

namespace hone::deck::markdown {

std::string_view read_labels(std::string_view body, std::size_t first_line,
                             std::span<const std::string_view> labels, const TakeLabel& take) {
  LineReader lines{body, first_line};
  for (Line line; lines.next(line);) {
    const std::string_view content = trim(line.text);
    if (content.empty()) continue;
    const auto label = std::ranges::find_if(
        labels, [&](std::string_view known) { return has_label(content, known); });
    if (label == labels.end()) return body.substr(line.offset);
    const auto index = static_cast<std::size_t>(label - labels.begin());
    if (!take(index, after_label(content, *label), line)) return body.substr(line.offset);
  }
  return {};
}

}  // namespace hone::deck::markdown
