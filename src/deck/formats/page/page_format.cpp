#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "deck/format.h"
#include "deck/formats/lines.h"
#include "deck/formats/page/card_reader.h"
#include "deck/formats/page/card_segments.h"
#include "deck/formats/page/page_printer.h"
#include "deck/update.h"

namespace hone::deck {
namespace {

using namespace page;

constexpr std::string_view kTitleEnd = "Flashcards";

/// "(9 cards)" gives 9.
std::optional<std::size_t> card_count(std::string_view line) {
  if (!line.starts_with('(')) return std::nullopt;
  const std::size_t digits = std::min(line.find_first_not_of("0123456789", 1), line.size()) - 1;
  const std::string_view unit = line.substr(1 + digits);
  if (digits == 0 || digits > 9 || (unit != " cards)" && unit != " card)")) return std::nullopt;
  return static_cast<std::size_t>(std::stoul(std::string(line.substr(1, digits))));
}

/// The title line without the word that every page's title ends in.
std::string deck_name(std::string_view title) {
  while (title != without_byte_order_mark(title)) title = without_byte_order_mark(title);
  if (title.ends_with(kTitleEnd) && title.size() > kTitleEnd.size()) {
    title.remove_suffix(kTitleEnd.size());
  }
  return std::string(trimmed(title));
}

/// Title, count and description; warns when the count is not that of the cards that are there.
void read_front(Lines lines, std::size_t cards, Deck& deck, WarningList& warnings) {
  std::vector<Line> description;
  bool counted = false;
  for (const Line& line : lines) {
    const std::string_view text = indented_text(line.text);
    const auto count = counted ? std::nullopt : card_count(text);
    counted = counted || count.has_value();
    if (count && *count != cards) {
      warnings.add(line.number,
                   fmt::format("The page says that it has {} cards, but {} are there; it may "
                               "have been cut off when it was copied.",
                               *count, cards));
    }
    if (deck.name.empty() && !count) {
      deck.name = DeckName{deck_name(text)};
    } else {
      description.push_back({count ? std::string_view{} : text, line.number});
    }
  }
  deck.description = joined(description);
}

int recognise_page(std::string_view text) {
  constexpr std::size_t kEnough = 20'000;
  const auto lines = split_lines(text.substr(0, kEnough));
  const auto segments = cut_cards(lines);
  if (segments.cards.empty()) return 0;
  const bool rated = text.find(kRatingQuestion) != std::string_view::npos;
  return rated ? 100 : 60;
}

Result<Parsed> parse_page(std::string_view text, const Progress& progress) {
  if (auto status = check_text(text); !status) return std::unexpected(status.error());
  const auto lines = split_lines(text);
  const auto segments = cut_cards(lines);
  if (segments.cards.empty()) {
    return invalid_input(
        "No card was found on the page: a card begins with its number on one line and “Q” on the "
        "next; copy the whole page and import it again.");
  }
  if (segments.cards.size() > kMostCards) {
    return invalid_input(
        fmt::format("The page has {} cards, more than the {} that one deck may "
                    "have; split it into several.",
                    segments.cards.size(), kMostCards));
  }
  Parsed parsed;
  WarningList warnings;
  read_front(segments.front, segments.cards.size(), parsed.deck, warnings);
  for (std::size_t i = 0; i < segments.cards.size(); ++i) {
    parsed.deck.cards.push_back(read_card(segments.cards[i], i + 1, warnings));
    if (progress) {
      progress(static_cast<double>(i + 1) / static_cast<double>(segments.cards.size()));
    }
  }
  assign_names(parsed.deck);
  parsed.warnings = warnings.take();
  return parsed;
}

}  // namespace

Format page_format() {
  return {"page", recognise_page, parse_page, print_page};
}

}  // namespace hone::deck
