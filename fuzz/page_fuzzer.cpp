#include "round_trip.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  hone::fuzz::round_trip(hone::deck::page_format(), data, size);
  return 0;
}
