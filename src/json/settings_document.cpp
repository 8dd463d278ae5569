#include "json/documents.h"
#include "json/write_value.h"

namespace hone::json {

std::string settings_document(const std::optional<deck::DeckName>& deck,
                              const app::Settings& settings,
                              std::span<const app::SettingInfo* const> shown) {
  const app::Settings defaults;
  Writer out;
  out.begin_object();
  write_member(out, "deck", deck);
  out.key("settings");
  out.begin_array();
  for (const app::SettingInfo* info : shown) {
    out.begin_object();
    write_member(out, "key", info->key);
    write_member(out, "value", info->print(settings));
    write_member(out, "default", info->print(defaults));
    write_member(out, "explanation", info->explanation);
    write_member(out, "per_deck", info->per_deck);
    out.end_object();
  }
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace hone::json
