#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "deck/deck.h"
#include "deck/pack/interview_question.h"

namespace hone::deck {

/// A file of a pack, before it is read.
struct PackFile {
  std::string name;
  std::string text;
};

/// Something in a pack that its author should mend.
struct PackFault {
  std::string file;
  std::size_t line = 0;  ///< from 1; 0: the pack or file as a whole
  std::string message;
  auto operator<=>(const PackFault&) const = default;
};

struct PackCard {
  Card card;
  std::string file;
  std::size_t line = 0;  ///< of its heading, from 1
};

/// Something the role must be able to do. Cards point to it by carrying its id as a tag.
struct Competency {
  std::string id;
  std::string name;
  int weight = 0;    ///< of 100 for all; 0 when the card does not say
  std::string text;  ///< what it asks for, Markdown
  auto operator<=>(const Competency&) const = default;
};

/// All that is known of one role: its decks, read together.
struct Pack {
  std::optional<RoleProfile> role;
  std::string role_file;                 ///< that the role was read from
  std::vector<Competency> competencies;  ///< in the order in which they are written
  std::vector<PackCard> cards;           ///< all of them, file by file
  std::vector<InterviewQuestion> questions;
  std::vector<PackFault> faults;  ///< what was noticed while reading
};

/// Reads the files of a pack, in their order. A file that is no deck becomes a fault.
Pack read_pack(std::span<const PackFile> files);

/// The same of decks that were read already; a deck's name stands for its file.
Pack pack_of_decks(std::vector<Deck> decks);

/// What an author should mend, by file and line: what reading noticed, ids that stand for two
/// cards, names that nothing has, prerequisites in a circle, weights that do not add up to 100,
/// competencies without a question, empty sections, lists of fewer than two items, sentences that
/// are too long, abbreviations and named terms that nothing explains. Empty when all is well.
std::vector<PackFault> check_pack(const Pack& pack);

/// A pack to begin with, small and in order: what `hone pack new` writes.
std::vector<PackFile> new_pack();

}  // namespace hone::deck
