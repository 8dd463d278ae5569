#include "json/deck_format.h"
#include "round_trip.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  hone::fuzz::round_trip(hone::json::json_format(), data, size);
  return 0;
}
