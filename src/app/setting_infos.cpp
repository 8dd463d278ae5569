#include "app/setting_infos.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <functional>
#include <string>

#include "memory/weights_text.h"

namespace hone::app {
namespace {

Result<int> whole_number(std::string_view what, std::string_view text, int least, int most) {
  int value = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (code != std::errc{} || end != text.data() + text.size() || value < least || value > most) {
    return invalid_input(fmt::format("“{}” does not fit {}; give a whole number from {} to {}",
                                     text, what, least, most));
  }
  return value;
}

Result<bool> on_or_off(std::string_view what, std::string_view text) {
  if (text == "on") return true;
  if (text == "off") return false;
  return invalid_input(fmt::format("“{}” does not fit {}; give on or off", text, what));
}

std::string print_switch(bool on) {
  return on ? "on" : "off";
}

Result<double> share(std::string_view what, std::string_view text, double least, double most) {
  double value = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = code == std::errc{} && end == text.data() + text.size();
  if (!whole || !(value >= least && value <= most)) {
    return invalid_input(fmt::format("“{}” does not fit {}; give a number from {:.2f} to {:.2f}",
                                     text, what, least, most));
  }
  return value;
}

template <auto Member>
Status read_whole(Settings& settings, std::string_view what, std::string_view text, int least,
                  int most) {
  std::invoke(Member, settings) = TRY(whole_number(what, text, least, most));
  return {};
}

std::string print_weights(const Settings& settings) {
  const memory::Parameters& weights = settings.policy.parameters;
  return weights == memory::Parameters{} ? "default" : memory::weights_text(weights);
}

Status read_weights(Settings& settings, std::string_view text) {
  settings.policy.parameters = {};
  if (text != "default") settings.policy.parameters = TRY(memory::parse_weights(text));
  return {};
}

Status read_zone(Settings& settings, std::string_view text) {
  TRY(Calendar::create(text, settings.rollover_hour));
  settings.zone = text;
  return {};
}

const std::array kInfos{
    SettingInfo{"depth", "what is studied: list, terms, follow-ups or everything", true,
                [](const Settings& s) { return std::string(deck::name_of(s.depth)); },
                [](Settings& s, std::string_view text) -> Status {
                  s.depth = TRY(deck::parse_depth(text));
                  return {};
                }},
    SettingInfo{"new-per-day", "new units begun a day, 0 to 9999; a list is begun as a whole",
                false, [](const Settings& s) { return std::to_string(s.new_per_day); },
                [](Settings& s, std::string_view text) {
                  return read_whole<&Settings::new_per_day>(s, "new-per-day", text, 0, 9999);
                }},
    SettingInfo{"reviews-per-day", "unit reviews a day, 1 to 99999; the rest waits", false,
                [](const Settings& s) { return std::to_string(s.reviews_per_day); },
                [](Settings& s, std::string_view text) {
                  return read_whole<&Settings::reviews_per_day>(s, "reviews-per-day", text, 1,
                                                                99'999);
                }},
    SettingInfo{
        "desired-retention", "recall at which a unit returns, 0.70 to 0.99", true,
        [](const Settings& s) { return fmt::format("{}", s.policy.desired_retention.value); },
        [](Settings& s, std::string_view text) -> Status {
          s.policy.desired_retention = {TRY(share("desired-retention", text, 0.70, 0.99))};
          return {};
        }},
    SettingInfo{"learning-steps", "pauses before a new unit counts as learned: 1m 10m", true,
                [](const Settings& s) { return print_steps(s.policy.learning_steps); },
                [](Settings& s, std::string_view text) -> Status {
                  s.policy.learning_steps = TRY(parse_steps(text));
                  return {};
                }},
    SettingInfo{"relearning-steps", "pauses after a unit was forgotten: 10m", true,
                [](const Settings& s) { return print_steps(s.policy.relearning_steps); },
                [](Settings& s, std::string_view text) -> Status {
                  s.policy.relearning_steps = TRY(parse_steps(text));
                  return {};
                }},
    SettingInfo{"maximum-interval", "longest pause in days, 1 to 36500", true,
                [](const Settings& s) { return std::to_string(s.policy.maximum_interval); },
                [](Settings& s, std::string_view text) -> Status {
                  s.policy.maximum_interval =
                      TRY(whole_number("maximum-interval", text, 1, 36'500));
                  return {};
                }},
    SettingInfo{"fuzz", "spread intervals a little so that units part: on or off", true,
                [](const Settings& s) { return print_switch(s.policy.fuzz); },
                [](Settings& s, std::string_view text) -> Status {
                  s.policy.fuzz = TRY(on_or_off("fuzz", text));
                  return {};
                }},
    SettingInfo{"leech-threshold", "lapses after which a unit is called a leech, 0 (never) to 99",
                true, [](const Settings& s) { return std::to_string(s.policy.leech_threshold); },
                [](Settings& s, std::string_view text) -> Status {
                  s.policy.leech_threshold = TRY(whole_number("leech-threshold", text, 0, 99));
                  return {};
                }},
    SettingInfo{"weights", "of the memory model: default, or 21 numbers", true, print_weights,
                read_weights},
    SettingInfo{"time-zone", "whose days are counted: system, or a name as Europe/Berlin", false,
                [](const Settings& s) { return s.zone; }, read_zone},
    SettingInfo{"rollover-hour", "hour at which a new day begins, 0 to 23", false,
                [](const Settings& s) { return std::to_string(s.rollover_hour); },
                [](Settings& s, std::string_view text) {
                  return read_whole<&Settings::rollover_hour>(s, "rollover-hour", text, 0, 23);
                }},
    SettingInfo{"colour", "colours in the terminal: on or off", false,
                [](const Settings& s) { return print_switch(s.colour); },
                [](Settings& s, std::string_view text) -> Status {
                  s.colour = TRY(on_or_off("colour", text));
                  return {};
                }},
};

}  // namespace

std::span<const SettingInfo> setting_infos() {
  return kInfos;
}

}  // namespace hone::app
