#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/ports/review_log.h"
#include "app/ports/store.h"
#include "base/calendar.h"
#include "deck/unit.h"
#include "memory/scheduler.h"

namespace hone::app {

/// How a person wants to study. The defaults are good for twenty-five minutes a day.
struct Settings {
  deck::Depth depth = deck::Depth::kList;
  int new_per_day = 20;       ///< units; a list is begun as a whole
  int reviews_per_day = 200;  ///< units; what is over it waits for tomorrow
  memory::Policy policy;
  std::string zone = "system";
  int rollover_hour = 4;
  bool colour = true;
};

/// One setting as a person meets it.
struct SettingInfo {
  std::string_view key;          ///< "desired-retention"
  std::string_view explanation;  ///< one line, with the range
  bool per_deck = false;         ///< may differ from deck to deck
  std::string (*print)(const Settings&);
  Status (*read)(Settings&, std::string_view value);
};

/// Every setting, in the order in which they are shown.
std::span<const SettingInfo> setting_infos();

/// The setting of that key; fails with the nearest key when there is none.
Result<const SettingInfo*> setting_info(std::string_view key);

/// The settings that hold for a deck: its own, else everybody's, else the defaults.
Result<Settings> load_settings(SettingsTable& table, const std::optional<deck::DeckName>& deck);

/// Changes one setting. An empty value takes it back to its default. Fails, changing nothing, when
/// there is no such key (the nearest is named) or the value is out of range.
Status change_setting(SettingsTable& table, const std::optional<deck::DeckName>& deck,
                      std::string_view key, std::string_view value);

/// The person's calendar.
Result<Calendar> calendar_of(const Settings& settings);

/// What is written beside each review.
Schedule schedule_of(const Settings& settings, const Calendar& calendar);

}  // namespace hone::app
