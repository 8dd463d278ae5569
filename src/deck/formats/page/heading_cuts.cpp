#include "deck/formats/page/heading_cuts.h"

#include <utility>

namespace hone::deck::page {

HeadingCuts cut_at_headings(Lines lines) {
  std::vector<Cut> cuts;
  std::size_t front = lines.size();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Heading* heading = find_heading(lines[i].text);
    if (heading == nullptr) continue;
    if (cuts.empty()) front = i;
    cuts.push_back({heading, lines[i].number, lines.subspan(i + 1)});
  }
  for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
    cuts[i].lines = cuts[i].lines.first(cuts[i].lines.size() - cuts[i + 1].lines.size() - 1);
  }
  return {lines.first(front), std::move(cuts)};
}

}  // namespace hone::deck::page
