#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "base/file.h"
#include "deck/arithmetic.h"
#include "deck/format.h"
#include "places.h"

namespace hone::deck {
namespace {

using testing::IsEmpty;

const std::filesystem::path kPack = tests::house() / "packs" / "product-manager";

std::string text_of(const std::string& file) {
  return read_file(kPack / file, kLargestText).value();
}

std::vector<std::string> files() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(kPack))
    if (entry.path().extension() == ".md") names.push_back(entry.path().filename());
  std::ranges::sort(names);
  return names;
}

class PackFile : public testing::TestWithParam<std::string> {
 protected:
  const std::string text = text_of(GetParam());
  const Parsed parsed = markdown_format().parse(text, {}).value();
};

TEST_P(PackFile, ReadsWithoutAWarning) {
  std::vector<std::string> messages;
  for (const Warning& warning : parsed.warnings)
    messages.push_back(std::to_string(warning.line) + ": " + warning.message);
  EXPECT_THAT(messages, IsEmpty());
}

TEST_P(PackFile, IsPrintedBackByteForByte) {
  EXPECT_EQ(markdown_format().print(parsed.deck), text);
}

TEST_P(PackFile, SpellsEveryDeviceWithItsRows) {
  for (const Card& card : parsed.deck.cards) {
    for (const Device& device : card.devices) {
      std::string letters;
      for (const DeviceRow& row : device.rows) letters += row.letter;
      EXPECT_EQ(letters, device.name) << card.id.value;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(ProductManager, PackFile, testing::ValuesIn(files()),
                         [](const auto& file) {
                           std::string name = file.param.substr(0, file.param.find('.'));
                           std::ranges::replace(name, '-', '_');
                           return name;
                         });

/// All cards of the pack by id, each with its text as hone prints it.
std::map<std::string, Card> all_cards() {
  std::map<std::string, Card> cards;
  for (const std::string& file : files()) {
    const Parsed parsed = markdown_format().parse(text_of(file), {}).value();
    for (const Card& card : parsed.deck.cards)
      EXPECT_TRUE(cards.emplace(card.id.value, card).second) << card.id.value << " in " << file;
  }
  return cards;
}

TEST(Pack, NamesEveryCardOnceAndEveryPrerequisiteOfItsOwn) {
  const auto cards = all_cards();
  for (const auto& [id, card] : cards) {
    for (const CardId& before : card.prerequisites)
      EXPECT_TRUE(cards.contains(before.value)) << id << " after " << before.value;
  }
}

TEST(Pack, TeachesNoCardAfterItself) {
  const auto cards = all_cards();
  // Cards are taught in rounds: those whose prerequisites are known already.
  std::set<std::string> known;
  for (std::size_t before = 1; before > 0;) {
    before = 0;
    for (const auto& [id, card] : cards) {
      const bool ready = std::ranges::all_of(
          card.prerequisites, [&](const CardId& other) { return known.contains(other.value); });
      if (ready && known.insert(id).second) ++before;
    }
  }
  EXPECT_EQ(known.size(), cards.size());
}

struct Figure {
  std::string file;
  std::string card;
  std::string sum;
  std::string value;
};

std::vector<Figure> figures() {
  std::vector<Figure> all;
  std::ifstream table(kPack / "figures.tsv");
  for (std::string line; std::getline(table, line);) {
    if (line.starts_with('#') || line.empty()) continue;
    std::istringstream cells(line);
    Figure& figure = all.emplace_back();
    std::getline(cells, figure.file, '\t');
    std::getline(cells, figure.card, '\t');
    std::getline(cells, figure.sum, '\t');
    std::getline(cells, figure.value, '\t');
  }
  return all;
}

/// The number that a card prints ("−7,488.50", "7%"), and half of its last place.
std::pair<double, double> printed(std::string value) {
  if (value.starts_with("−")) value.replace(0, std::string("−").size(), "-");
  std::erase(value, ',');
  std::erase(value, '%');
  const auto point = value.find('.');
  const auto places = point == std::string::npos ? 0 : value.size() - point - 1;
  return {std::stod(value), 0.5 * std::pow(10.0, -static_cast<double>(places))};
}

TEST(Pack, PrintsTheFiguresThatItsSumsGive) {
  ASSERT_GE(figures().size(), 100U);
  for (const Figure& figure : figures()) {
    const auto [value, half_a_place] = printed(figure.value);
    EXPECT_NEAR(value_of(figure.sum), value, half_a_place * (1 + 1e-9))
        << figure.card << ": " << figure.sum;
  }
}

TEST(Pack, ShowsEveryFigureOnItsCard) {
  for (const std::string& file : files()) {
    const Parsed parsed = markdown_format().parse(text_of(file), {}).value();
    for (const Figure& figure : figures()) {
      if (figure.file != file) continue;
      Deck alone;
      for (const Card& card : parsed.deck.cards)
        if (card.id.value == figure.card) alone.cards.push_back(card);
      EXPECT_THAT(markdown_format().print(alone), testing::HasSubstr(figure.value)) << figure.card;
    }
  }
}

}  // namespace
}  // namespace hone::deck
