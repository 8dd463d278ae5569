#include "base/file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <system_error>

namespace hone {
namespace {

namespace fs = std::filesystem;

/// An open file, closed when it goes out of scope.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }

  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] bool is_open() const { return number_ >= 0; }

 private:
  int number_;
};

/// The sentence for the system's last error, which is still in errno.
std::unexpected<Error> refusal(std::string_view deed, const fs::path& path) {
  const int code = errno;
  const auto kind = code == ENOENT ? ErrorKind::kNotFound : ErrorKind::kStorage;
  return failure(kind, fmt::format("{} cannot be {}: {}.", path.string(), deed,
                                   std::generic_category().message(code)));
}

std::unexpected<Error> too_large(const fs::path& path, std::size_t largest) {
  return invalid_input(fmt::format("{} is larger than {} bytes; cut it into smaller files.",
                                   path.string(), largest));
}

Status write_all(int number, std::string_view text, const fs::path& path) {
  while (!text.empty()) {
    const auto written = ::write(number, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return refusal("written", path);
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

/// The name that a rename must replace: the end of a chain of symbolic links.
fs::path behind_links(const fs::path& path) {
  std::error_code error;
  auto target = fs::is_symlink(path, error) ? fs::canonical(path, error) : path;
  return error ? path : target;
}

Status write_and_sync(int number, std::string_view text, const fs::path& path) {
  struct stat existing{};
  if (::stat(path.c_str(), &existing) == 0 && ::fchmod(number, existing.st_mode & 07777U) != 0) {
    return refusal("given its permissions", path);
  }
  TRY(write_all(number, text, path));
  if (::fsync(number) != 0) return refusal("written to the disk", path);
  return {};
}

/// Without this the new name may be lost with the power, though the text is on the disk.
Status sync_folder(const fs::path& folder) {
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  // Some file systems cannot sync a folder and say EINVAL; they have nothing more to promise.
  if (!opened.is_open() || (::fsync(opened.number()) != 0 && errno != EINVAL)) {
    return refusal("written to the disk", folder);
  }
  return {};
}

Status write_and_rename(int number, std::string_view text, const fs::path& temporary,
                        const fs::path& path) {
  TRY(write_and_sync(number, text, path));
  if (::rename(temporary.c_str(), path.c_str()) != 0) return refusal("replaced", path);
  return {};
}

/// A terminal, a pipe or a device must never be replaced by a file.
Status write_in_place(const fs::path& path, std::string_view text) {
  const Descriptor opened(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (!opened.is_open()) return refusal("written", path);
  return write_all(opened.number(), text, path);
}

}  // namespace

Result<std::string> read_file(const fs::path& path, std::size_t largest) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat status{};
  if (!file.is_open() || ::fstat(file.number(), &status) != 0) return refusal("read", path);
  const auto size = status.st_size > 0 ? static_cast<std::size_t>(status.st_size) : 0;
  if (S_ISREG(status.st_mode) && size > largest) return too_large(path, largest);
  std::string text;
  if (S_ISREG(status.st_mode)) text.reserve(size);
  std::array<char, 65536> block{};
  while (true) {
    const auto count = ::read(file.number(), block.data(), block.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return refusal("read", path);
    if (count == 0) return text;
    text.append(block.data(), static_cast<std::size_t>(count));
    if (text.size() > largest) return too_large(path, largest);
  }
}

Status write_file_atomically(const fs::path& path, std::string_view text) {
  const auto target = behind_links(path);
  if (std::error_code error; fs::exists(target, error) && !fs::is_regular_file(target, error)) {
    return write_in_place(target, text);
  }
  const auto folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
  std::string temporary = (folder / ("." + target.filename().string() + ".XXXXXX")).string();
  const Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
  if (!file.is_open()) return refusal("written", target);
  if (auto written = write_and_rename(file.number(), text, temporary, target); !written) {
    ::unlink(temporary.c_str());
    return written;
  }
  return sync_folder(folder);
}

}  // namespace hone
