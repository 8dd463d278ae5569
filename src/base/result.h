#pragma once

#include <expected>
#include <string>
#include <utility>

namespace hone {

/// What went wrong, coarsely: enough for a face (terminal, server) to choose an exit code or
/// status.
enum class ErrorKind {
  kInvalidInput,  ///< the given text or value cannot be used; the person can correct it
  kNotFound,      ///< no such deck, card, unit, file
  kConflict,      ///< it contradicts what is already stored
  kBusy,          ///< somebody else is writing; trying again may work
  kStorage,       ///< disk full, no permission, damaged file
};

/// One sentence for a person: what happened, where, and what to do.
struct Error {
  ErrorKind kind = ErrorKind::kInvalidInput;
  std::string message;

  auto operator<=>(const Error&) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

using Status = Result<void>;

inline std::unexpected<Error> failure(ErrorKind kind, std::string message) {
  return std::unexpected(Error{kind, std::move(message)});
}
inline std::unexpected<Error> invalid_input(std::string message) {
  return failure(ErrorKind::kInvalidInput, std::move(message));
}
inline std::unexpected<Error> not_found(std::string message) {
  return failure(ErrorKind::kNotFound, std::move(message));
}

}  // namespace hone

/// `auto deck = TRY(parse(text));` yields the value, or leaves the function with the error.
#define TRY(...)                                                  \
  __extension__({                                                 \
    auto hone_try_result = (__VA_ARGS__);                         \
    if (!hone_try_result.has_value()) {                           \
      return std::unexpected(std::move(hone_try_result).error()); \
    }                                                             \
    std::move(hone_try_result).value();                           \
  })
