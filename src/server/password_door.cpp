#include "server/password_door.h"

#include <cstdint>

#include "server/problem.h"

namespace hone::server {
namespace {

constexpr int kMostWrong = 10;
constexpr Milliseconds kWindow = std::chrono::minutes{1};
constexpr std::size_t kMostPeers = 1000;
constexpr std::string_view kScheme = "basic ";
constexpr std::string_view kLetters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::optional<std::string> decoded(std::string_view base64) {
  std::string text;
  std::uint32_t bits = 0;
  int count = 0;
  while (base64.ends_with('=')) base64.remove_suffix(1);
  for (const char letter : base64) {
    const auto value = kLetters.find(letter);
    if (value == std::string_view::npos) return std::nullopt;
    bits = (bits << 6U) | static_cast<std::uint32_t>(value);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    text += static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xFFU);
  }
  return text;
}

/// Takes as long for a near miss as for any other of that length.
bool same(std::string_view given, std::string_view wanted) {
  unsigned difference = given.size() == wanted.size() ? 0 : 1;
  for (std::size_t at = 0; at < given.size(); ++at) {
    difference |= static_cast<unsigned char>(given[at]) ^
                  static_cast<unsigned char>(wanted[at % wanted.size()]);
  }
  return difference == 0;
}

Response ask_for_password() {
  Response response = problem(401, "This hone is behind a password; give it.");
  response.headers.push_back({"WWW-Authenticate", "Basic realm=\"hone\", charset=\"UTF-8\""});
  return response;
}

Response too_many() {
  Response response = problem(429, "Too many wrong passwords; wait a minute and try again.");
  response.headers.push_back({"Retry-After", "60"});
  return response;
}

}  // namespace

std::optional<std::string> password_in(std::string_view authorization) {
  if (!lists(authorization.substr(0, kScheme.size() - 1), "basic")) return std::nullopt;
  if (authorization.size() <= kScheme.size()) return std::nullopt;
  const auto text = decoded(authorization.substr(kScheme.size()));
  if (!text) return std::nullopt;
  const auto colon = text->find(':');
  if (colon == std::string::npos) return std::nullopt;
  return text->substr(colon + 1);
}

PasswordDoor::Guesses& PasswordDoor::guesses_of(const std::string& peer, Instant now) {
  std::erase_if(guesses_, [&](const auto& entry) { return now - entry.second.since >= kWindow; });
  if (guesses_.size() >= kMostPeers) guesses_.clear();
  return guesses_.try_emplace(peer, Guesses{.since = now}).first->second;
}

std::optional<Response> PasswordDoor::refuse(const Request& head, Instant now) {
  if (password_.empty()) return std::nullopt;
  const auto given = password_in(head.header("Authorization"));
  if (!given) return ask_for_password();
  const auto known = guesses_.find(head.peer);
  const bool right = same(*given, password_);
  if (right && known == guesses_.end()) return std::nullopt;
  Guesses& guesses = guesses_of(head.peer, now);
  if (guesses.wrong >= kMostWrong) return too_many();
  if (right) return std::nullopt;
  ++guesses.wrong;
  return ask_for_password();
}

}  // namespace hone::server
