#pragma once

#include <filesystem>
#include <utility>

#include "base/result.h"

namespace hone::server {

/// A place for a file in a folder that nobody else can enter; both go with this object.
class ScratchFile {
 public:
  /// Fails when nothing can be made in `parent`.
  static Result<ScratchFile> create(const std::filesystem::path& parent);

  ScratchFile(ScratchFile&& other) noexcept : folder_(std::exchange(other.folder_, {})) {}
  ScratchFile& operator=(ScratchFile&&) = delete;
  ScratchFile(const ScratchFile&) = delete;
  ScratchFile& operator=(const ScratchFile&) = delete;
  ~ScratchFile();

  /// No file is there at first.
  [[nodiscard]] std::filesystem::path path() const { return folder_ / "copy"; }

 private:
  explicit ScratchFile(std::filesystem::path folder) : folder_(std::move(folder)) {}
  std::filesystem::path folder_;
};

}  // namespace hone::server
