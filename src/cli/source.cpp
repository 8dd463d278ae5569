#include "cli/source.h"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "base/file.h"
#include "deck/format.h"

namespace hone::cli {
namespace {

/// By descriptor: /dev/stdin cannot be opened when it is a socket.
Result<std::string> read_standard_input() {
  std::string text;
  std::array<char, 65'536> buffer{};
  for (;;) {
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count == 0) return text;
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) {
      return failure(ErrorKind::kStorage,
                     fmt::format("standard input cannot be read ({}); give the name of a file.",
                                 std::strerror(errno)));
    }
    text.append(buffer.data(), static_cast<std::size_t>(count));
    if (text.size() > deck::kLargestText) {
      return invalid_input(fmt::format(
          "standard input has more than the {} bytes that one import may have; split it.",
          deck::kLargestText));
    }
  }
}

}  // namespace

Result<Source> read_source(const std::string& path) {
  const bool is_file = path != "-";
  std::string text = TRY(is_file ? read_file(path, deck::kLargestText) : read_standard_input());
  return Source{is_file ? std::filesystem::path(path).filename().string() : "standard input",
                std::move(text)};
}

}  // namespace hone::cli
