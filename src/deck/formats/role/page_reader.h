#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "deck/format.h"
#include "deck/formats/lines.h"
#include "deck/formats/role/chips.h"
#include "deck/formats/role/headings.h"
#include "deck/formats/warning_list.h"

namespace hone::deck::role_page {

/// Reads a role page line by line.
class PageReader {
 public:
  /// Blank lines must not be given, all others in order. Fails when there are too many questions.
  Status add(const Line& line);

  /// The deck, fully named. Fails when no heading of a role page was among the lines.
  Result<Parsed> take();

 private:
  void begin(PagePart part);
  void end_part();
  Status add_to_part(const Line& line);
  void add_to_use_cases(std::string_view text, bool row);
  void add_to_mistakes(std::string_view text);
  Status add_to_questions(const Line& line);
  void begin_card();
  void warn_of_questions();

  Deck deck_;
  RoleProfile role_;
  WarningList warnings_;
  std::vector<Line> head_;
  KnownWords known_;
  std::optional<PagePart> part_;
  std::array<std::size_t, kLevels.size()> asked_{};
  std::string_view pending_;     ///< a line that is a title or question if another follows
  bool in_context_ = false;      ///< "Context" was the last heading of the use case
  bool answer_follows_ = false;  ///< the last line was a question
};

}  // namespace hone::deck::role_page
