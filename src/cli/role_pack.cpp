#include "cli/role_pack.h"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

#include "base/file.h"
#include "deck/format.h"

namespace hone::cli {

Result<std::vector<deck::PackFile>> pack_files(const std::filesystem::path& folder) {
  std::error_code problem;
  std::vector<std::filesystem::path> paths;
  std::filesystem::directory_iterator entry(folder, problem);
  for (; !problem && entry != std::filesystem::directory_iterator(); entry.increment(problem)) {
    const std::filesystem::path& path = entry->path();
    if (path.extension() == ".md" && path.filename() != "README.md") paths.push_back(path);
  }
  if (problem) {
    return not_found(fmt::format("the folder “{}” cannot be read ({}); give that of a pack.",
                                 folder.string(), problem.message()));
  }
  if (paths.empty()) {
    return not_found(
        fmt::format("there is no Markdown file in “{}”; “hone pack new” writes a pack "
                    "to begin with.",
                    folder.string()));
  }
  std::ranges::sort(paths);
  std::vector<deck::PackFile> files;
  for (const std::filesystem::path& path : paths) {
    std::string text = TRY(read_file(path, deck::kLargestText));
    files.push_back({path.filename().string(), std::move(text)});
  }
  return files;
}

Result<deck::Pack> pack_of(const Context& context, const std::optional<std::string>& folder) {
  if (folder) return deck::read_pack(TRY(pack_files(*folder)));
  std::vector<deck::PackFile> files;
  for (const embedded::File& file : context.role_pack()) {
    files.push_back({std::string(file.name), std::string(file.text)});
  }
  return deck::read_pack(files);
}

void add_pack(CLI::App& app, std::optional<std::string>& folder) {
  app.add_option("--pack", folder, "The folder of a pack; without it the one that comes along")
      ->type_name("DIR");
}

}  // namespace hone::cli
