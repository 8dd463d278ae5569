#include "store/durable_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace hone::store {
namespace {

Status could_not(const char* verb, const std::filesystem::path& file, const std::error_code& why) {
  return failure(ErrorKind::kStorage,
                 fmt::format("{} could not be {}: {}; check the folder's permissions and the room "
                             "on its disk",
                             file.string(), verb, why.message()));
}

std::error_code last_error() {
  return {errno, std::generic_category()};
}

/// Folders are synchronised like files: that is what makes a new name survive a crash.
Status synchronise(const std::filesystem::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return could_not("opened", path, last_error());
  const bool done = ::fsync(descriptor) == 0;
  const std::error_code why = last_error();
  ::close(descriptor);
  if (!done) return could_not("written to the disk", path, why);
  return {};
}

std::filesystem::path folder_of(const std::filesystem::path& file) {
  return file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
}

}  // namespace

std::filesystem::path unfinished_name(const std::filesystem::path& target) {
  std::filesystem::path name = target;
  name += fmt::format(".{}.part", ::getpid());
  return name;
}

Status move_into_place(const std::filesystem::path& unfinished,
                       const std::filesystem::path& target) {
  TRY(synchronise(unfinished));
  std::error_code failed;
  std::filesystem::rename(unfinished, target, failed);
  if (failed) return could_not("written", target, failed);
  return synchronise(folder_of(target));
}

Status set_aside(const std::filesystem::path& file, const std::filesystem::path& second) {
  std::error_code failed;
  std::filesystem::create_hard_link(file, second, failed);
  if (failed) std::filesystem::rename(file, second, failed);
  if (failed) return could_not("written", second, failed);
  return synchronise(folder_of(second));
}

void discard(const std::filesystem::path& file) {
  std::error_code ignored;
  std::filesystem::remove(file, ignored);
}

}  // namespace hone::store
