#include "cli/formats.h"

#include <array>

#include "json/deck_format.h"

namespace hone::cli {

std::span<const deck::Format> formats() {
  static const std::array kFormats{deck::page_format(), deck::markdown_format(), deck::csv_format(),
                                   json::json_format(), deck::role_format()};
  return kFormats;
}

}  // namespace hone::cli
