#include "deck/formats/markdown/card_text.h"

#include <fmt/format.h>

#include <utility>

#include "deck/formats/markdown/card_front.h"
#include "deck/formats/markdown/free_text.h"
#include "deck/formats/markdown/inline_text.h"
#include "deck/formats/markdown/markers.h"
#include "deck/formats/markdown/must_have.h"
#include "deck/formats/markdown/record.h"
#include "deck/formats/markdown/section_text.h"

namespace hone::deck::markdown {
namespace {

constexpr int kCardLevel = 2;
constexpr int kSectionLevel = 3;

void append_heading(std::string& out, const Card& card, bool shows_id) {
  out += card.question.empty() ? "##" : "## ";
  const unsigned guards =
      has_label(card.question, kRoleLabel) ? kBeforeBrace | kNotLabel : kBeforeBrace;
  append_inline(out, card.question, guards);
  if (shows_id && !card.id.empty()) {
    out += ' ';
    append_key(out, card.id.value);
  }
  out += '\n';
}

}  // namespace

void append_card(std::string& out, const Card& card, ShownNames& names) {
  append_heading(out, card, names.next());
  append_front(out, card);
  if (card.list) append_list(out, *card.list, names);
  append_devices(out, card);
  for (const Section& section : card.sections) append_section(out, section, names);
}

CardReader::CardReader(const Part& part, WarningList& warnings) : warnings_(&warnings) {
  std::string_view heading = part.heading;
  card_.id = CardId{take_key(heading)};
  card_.question = decode_inline(heading);
  read_front(card_, part.body, part.body_line(), warnings);
}

void CardReader::add(const Part& part) {
  const CardPart kind = card_part(decode_inline(part.heading));
  switch (kind) {
    case CardPart::kList:
    case CardPart::kOrderedList: {
      if (!card_.list) card_.list.emplace();
      card_.list->ordered = kind == CardPart::kOrderedList;
      Blocks remarks = read_list(*card_.list, part, *warnings_);
      std::ranges::move(remarks, std::back_inserter(remarks_));
      return;
    }
    case CardPart::kDevices:
      read_devices(card_, links_, part, *warnings_);
      return;
    case CardPart::kSection:
      card_.sections.push_back(read_section(part, *warnings_));
  }
}

std::pair<Card, DeviceLinks> CardReader::take() {
  if (!remarks_.empty()) {
    card_.sections.push_back({SectionKind::kItemRemarks, "", std::exchange(remarks_, {})});
  }
  return {std::move(card_), std::move(links_)};
}

std::string print_card(const Card& card) {
  std::string text;
  ShownNames all;
  append_card(text, card, all);
  return text;
}

Result<Card> parse_card(std::string_view text) {
  WarningList warnings;
  PartReader parts{text, 1, kDeepestPart};
  const auto before = parts.next();
  const auto heading = parts.next();
  if (!before->body.empty() || !heading || heading->level != kCardLevel) {
    return invalid_input("A card must begin with a line “## Question”.");
  }
  CardReader reader{*heading, warnings};
  while (const auto part = parts.next()) {
    if (part->level != kSectionLevel) {
      return invalid_input(
          fmt::format("Line {} begins something else within one card.", part->line));
    }
    reader.add(*part);
  }
  auto [card, links] = reader.take();
  settle_devices(card, links, warnings);
  return card;
}

}  // namespace hone::deck::markdown
