#include <fmt/format.h>

#include <cmath>

#include "cli/commands/commands.h"
#include "cli/option_types.h"
#include "json/question_document.h"
#include "story/question_kind.h"

namespace hone::cli {
namespace {

std::string named(story::Kind kind) {
  return kind == story::Kind::kOther ? "none of the eight kinds"
                                     : std::string(story::name_of(kind));
}

std::string in_words(const story::QuestionKind& guess) {
  const auto percent = [&](story::Kind kind) { return std::lround(100 * guess.probability(kind)); };
  return fmt::format("{}, {} % likely; else {}, {} %. A guess by the words of the question.\n",
                     named(guess.kind()), percent(guess.kind()), named(guess.runner_up()),
                     percent(guess.runner_up()));
}

struct Options {
  std::vector<std::string> words;
  bool json = false;
};

Result<Outcome> ask(const Options& options) {
  const std::string question = fmt::format("{}", fmt::join(options.words, " "));
  if (question.find_first_not_of(" \t\r\n") == std::string::npos) {
    return invalid_input("The question is empty; write it in quotes behind “hone question”.");
  }
  const story::QuestionKind guess = story::kind_of_question(question);
  return Outcome{options.json ? json::question_document(guess) : in_words(guess)};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("question", options->words, "What an interviewer asks")
      ->type_name("TEXT")
      ->required();
  add_json(app, options->json);
  return [options](Context&) { return ask(*options); };
}

}  // namespace

Command question_command() {
  return {"question", "Guess which kind of story a question asks for",
          "hone question “Tell me about a time you were wrong.”  failure, and how likely\n"
          "hone question “How do you say no?” --json           with the runner-up",
          declare};
}

}  // namespace hone::cli
