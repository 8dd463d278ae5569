#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "cli/card_text.h"
#include "cli/commands/commands.h"
#include "cli/display/relative_time.h"
#include "cli/display/table.h"
#include "cli/option_types.h"
#include "cli/role_pack.h"
#include "deck/pack/weights.h"
#include "json/pack_documents.h"
#include "text/nearest.h"

namespace hone::cli {
namespace {

struct Options {
  std::optional<std::string> question;
  std::optional<std::string> level;
  std::optional<std::string> competency;
  std::optional<std::string> company;
  std::optional<std::string> pack;
  bool json = false;
};

using Chosen = std::vector<deck::InterviewQuestion>;

/// The question of that id, or the only one whose id begins so.
Result<deck::InterviewQuestion> question_named(const deck::Pack& pack, const std::string& id) {
  std::vector<std::string> ids;
  const deck::InterviewQuestion* found = nullptr;
  std::size_t beginning = 0;
  for (const deck::InterviewQuestion& question : pack.questions) {
    if (question.id.value == id) return question;
    ids.push_back(question.id.value);
    if (!question.id.value.starts_with(id)) continue;
    found = &question;
    ++beginning;
  }
  if (beginning == 1) return *found;
  if (beginning > 1) {
    return invalid_input(
        fmt::format("{} questions begin with “{}”; give more of it.", beginning, id));
  }
  const auto meant = text::nearest(id, ids);
  return not_found(fmt::format("there is no question “{}”{}", id,
                               meant ? fmt::format("; did you mean “{}”?", *meant) : "."));
}

Status check_competency(const deck::Pack& pack, const std::string& id) {
  std::vector<std::string> ids;
  for (const deck::Competency& competency : pack.competencies) ids.push_back(competency.id);
  if (std::ranges::find(ids, id) != ids.end()) return {};
  return not_found(
      fmt::format("there is no competency “{}”; there are {}.", id, fmt::join(ids, ", ")));
}

/// The card of a kind of company, by its id with or without “company-”.
Result<const deck::Card*> company_named(const deck::Pack& pack, const std::string& id) {
  constexpr std::string_view kPrefix = "company-";
  std::vector<std::string> ids;
  for (const deck::PackCard& placed : pack.cards) {
    if (!deck::is_tagged(placed.card, "company")) continue;
    const std::string& whole = placed.card.id.value;
    ids.push_back(whole.starts_with(kPrefix) ? whole.substr(kPrefix.size()) : whole);
    if (id == whole || id == ids.back()) return &placed.card;
  }
  return not_found(
      fmt::format("there is no kind of company “{}”; there are {}.", id, fmt::join(ids, ", ")));
}

/// Those first whose competencies count most there; those that count nothing are left out.
void put_in_order_of(Chosen& chosen, const std::vector<deck::Emphasis>& weights) {
  const auto weight = [&](const deck::InterviewQuestion& question) {
    return deck::weight_of(question, weights);
  };
  std::erase_if(chosen, [&](const auto& question) { return weight(question) <= 0; });
  std::ranges::stable_sort(chosen, std::ranges::greater{}, weight);
}

Result<Chosen> chosen_questions(const deck::Pack& pack, const Options& options) {
  if (options.question) {
    const deck::InterviewQuestion question = TRY(question_named(pack, *options.question));
    return Chosen{question};
  }
  if (options.competency) TRY(check_competency(pack, *options.competency));
  Chosen chosen;
  std::ranges::copy_if(
      pack.questions, std::back_inserter(chosen), [&](const deck::InterviewQuestion& question) {
        const auto& competencies = question.competencies;
        return (!options.level || deck::name_of(question.level) == *options.level) &&
               (!options.competency ||
                std::ranges::find(competencies, *options.competency) != competencies.end());
      });
  if (options.company) {
    const deck::Card* company = TRY(company_named(pack, *options.company));
    put_in_order_of(chosen, deck::weights_under(pack, *company));
  }
  return chosen;
}

std::string table_of(const Chosen& chosen, const Console& console) {
  if (chosen.empty()) return "No question is of that level, competency and company.\n";
  Table table({{"QUESTION", Align::kLeft, Fit::kName},
               {"LEVEL"},
               {"COMPETENCIES", Align::kLeft, Fit::kName},
               {"WORDS", Align::kLeft, Fit::kText}});
  for (const deck::InterviewQuestion& question : chosen) {
    table.add({question.id.value, std::string(deck::name_of(question.level)),
               fmt::format("{}", fmt::join(question.competencies, ", ")), question.text});
  }
  return table.print(console.style(), console.width) +
         fmt::format("\n{}; “hone questions QUESTION” shows one with its answer and rubric.\n",
                     counted(static_cast<long long>(chosen.size()), "question"));
}

std::string whole_text(const deck::Pack& pack, const deck::CardId& id, const Console& console) {
  const auto placed = std::ranges::find_if(
      pack.cards, [&](const deck::PackCard& other) { return other.card.id == id; });
  return card_text(placed->card, console.style(), console.text_width());
}

Result<Outcome> show_questions(Context& context, const Options& options) {
  const deck::Pack pack = TRY(pack_of(context, options.pack));
  const Chosen chosen = TRY(chosen_questions(pack, options));
  if (options.json) return Outcome{json::questions_document(pack.competencies, chosen)};
  if (options.question) {
    return Outcome{whole_text(pack, chosen.front().id, context.console())};
  }
  return Outcome{table_of(chosen, context.console())};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("question", options->question,
                 "Its id, or how it begins; all are listed without it")
      ->type_name("QUESTION");
  add_choice(app, "--level", options->level, {"basic", "technical", "advanced", "behavioural"},
             "Only this level");
  app.add_option("--competency", options->competency, "Only what asks for this competency")
      ->type_name("ID");
  app.add_option("--company", options->company,
                 "Those first that count most in this kind of company")
      ->type_name("ID");
  add_pack(app, options->pack);
  add_json(app, options->json);
  return [options](Context& context) { return show_questions(context, *options); };
}

}  // namespace

Command questions_command() {
  return {"questions", "Show interview questions, their answers and how they are judged",
          "hone questions --level basic       those of a first conversation\n"
          "hone questions --competency sql    what one competency is asked with\n"
          "hone questions --company start-up  in the order of what counts there\n"
          "hone questions ask-north-star      one with its answer, rubric and probes",
          declare};
}

}  // namespace hone::cli
