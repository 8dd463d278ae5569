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

/// The same result, its error (if it is one) passed through `change`: std::expected's
/// transform_error, which this standard library does not have yet.
template <typename T, typename Change>
Result<T> with_error(Result<T> result, Change change) {
  if (!result.has_value()) return std::unexpected(change(std::move(result).error()));
  return result;
}

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

// Each use names its own result, so that one TRY may stand inside another.
#define HONE_JOIN_NAMES(left, right) left##right
#define HONE_JOIN(left, right) HONE_JOIN_NAMES(left, right)
#define HONE_TRY_AS(result, ...)                         \
  __extension__({                                        \
    auto result = (__VA_ARGS__);                         \
    if (!result.has_value()) {                           \
      return std::unexpected(std::move(result).error()); \
    }                                                    \
    std::move(result).value();                           \
  })

/// `auto deck = TRY(parse(text));` yields the value, or leaves the function with the error. In an
/// initialiser with braces it may stand first only: GCC forgets the members made before it.
#define TRY(...) HONE_TRY_AS(HONE_JOIN(hone_tried_, __COUNTER__), __VA_ARGS__)
