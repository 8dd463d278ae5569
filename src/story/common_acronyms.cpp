#include "story/common_acronyms.h"

#include <algorithm>
#include <array>

namespace hone::story {
namespace {

constexpr auto kKnown = std::to_array<std::string_view>(
    {"AI",  "API", "ARR", "CEO", "CFO",  "CRM", "CSAT", "CSS",  "CSV", "CTO", "CV",
     "EU",  "FAQ", "GTM", "HR",  "HTML", "ID",  "IT",   "KPI",  "ML",  "MRR", "MVP",
     "NPS", "OK",  "OKR", "PDF", "PM",   "PR",  "QA",   "RICE", "ROI", "SMB", "SMS",
     "SQL", "TV",  "UI",  "UK",  "URL",  "US",  "USA",  "UX",   "VP"});
static_assert(std::ranges::is_sorted(kKnown), "looked up by binary search");

}  // namespace

bool is_common_acronym(std::string_view acronym) {
  return std::ranges::binary_search(kKnown, acronym);
}

}  // namespace hone::story
