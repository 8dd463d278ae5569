#pragma once

#include <cstddef>
#include <vector>

#include "deck/formats/page/headings.h"
#include "deck/formats/page/lines.h"

namespace hone::deck::page {

/// The lines below one heading.
struct Cut {
  const Heading* heading = nullptr;
  std::size_t line = 0;  ///< of the heading
  Lines lines;
};

struct HeadingCuts {
  Lines front;  ///< above the first heading
  std::vector<Cut> cuts;
};

HeadingCuts cut_at_headings(Lines lines);

}  // namespace hone::deck::page
