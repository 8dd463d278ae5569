#pragma once

#include <soci/soci.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

#include "base/result.h"
#include "store/connection.h"
#include "store/failure.h"

namespace hone::store {

/// An open database and the transaction that it may be in.
class Database {
 public:
  Database(std::unique_ptr<soci::session> connection, std::filesystem::path file)
      : session_(std::move(connection)), file_(std::move(file)) {}

  [[nodiscard]] Connection& session() { return session_; }
  [[nodiscard]] const std::filesystem::path& file() const { return file_; }

  /// As app::Store::in_transaction. Once a statement has failed inside, the whole fails, because
  /// the database may have given up the transaction by itself.
  Status in_transaction(const std::function<Status()>& work);

  /// Runs work that only reads; it gets the session and returns a Result.
  template <typename Work>
  auto read(const Work& work) -> std::invoke_result_t<const Work&, Connection&> {
    bool finished = false;
    auto result = guarded(file_, [&] {
      auto outcome = std::invoke(work, session_);
      finished = true;
      return outcome;
    });
    if (!finished) broken_ = result.error();
    return result;
  }

  /// Runs work that writes, in the open transaction or in one of its own.
  template <typename Work>
  auto write(const Work& work) -> std::invoke_result_t<const Work&, Connection&> {
    std::invoke_result_t<const Work&, Connection&> outcome = std::unexpected(Error{});
    const Status kept = in_transaction([&]() -> Status {
      outcome = read(work);
      if (!outcome.has_value()) return std::unexpected(outcome.error());
      return {};
    });
    if (!kept) return std::unexpected(kept.error());
    return outcome;
  }

  /// Changes whenever writes were taken back, so that what was remembered of them can be forgotten.
  [[nodiscard]] std::uint64_t rollbacks() const { return rollbacks_; }

 private:
  Status run_outermost(const std::function<Status()>& work);

  Connection session_;
  std::filesystem::path file_;
  int depth_ = 0;
  std::optional<Error> broken_;  ///< what the database failed with in this transaction
  std::uint64_t rollbacks_ = 0;
};

}  // namespace hone::store
