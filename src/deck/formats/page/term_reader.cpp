#include "deck/formats/page/term_reader.h"

#include "deck/formats/page/field_labels.h"
#include "deck/formats/page/fields.h"
#include "deck/formats/page/opening.h"

namespace hone::deck::page {
namespace {

std::optional<PrerequisiteTerm> read_term(const Row& row) {
  const auto fields = read_fields(children(row), labels::kTerm);
  const std::string_view term = without_colon(row.text);
  if (!fields || term.empty()) return std::nullopt;
  const auto& [definition, relevance, difficulty, more] = *fields;
  if (!definition.rows.empty() || !relevance.rows.empty() || !difficulty.rows.empty()) {
    return std::nullopt;
  }
  PrerequisiteTerm entry{{},
                         std::string(term),
                         std::string(definition.text),
                         std::string(relevance.text),
                         std::string(difficulty.text),
                         {}};
  if (!more.text.empty()) entry.more.emplace_back(more.text);
  for (const Row& extra : more.rows) {
    if (has_children(extra)) return std::nullopt;
    entry.more.emplace_back(extra.text);
  }
  return entry;
}

}  // namespace

std::optional<SectionBody> read_terms(Rows rows) {
  const auto opening = read_opening(rows, 1);
  if (!opening) return std::nullopt;
  PrerequisiteTerms terms{paragraph(*opening, 0), {}};
  for (const Row& row : opening->rows) {
    auto term = read_term(row);
    if (!term) return std::nullopt;
    terms.entries.push_back(*std::move(term));
  }
  return terms;
}

}  // namespace hone::deck::page
