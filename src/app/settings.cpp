#include "app/settings.h"

#include <fmt/format.h>

#include "app/setting_infos.h"
#include "text/nearest.h"

namespace hone::app {
namespace {

Status read_stored(Settings& settings, const std::map<std::string, std::string>& stored) {
  for (const SettingInfo& info : setting_infos()) {
    const auto found = stored.find(std::string(info.key));
    if (found == stored.end()) continue;
    TRY(info.read(settings, found->second));
  }
  return {};
}

}  // namespace

Result<const SettingInfo*> setting_info(std::string_view key) {
  std::vector<std::string> keys;
  for (const SettingInfo& info : setting_infos()) {
    if (info.key == key) return &info;
    keys.emplace_back(info.key);
  }
  const auto nearest = text::nearest(key, keys);
  return not_found(fmt::format(
      "there is no setting “{}”; {}", key,
      nearest ? fmt::format("did you mean “{}”?", *nearest) : "“hone settings” lists them all"));
}

Result<Settings> load_settings(SettingsTable& table, const std::optional<deck::DeckName>& deck) {
  Settings settings;
  TRY(read_stored(settings, TRY(table.settings(std::nullopt))));
  if (deck) TRY(read_stored(settings, TRY(table.settings(deck))));
  return settings;
}

Status change_setting(SettingsTable& table, const std::optional<deck::DeckName>& deck,
                      std::string_view key, std::string_view value) {
  const SettingInfo* info = TRY(setting_info(key));
  if (deck && !info->per_deck) {
    return invalid_input(
        fmt::format("“{}” is the same for all decks; change it without naming a deck", info->key));
  }
  if (value.empty()) return table.put_setting(deck, std::string(key), "");
  Settings settings = TRY(load_settings(table, deck));
  TRY(info->read(settings, value));
  return table.put_setting(deck, std::string(key), info->print(settings));
}

Result<Calendar> calendar_of(const Settings& settings) {
  return Calendar::create(settings.zone, settings.rollover_hour);
}

Schedule schedule_of(const Settings& settings, const Calendar& calendar) {
  return {settings.policy, calendar.zone(), calendar.rollover_hour()};
}

}  // namespace hone::app
