#include "mnemonic/devices.h"

#include <algorithm>

#include "mnemonic/device_check.h"
#include "mnemonic/device_search.h"
#include "mnemonic/variety.h"

namespace hone::mnemonic {
namespace {

constexpr std::size_t kLooked = 400;  // names that are looked at for differences

std::size_t letters_of(const deck::Card& card, const DeviceRequest& request) {
  return request.letters.value_or(card.list->items.size());
}

}  // namespace

Result<std::vector<FoundDevice>> devices_for(const deck::Card& card, const DeviceRequest& request,
                                             const Sources& sources) {
  TRY(check_request(card, request));
  const DeviceSearch search(card, request, sources);
  const auto names = search.names(letters_of(card, request));
  std::vector<FoundDevice> chosen;
  for (std::size_t at = 0; at < std::min(names.size(), kLooked); ++at) {
    if (chosen.size() == request.most) break;
    auto device = search.device(names[at]);
    if (!device) continue;
    const bool fresh = std::ranges::all_of(
        chosen, [&](const FoundDevice& other) { return differ(device->device, other.device); });
    if (fresh) chosen.push_back(std::move(*device));
  }
  return chosen;
}

Result<std::vector<RankedName>> ranked_names(const deck::Card& card, const DeviceRequest& request,
                                             const Sources& sources) {
  TRY(check_request(card, request));
  const DeviceSearch search(card, request, sources);
  return search.rank(sources.lexicon->names(letters_of(card, request)));
}

}  // namespace hone::mnemonic
