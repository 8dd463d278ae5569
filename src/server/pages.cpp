#include "server/pages.h"

#include <system_error>
#include <vector>

#include "base/file.h"
#include "server/problem.h"

namespace hone::server {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestFile = 16'000'000;

struct File {
  std::string path;
  std::string bytes;
};

Result<std::vector<File>> files_of(const fs::path& folder) {
  std::vector<File> files;
  std::error_code failed;
  const fs::recursive_directory_iterator end;
  for (fs::recursive_directory_iterator at(folder, failed); !failed && at != end;
       at.increment(failed)) {
    std::error_code gone;
    if (!at->is_regular_file(gone)) continue;
    std::string bytes = TRY(read_file(at->path(), kLargestFile));
    files.push_back({at->path().lexically_relative(folder).generic_string(), std::move(bytes)});
  }
  return files;
}

}  // namespace

Response Pages::answer(const Request& request) const {
  if (folder.empty()) return built_in.answer(request);
  const auto files = files_of(folder);
  if (!files) return problem(files.error());
  std::vector<Asset> assets;
  for (const File& file : *files) assets.push_back({file.path, file.bytes, false});
  return Assets(assets).answer(request);
}

}  // namespace hone::server
