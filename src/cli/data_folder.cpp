#include "cli/data_folder.h"

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>

namespace hone::cli {
namespace {

std::filesystem::path variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

std::filesystem::path home() {
  if (auto named = variable("HOME"); !named.empty()) return named;
  const passwd* person = getpwuid(getuid());
  return person == nullptr || person->pw_dir == nullptr ? "" : person->pw_dir;
}

}  // namespace

Result<std::filesystem::path> data_folder(const std::string& given) {
  if (!given.empty()) return given;
  if (auto named = variable("HONE_DATA"); !named.empty()) return named;
  // The XDG specification asks for a relative path to be passed over.
  if (const auto data = variable("XDG_DATA_HOME"); data.is_absolute()) return data / "hone";
  if (const auto place = home(); !place.empty()) return place / ".local" / "share" / "hone";
  return not_found("There is no home folder to keep the data in; name one with --data DIR.");
}

}  // namespace hone::cli
