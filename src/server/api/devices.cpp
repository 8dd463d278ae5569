#include "app/devices.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/library.h"
#include "json/device_documents.h"
#include "server/api/card_response.h"
#include "server/api/handlers.h"
#include "server/api/parameters.h"

namespace hone::server {
namespace {

constexpr int kUsualDevices = 10;
constexpr int kMostDevices = 50;
constexpr int kFewestLetters = 2;
constexpr int kMostLetters = 15;

/// One of two words; nothing when the parameter is absent.
Result<std::optional<bool>> choice_parameter(const Call& call, std::string_view name,
                                             std::string_view yes, std::string_view no) {
  const auto value = call.request.parameter(name);
  if (!value) return std::nullopt;
  if (*value == yes || *value == no) return *value == yes;
  return invalid_input(fmt::format("“{}” does not fit {}; give {} or {}", *value, name, yes, no));
}

/// "2=Owner,3=O"
Result<std::vector<mnemonic::Pin>> pins_parameter(const Call& call) {
  const std::string text = call.request.parameter("pins").value_or("");
  std::vector<mnemonic::Pin> pins;
  for (std::string_view rest = text; !rest.empty();) {
    const auto comma = std::min(rest.find(','), rest.size());
    pins.push_back(TRY(app::device_pin(rest.substr(0, comma))));
    rest.remove_prefix(std::min(comma + 1, rest.size()));
  }
  return pins;
}

Result<app::DeviceQuestion> device_question(const Call& call) {
  app::DeviceQuestion question{.card = call.names[0]};
  mnemonic::DeviceRequest& request = question.request;
  const bool cues = TRY(choice_parameter(call, "family", "cues", "acrostic")).value_or(false);
  request.family = cues ? deck::DeviceFamily::kCueWords : deck::DeviceFamily::kAcrostic;
  request.keep_order = TRY(choice_parameter(call, "order", "keep", "any"));
  request.most =
      static_cast<std::size_t>(TRY(number_parameter(call, "top", kUsualDevices, 1, kMostDevices)));
  if (call.request.parameter("letters")) {
    request.letters = static_cast<std::size_t>(
        TRY(number_parameter(call, "letters", kMostLetters, kFewestLetters, kMostLetters)));
  }
  request.pins = TRY(pins_parameter(call));
  question.like = call.request.parameter("like").value_or("");
  return question;
}

}  // namespace

Result<Response> show_devices(const Call& call) {
  const mnemonic::Sources sources =
      call.around.device_sources ? call.around.device_sources() : mnemonic::Sources{};
  const app::DeviceQuestion question = TRY(device_question(call));
  return Response{
      .body = json::devices_document(TRY(app::find_devices(call.store, question, sources)))};
}

Result<Response> keep_device(const Call& call) {
  const app::DeviceDraft draft = TRY(json::read_device_request(call.request.body));
  const deck::Card card = TRY(app::card_named(call.store, call.names[0])).card;
  const deck::Device device = TRY(app::device_from(card, draft));
  return card_response(call, TRY(app::keep_device(call.store, card.id, device)));
}

}  // namespace hone::server
