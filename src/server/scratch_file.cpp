#include "server/scratch_file.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <system_error>

namespace hone::server {

Result<ScratchFile> ScratchFile::create(const std::filesystem::path& parent) {
  std::string name = (parent / "copy-XXXXXX").string();
  if (::mkdtemp(name.data()) != nullptr) return ScratchFile(name);
  return failure(ErrorKind::kStorage,
                 fmt::format("nothing can be written into {}: {}; make room or give yourself write "
                             "permission there",
                             parent.string(), std::strerror(errno)));
}

ScratchFile::~ScratchFile() {
  if (folder_.empty()) return;
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

}  // namespace hone::server
