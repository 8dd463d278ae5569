#include "json/card_rows_document.h"

#include "json/write_value.h"

namespace hone::json {

template <>
struct Shape<app::CardRow> {
  static constexpr auto fields() {
    using T = app::CardRow;
    return std::tuple{field("id", &T::id),
                      field("number", &T::number),
                      field("question", &T::question),
                      field("tags", &T::tags),
                      field("suspended", &T::suspended),
                      field("missing", &T::missing),
                      field("units", &T::units),
                      field("due", &T::due),
                      field("mastered", &T::mastered)};
  }
};

std::string card_rows_document(const deck::DeckName& deck, int from,
                               std::span<const app::CardRow> rows) {
  Writer out;
  out.begin_object();
  write_member(out, "deck", deck);
  write_member(out, "from", from);
  out.key("cards");
  out.begin_array();
  for (const app::CardRow& row : rows) write(out, row);
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace hone::json
