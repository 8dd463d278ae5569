#include "cli/display/shared_front.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace hone::cli {
namespace {

std::size_t shared_words(std::string_view a, std::string_view b) {
  const auto end = std::ranges::mismatch(a, b).in1 - a.begin();
  const std::size_t space = a.substr(0, static_cast<std::size_t>(end)).rfind(' ');
  return space == std::string_view::npos ? 0 : space + 1;
}

}  // namespace

std::vector<std::size_t> shared_fronts(std::span<const std::string> texts) {
  std::vector<std::size_t> order(texts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&](std::size_t at) -> const std::string& { return texts[at]; });
  std::vector<std::size_t> fronts(texts.size(), 0);
  // In order, the text that shares most with one stands beside it.
  for (std::size_t at = 1; at < order.size(); ++at) {
    const std::size_t shared = shared_words(texts[order[at - 1]], texts[order[at]]);
    for (const std::size_t text : {order[at - 1], order[at]})
      fronts[text] = std::max(fronts[text], shared);
  }
  return fronts;
}

}  // namespace hone::cli
