#include "cli/editor.h"

#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "base/file.h"
#include "deck/format.h"

namespace hone::cli {
namespace {

std::string chosen_editor() {
  for (const char* name : {"VISUAL", "EDITOR"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return value;
  }
  return "vi";
}

/// Through the shell, because an editor's variable may hold options ("code --wait").
Result<int> run_editor(const std::string& editor, std::string file) {
  std::string shell = "sh";
  std::string option = "-c";
  std::string script = editor + " \"$1\"";
  const std::array<char*, 6> words{shell.data(), option.data(), script.data(),
                                   shell.data(), file.data(),   nullptr};
  pid_t child = 0;
  if (const int problem = posix_spawn(&child, "/bin/sh", nullptr, nullptr, words.data(), environ)) {
    return failure(ErrorKind::kStorage,
                   fmt::format("no editor can be started ({}).", std::strerror(problem)));
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

}  // namespace

Result<EditedFile> EditedFile::create(std::string_view text, std::string_view suffix) {
  std::string name = (std::filesystem::temp_directory_path() / "hone-XXXXXX").string();
  name += suffix;
  const int descriptor = mkstemps(name.data(), static_cast<int>(suffix.size()));
  if (descriptor < 0) {
    return failure(ErrorKind::kStorage, fmt::format("the file {} to edit cannot be made ({}).",
                                                    name, std::strerror(errno)));
  }
  close(descriptor);
  EditedFile file{name};
  TRY(write_file_atomically(file.file_, text));
  return file;
}

EditedFile::EditedFile(EditedFile&& other) noexcept : file_(std::exchange(other.file_, {})) {}

EditedFile::~EditedFile() {
  std::error_code ignored;
  if (!file_.empty()) std::filesystem::remove(file_, ignored);
}

Result<std::string> EditedFile::edit() {
  const std::string editor = chosen_editor();
  if (const int code = TRY(run_editor(editor, file_.string())); code != 0) {
    return failure(
        ErrorKind::kInvalidInput,
        fmt::format("the editor “{}” ended with code {}; set VISUAL or EDITOR to the one "
                    "that you use.",
                    editor, code));
  }
  return read_file(file_, deck::kLargestText);
}

std::filesystem::path EditedFile::keep() {
  return std::exchange(file_, {});
}

}  // namespace hone::cli
