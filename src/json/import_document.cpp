#include "json/documents.h"
#include "json/write_value.h"

namespace hone::json {

template <>
struct Shape<deck::Warning> {
  static constexpr auto fields() {
    using T = deck::Warning;
    return std::tuple{field("line", &T::line), field("message", &T::message)};
  }
};
template <>
struct Shape<deck::UpdateReport> {
  static constexpr auto fields() {
    using T = deck::UpdateReport;
    return std::tuple{field("created", &T::created), field("updated", &T::updated),
                      field("unchanged", &T::unchanged), field("vanished", &T::vanished)};
  }
};
template <>
struct Shape<app::CardOutline> {
  static constexpr auto fields() {
    using T = app::CardOutline;
    return std::tuple{field("card", &T::card),
                      field("question", &T::question),
                      field("items", &T::items),
                      field("ordered", &T::ordered),
                      field("devices", &T::devices),
                      field("sections", &T::sections),
                      field("definitions", &T::definitions),
                      field("follow_ups", &T::follow_ups)};
  }
};
template <>
struct Shape<app::ImportReport> {
  static constexpr auto fields() {
    using T = app::ImportReport;
    return std::tuple{field("deck", &T::deck),       field("format", &T::format),
                      field("cards", &T::cards),     field("units", &T::units),
                      field("unasked", &T::unasked), field("warnings", &T::warnings),
                      field("outline", &T::outline)};
  }
};

std::string import_document(std::span<const SourceReport> imports) {
  Writer out;
  out.begin_object();
  out.key("imports");
  out.begin_array();
  for (const SourceReport& import : imports) {
    out.begin_object();
    write_member(out, "source", import.source);
    write_fields(out, import.report);
    out.end_object();
  }
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace hone::json
