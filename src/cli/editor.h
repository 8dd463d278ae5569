#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace hone::cli {

/// A text in a file of its own that a person changes with VISUAL, else EDITOR, else vi. The file is
/// removed with the object unless it is kept.
class EditedFile {
 public:
  /// `suffix` tells the editor what it is (".md").
  static Result<EditedFile> create(std::string_view text, std::string_view suffix);
  EditedFile(EditedFile&& other) noexcept;
  EditedFile& operator=(EditedFile&&) = delete;
  ~EditedFile();

  /// Lets the person edit and returns the text as it is afterwards. Fails when the editor cannot be
  /// started or says that it failed.
  Result<std::string> edit();

  /// Leaves the file where it is and says where that is.
  std::filesystem::path keep();

 private:
  explicit EditedFile(std::filesystem::path file) : file_(std::move(file)) {}

  std::filesystem::path file_;
};

}  // namespace hone::cli
