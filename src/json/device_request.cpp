#include "json/device_documents.h"
#include "json/read_request.h"
#include "json/section_shapes.h"

namespace hone::json {
namespace {

struct DeviceRowMembers {
  std::optional<std::string> letter;
  std::optional<std::string> cue;
  std::optional<int> number;
};
struct DeviceMembers {
  deck::DeviceFamily family = deck::DeviceFamily::kAcrostic;
  std::optional<std::string> name;
  std::string hook;
  bool from_template = false;
  std::vector<DeviceRowMembers> rows;
};

}  // namespace

template <>
struct Shape<DeviceRowMembers> {
  static constexpr auto fields() {
    using T = DeviceRowMembers;
    return std::tuple{field("letter", &T::letter), field("cue", &T::cue),
                      field("number", &T::number)};
  }
};
template <>
struct Shape<DeviceMembers> {
  static constexpr auto fields() {
    using T = DeviceMembers;
    return std::tuple{field("family", &T::family), field("name", &T::name), field("hook", &T::hook),
                      field("from_template", &T::from_template), field("rows", &T::rows)};
  }
};

Result<app::DeviceDraft> read_device_request(std::string_view text) {
  auto members = TRY(read_request<DeviceMembers>(text));
  app::DeviceDraft draft{.name = TRY(required(std::move(members.name), "name"))};
  draft.family = members.family;
  draft.hook = std::move(members.hook);
  draft.from_template = members.from_template;
  for (DeviceRowMembers& row : members.rows) {
    app::DeviceDraft::Row& kept = draft.rows.emplace_back();
    kept.letter = TRY(required(std::move(row.letter), "letter"));
    kept.cue = TRY(required(std::move(row.cue), "cue"));
    kept.number = TRY(required(row.number, "number"));
  }
  return draft;
}

}  // namespace hone::json
