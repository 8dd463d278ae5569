#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "deck/pack/glossary.h"
#include "deck/pack/pack.h"

namespace hone::json {

/// Questions of a pack, with the names and weights of all its competencies; schema: questions.
std::string questions_document(std::span<const deck::Competency> competencies,
                               std::span<const deck::InterviewQuestion> questions);

/// A term and the other cards on which it stands.
struct LinkedTerm {
  deck::GlossaryTerm term;
  std::optional<std::vector<deck::CardId>> cards;  ///< nothing: it was not looked for
};

/// Terms of a pack; `words` are those that were asked for. Schema: glossary.
std::string glossary_document(std::string_view words, std::span<const LinkedTerm> terms);

}  // namespace hone::json
