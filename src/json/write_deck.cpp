#include "json/write_deck.h"

#include "json/card_shapes.h"
#include "json/deck_format.h"
#include "json/write_value.h"

namespace hone::json {

void begin_deck(Writer& out, const deck::Deck& deck) {
  out.begin_object();
  write_member(out, "format", kDeckFormat);
  write_member(out, "version", kDeckVersion);
  write_member(out, "name", deck.name);
  write_member(out, "description", deck.description);
  write_member(out, "role", deck.role);
  out.key("cards");
  out.begin_array();
}

void end_deck(Writer& out) {
  out.end_array();
  out.end_object();
}

}  // namespace hone::json
