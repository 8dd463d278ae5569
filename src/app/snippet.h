#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hone::app {

/// From `begin` up to `end`, in UTF-16 code units: what a page's strings count in.
struct Mark {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const Mark&) const = default;
};

struct Snippet {
  std::string text;  ///< one line of plain text
  std::vector<Mark> marks;
};

/// The words that are looked for: plain ones, of the last one the beginning (unless it is a single
/// ASCII letter, which is a whole word).
class SoughtWords {
 public:
  explicit SoughtWords(std::vector<std::string> words) : words_(std::move(words)) {}

  /// Which of the sought words a plain word is, as an index; `none` when it is none.
  [[nodiscard]] std::size_t index_of(std::string_view plain) const;
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  /// How many of the sought words stand in a text.
  [[nodiscard]] std::size_t found_in(std::string_view text) const;

  [[nodiscard]] const std::vector<std::string>& words() const { return words_; }

 private:
  std::vector<std::string> words_;
};

/// The whole text on one line, with every sought word marked.
Snippet marked(std::string_view text, const SoughtWords& sought);

/// At most some 200 characters of a text around the first sought word, "…" where it is cut.
Snippet snippet(std::string_view text, const SoughtWords& sought);

}  // namespace hone::app
