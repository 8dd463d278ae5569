#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/instant.h"
#include "server/message.h"

namespace hone::server {

/// Lets in who knows the password, as browsers ask for one by themselves (RFC 7617; any user name).
/// Ten wrong ones from one address within a minute shut the door to that address for the rest of
/// it.
class PasswordDoor {
 public:
  /// An empty password: no door.
  explicit PasswordDoor(std::string password) : password_(std::move(password)) {}

  /// Why a request may not come in: 401, or 429 for those who guessed too often.
  std::optional<Response> refuse(const Request& head, Instant now);

 private:
  struct Guesses {
    Instant since;
    int wrong = 0;
  };
  Guesses& guesses_of(const std::string& peer, Instant now);

  std::string password_;
  std::map<std::string, Guesses> guesses_;
};

/// The password in the value of an Authorization header; nothing when it holds none.
std::optional<std::string> password_in(std::string_view authorization);

}  // namespace hone::server
