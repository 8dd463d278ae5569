#include "deck/formats/page/page_printer.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <unordered_map>

#include "deck/formats/lines.h"
#include "deck/formats/page/card_segments.h"
#include "deck/formats/page/devices.h"
#include "deck/formats/page/field_labels.h"
#include "deck/formats/page/headings.h"
#include "deck/formats/page/item_index.h"
#include "deck/formats/page/labels.h"
#include "deck/formats/page/section_printer.h"

namespace hone::deck::page {
namespace {

constexpr std::string_view kScale = "1\nNot at all\n2\n3\n4\n5\nPerfectly\n";

class CardPrinter {
 public:
  CardPrinter(const Card& card, std::string& out)
      : card_(card), out_(out), writer_(out), index_(card.list ? &*card.list : nullptr) {
    if (!card.list) return;
    for (const Item& item : card.list->items) titles_.emplace(item.key.value, full_title(item));
  }

  void print(std::size_t number) {
    out_ += fmt::format("{}\nQ\n\n{}\n\nA\n\n", number, card_.question);
    print_answer();
    // Sections keep their order; what lives in the list goes where a full card has it.
    std::size_t done = 0;
    for (const Section& section : card_.sections) {
      print_list_parts(done, std::max(done, place_among_list_parts(section)));
      print_section(section);
    }
    print_list_parts(done, headings().size());
    out_ += fmt::format("{}\n{}", kRatingQuestion, kScale);
  }

 private:
  [[nodiscard]] bool has_items() const { return card_.list && !card_.list->items.empty(); }

  static std::size_t place_of(SectionKind kind) {
    const auto all = headings();
    const auto found = std::ranges::find_if(all, [kind](const Heading& heading) {
      return heading.part == HeadingPart::kSection && heading.kind == kind;
    });
    return static_cast<std::size_t>(found - all.begin());
  }

  /// How many headings of a full card come before the section. What was left over below a heading
  /// that belongs to the list is printed below that heading once more, after the list's own part.
  static std::size_t place_among_list_parts(const Section& section) {
    const std::size_t place = place_of(section.kind);
    if (place < headings().size()) return place;
    const Heading* heading = find_heading(section.heading);
    return heading == nullptr ? 0 : static_cast<std::size_t>(heading - headings().data()) + 1;
  }

  void print_answer() {
    if (card_.shown_device) print_device(*card_.shown_device, kShownDevice);
    if (has_items()) {
      std::size_t number = 0;
      for (const Item& item : card_.list->items) writer_.row(1, full_title(item), ++number);
      out_ += '\n';
    }
    print_text(card_.answer);
  }

  /// Lines as they are; all moved in when one of them would be taken for a heading.
  void print_text(std::string_view text) {
    if (text.empty()) return;
    bool move_in = false;
    Line line;
    for (LineReader reader{text}; reader.next(line);) move_in |= find_heading(line.text) != nullptr;
    for (LineReader reader{text}; reader.next(line);) {
      if (move_in && !line.text.empty()) out_ += "  ";
      out_ += line.text;
      out_ += '\n';
    }
    out_ += '\n';
  }

  void print_list_parts(std::size_t& done, std::size_t until) {
    for (; done < until; ++done) {
      const Heading& heading = headings()[done];
      if (heading.part == HeadingPart::kDevices) {
        print_devices(heading);
      } else if (heading.part == HeadingPart::kDetail) {
        print_rows(heading, &Item::detail);
      } else if (heading.part == HeadingPart::kNote) {
        print_rows(heading, [&heading](const Item& item) { return item.notes.*heading.note; });
      } else if (heading.kind == SectionKind::kWorkedExample && !has_section(heading.kind)) {
        print_worked_example(heading, nullptr);
      }
    }
  }

  [[nodiscard]] bool has_section(SectionKind kind) const {
    return std::ranges::find(card_.sections, kind, &Section::kind) != card_.sections.end();
  }

  template <typename TextOf>
  void print_rows(const Heading& heading, TextOf text_of) {
    if (!has_items()) return;
    const std::vector<Item>& items = card_.list->items;
    const auto silent = [&](const Item& item) { return std::invoke(text_of, item).empty(); };
    if (std::ranges::all_of(items, silent)) return;
    std::size_t number = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
      const std::string text = std::invoke(text_of, items[i]);
      // Rows of items with the same title are told apart by their order.
      if (text.empty() && !index_.repeats(i)) continue;
      if (number == 0) writer_.heading(heading.text);
      writer_.row(1, with_label(full_title(items[i]), text), ++number);
    }
  }

  void print_section(const Section& section) {
    const std::size_t place = place_of(section.kind);
    const auto* points = std::get_if<Points>(&section.body);
    if (section.kind == SectionKind::kWorkedExample && points != nullptr) {
      return print_worked_example(headings()[place], points);
    }
    const bool known = section.heading.empty() && place < headings().size();
    writer_.heading(known ? headings()[place].text : section.heading);
    print_body(writer_, section.body);
  }

  void print_worked_example(const Heading& heading, const Points* overall) {
    const bool told = has_items() && std::ranges::any_of(card_.list->items, has_example);
    if (overall == nullptr && !told) return;
    writer_.heading(heading.text);
    writer_.row(1, with_label(labels::kWorkedExample[0], ""));
    if (overall != nullptr) writer_.points(2, overall->points);
    if (!told || example_printed_) return;
    example_printed_ = true;
    writer_.row(1, with_label(labels::kWorkedExample[1], ""));
    std::size_t number = 0;
    for (const Item& item : card_.list->items) {
      if (!has_example(item)) continue;
      writer_.row(2, with_label(full_title(item), ""), ++number);
      writer_.field(3, labels::kItemExample[0], item.notes.example);
      writer_.field(3, labels::kItemExample[1], item.notes.example_value);
    }
  }

  static bool has_example(const Item& item) {
    return !item.notes.example.empty() || !item.notes.example_value.empty();
  }

  void print_devices(const Heading& heading) {
    std::size_t number = 0;
    for (const Device& device : card_.devices) {
      if (device.family != heading.family) continue;
      if (number == 0) writer_.heading(heading.text);
      print_device(device, fmt::format("{}{}", kOption, ++number));
    }
  }

  void print_device(const Device& device, std::string_view label) {
    out_ += with_label(label, device.name) + "\n";
    if (!device.hook.empty()) {
      const std::string_view hook =
          device.hook_label.empty() ? hook_label(device.family) : device.hook_label;
      out_ += with_label(hook, device.hook) + "\n";
    }
    out_ += '\n';
    for (const DeviceRow& row : device.rows) {
      const bool cue_word = device.family == DeviceFamily::kCueWords;
      out_ += (cue_word ? row.cue : row.letter) + " = " +
              (cue_word ? meaning_of(row) : full_title({{}, row.cue, row.gloss, {}, {}})) + "\n";
    }
    out_ += '\n';
  }

  [[nodiscard]] std::string meaning_of(const DeviceRow& row) const {
    const auto title = titles_.find(row.item.value);
    return title == titles_.end() ? row.gloss : full_title({{}, title->second, row.gloss, {}, {}});
  }

  const Card& card_;
  std::string& out_;
  Writer writer_;
  ItemIndex index_;
  std::unordered_map<std::string, std::string> titles_;
  bool example_printed_ = false;
};

}  // namespace

std::string print_page(const Deck& deck) {
  std::string out;
  if (!deck.name.empty()) out += deck.name.value + " Flashcards\n\n";
  out += fmt::format("({} {})\n\n", deck.cards.size(), deck.cards.size() == 1 ? "card" : "cards");
  if (!deck.description.empty()) out += deck.description + "\n\n";
  std::size_t number = 0;
  for (const Card& card : deck.cards) CardPrinter{card, out}.print(++number);
  return out;
}

}  // namespace hone::deck::page
