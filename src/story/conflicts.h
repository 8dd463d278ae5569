#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hone::story {

/// Something that a teller wrote or said once: a version of a story, or a telling of it.
struct Account {
  std::string story;    ///< id
  std::string name;     ///< what the teller calls it: “version 2”
  std::string text;     ///< what is spoken of it
  std::string role{};   ///< as the story's fields have it; may be empty, as the next
  std::string dates{};  ///< as the story's fields have it
  bool current = true;  ///< the newest version of its story
};

enum class ConflictTopic : std::uint8_t { kNumber, kDate, kRole };
/// “number”, “date”, “role”.
std::string_view name_of(ConflictTopic topic);

/// Two accounts that cannot both be right, or hardly.
struct Conflict {
  ConflictTopic topic = ConflictTopic::kNumber;
  bool asked = false;      ///< between two stories, where both may be right
  std::string about;       ///< the measure, the deed or the field
  std::size_t left = 0;    ///< index of the account
  std::size_t right = 0;   ///< index of the other
  std::string left_words;  ///< what it says, as it says it
  std::string right_words;
};

/// What differs between the newest version of a story and each other account of it: numbers for one
/// measure at one date, the date of one deed, the role and the dates of the fields. Between the
/// newest versions of two stories only numbers of one measure at one named date, and two roles in
/// times that overlap; both are asked. A guess by words, as all that is read here.
std::vector<Conflict> conflicts_between(std::span<const Account> accounts);

}  // namespace hone::story
