#include "deck/formats/page/card_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "deck/formats/page/answer.h"
#include "deck/formats/page/card_facts.h"
#include "deck/formats/page/device_items.h"
#include "deck/formats/page/devices.h"
#include "deck/formats/page/field_labels.h"
#include "deck/formats/page/fields.h"
#include "deck/formats/page/heading_cuts.h"
#include "deck/formats/page/item_notes.h"
#include "deck/formats/page/section_readers.h"
#include "deck/formats/page/spelling.h"
#include "deck/update.h"

namespace hone::deck::page {
namespace {

class CardReader {
 public:
  CardReader(std::size_t number, WarningList& warnings) : number_(number), warnings_(warnings) {}

  Card read(const CardSegment& segment) {
    card_.question = joined_question(segment.question);
    const auto [front, cuts] = cut_at_headings(segment.answer);
    read_answer(front, card_);
    for (const Cut& part : cuts) {
      if (part.heading->part == HeadingPart::kDetail) read_detail(part);
    }
    index_ = ItemIndex{list()};
    for (const Cut& part : cuts) {
      if (part.heading->part != HeadingPart::kDetail) read_part(part);
    }
    settle_devices(segment.first_line);
    if (card_.list) card_.list->ordered = says_ordered(card_);
    card_.frequency = frequency_of(card_);
    card_.time_limit = time_limit_of(card_);
    warn_of_gaps(segment);
    return std::move(card_);
  }

 private:
  void warn(std::size_t line, std::string_view what) {
    warnings_.add(line, fmt::format("Card {}: {}", number_, what));
  }

  [[nodiscard]] MustHaveList* list() { return card_.list ? &*card_.list : nullptr; }

  static std::string joined_question(Lines lines) {
    std::vector<Line> flush(lines.begin(), lines.end());
    for (Line& line : flush) line.text = indented_text(line.text);
    return joined(flush);
  }

  /// The detail lines make the list where the answer shows none.
  void read_detail(const Cut& part) {
    const auto rows = read_rows(part.lines);
    std::vector<Row> left;
    if (card_.list) {
      left = give_details(Rows{rows}, ItemIndex{list()}, *card_.list);
    } else {
      MustHaveList made;
      for (const Row& row : Rows{rows}) {
        if (row.marker == Marker::kNumber && !has_children(row)) {
          made.items.push_back(item_from_row(row.text));
        } else {
          left.insert(left.end(), &row, &row + row.span);
        }
      }
      if (!made.items.empty()) card_.list = std::move(made);
    }
    keep_remarks(part, left);
  }

  void read_part(const Cut& part) {
    switch (part.heading->part) {
      case HeadingPart::kNote:
        return read_note(part);
      case HeadingPart::kDevices:
        return read_device_section(part);
      default:
        return read_section_of(part);
    }
  }

  void read_note(const Cut& part) {
    auto rows = read_rows(part.lines);
    if (card_.list) rows = give_notes(Rows{rows}, index_, *card_.list, part.heading->note);
    keep_remarks(part, rows);
  }

  void keep_remarks(const Cut& part, const std::vector<Row>& rows) {
    if (rows.empty()) return;
    warn(rows.front().line,
         fmt::format("“{}” has a line that fits no item of the list; it is kept as a remark. Name "
                     "the item as the list does.",
                     without_colon(part.heading->text)));
    card_.sections.push_back(
        {SectionKind::kItemRemarks, std::string(part.heading->text), to_blocks(Rows{rows})});
  }

  void read_device_section(const Cut& part) {
    DevicesRead read = read_devices(part.lines, part.heading->family);
    std::ranges::move(read.devices, std::back_inserter(card_.devices));
    device_lines_.insert(device_lines_.end(), read.lines.begin(), read.lines.end());
    if (read.strays.empty()) return;
    warn(read.strays.front().number,
         "a line among the memory devices belongs to none; it is kept as a section of its own.");
    const auto rows = read_rows(read.strays);
    card_.sections.push_back(
        {SectionKind::kOther, std::string(part.heading->text), to_blocks(Rows{rows})});
  }

  void read_section_of(const Cut& part) {
    const auto rows = read_rows(part.lines);
    if (rows.empty()) {
      warn(part.line,
           fmt::format("“{}” has nothing below it; the heading is left out.", part.heading->text));
      return;
    }
    const SectionKind kind = part.heading->kind;
    auto body = kind == SectionKind::kWorkedExample ? read_worked_example(Rows{rows})
                                                    : read_section(kind, Rows{rows});
    if (!body && (has_parts(kind) || kind == SectionKind::kWorkedExample)) {
      warn(part.line,
           fmt::format("“{}” has not its usual form; it is kept as text.", part.heading->text));
    }
    if (!body) body = to_blocks(Rows{rows});
    card_.sections.push_back({kind, {}, *std::move(body)});
  }

  std::optional<SectionBody> read_worked_example(Rows rows) {
    const auto fields = read_fields(rows, labels::kWorkedExample);
    if (!fields || !(*fields)[0].text.empty() || !(*fields)[1].text.empty()) return std::nullopt;
    auto points = read_points((*fields)[0].rows, false);
    if (!points) return std::nullopt;
    const Rows examples = (*fields)[1].rows;
    if (!examples.empty() && (!card_.list || !give_examples(examples, index_, *card_.list))) {
      return std::nullopt;
    }
    return Points{{}, {}, *std::move(points)};
  }

  /// Devices wait for the list's keys, which name the items that their rows stand for.
  void settle_devices(std::size_t line) {
    name_items();
    if (card_.list) {
      DeviceItems items{*card_.list};
      if (card_.shown_device) items.assign(*card_.shown_device);
      for (Device& device : card_.devices) items.assign(device);
    }
    if (card_.shown_device) check_device(*card_.shown_device, line);
    for (std::size_t i = 0; i < card_.devices.size(); ++i) {
      check_device(card_.devices[i], device_lines_[i]);
    }
    std::ranges::stable_sort(card_.devices, {}, &Device::family);
  }

  void name_items() {
    if (!card_.list) return;
    Deck alone;
    alone.cards.emplace_back().list = std::move(card_.list);
    assign_names(alone);
    card_.list = std::move(alone.cards.front().list);
  }

  void check_device(const Device& device, std::size_t line) {
    if (!spells_name(device)) {
      warn(line, fmt::format("the rows of the memory device “{}” do not spell its name.",
                             excerpt(device.name)));
    }
    const bool all_known =
        std::ranges::none_of(device.rows, [](const DeviceRow& row) { return row.item.empty(); });
    if (card_.list && !all_known) {
      warn(line, fmt::format("a row of the memory device “{}” fits no item of the list.",
                             excerpt(device.name)));
    }
  }

  void warn_of_gaps(const CardSegment& segment) {
    const std::size_t line = segment.first_line;
    for (const Line& stray : segment.strays) {
      warn(stray.number,
           fmt::format("the line “{}” stands after the card's end and was left out.", stray.text));
    }
    if (card_.question.empty()) {
      warn(line, "it has no question, so it cannot be asked; write one below its “Q”.");
    }
    if (card_.answer.empty() && !card_.list && card_.sections.empty()) {
      warn(line,
           "it has no answer, so it is kept but not asked; write one below its “A” and "
           "import the page again.");
    }
  }

  std::size_t number_;
  WarningList& warnings_;
  Card card_;
  ItemIndex index_{nullptr};
  std::vector<std::size_t> device_lines_;
};

}  // namespace

Card read_card(const CardSegment& segment, std::size_t number, WarningList& warnings) {
  return CardReader{number, warnings}.read(segment);
}

}  // namespace hone::deck::page
