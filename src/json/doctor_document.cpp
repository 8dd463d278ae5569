#include "json/documents.h"
#include "json/write_value.h"

namespace hone::json {

template <>
struct Shape<app::RebuildReport> {
  static constexpr auto fields() {
    using T = app::RebuildReport;
    return std::tuple{field("units", &T::units), field("corrected", &T::corrected)};
  }
};

std::string doctor_document(std::string_view file, const app::Health& health,
                            const std::optional<app::RebuildReport>& rebuilt) {
  Writer out;
  out.begin_object();
  write_member(out, "file", file);
  write_member(out, "sound", health.problems.empty());
  write_member(out, "problems", health.problems);
  write_member(out, "schema_version", health.schema_version);
  write_member(out, "cards", health.cards);
  write_member(out, "reviews", health.reviews);
  write_member(out, "bytes", health.bytes);
  write_member(out, "rebuilt", rebuilt);
  out.end_object();
  return out.take();
}

}  // namespace hone::json
