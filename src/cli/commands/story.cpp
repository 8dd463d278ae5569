#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/commands/story.h"
#include "cli/option_types.h"
#include "cli/story/story_verbs.h"

namespace hone::cli {

std::span<const StoryVerb> story_verbs() {
  static constexpr std::array kVerbs{
      StoryVerb{"check", "a file or a story", &story_check},
      StoryVerb{"rules", "", &story_rules},
      StoryVerb{"new", "a title", &story_new},
      StoryVerb{"edit", "a story", &story_edit},
      StoryVerb{"add", "a file", &story_add},
      StoryVerb{"list", "", &story_list},
      StoryVerb{"show", "a story", &story_show},
      StoryVerb{"export", "a story", &story_export},
      StoryVerb{"remove", "a story", &story_remove},
      StoryVerb{"dismiss", "a story and a rule", &story_dismiss},
      StoryVerb{"undismiss", "a story and a rule", &story_undismiss},
      StoryVerb{"lists", "", &story_lists},
      StoryVerb{"bind", "a card", &story_bind},
      StoryVerb{"matrix", "", &story_matrix},
      StoryVerb{"plan", "the interviewers' roles", &story_plan},
      StoryVerb{"conflicts", "", &story_conflicts},
      StoryVerb{"tell", "a story", &story_tell},
      StoryVerb{"tellings", "a story", &story_tellings},
  };
  return kVerbs;
}

namespace {

Result<Outcome> run(Context& context, const StoryOptions& options) {
  const auto verb = std::ranges::find(story_verbs(), options.verb, &StoryVerb::name);
  if (verb == story_verbs().end()) return not_found("There is no such verb.");
  if (verb->takes.empty() && !options.names.empty()) {
    return invalid_input(
        fmt::format("“hone story {}” takes nothing more; “{}” is one word too many.", verb->name,
                    options.names.front()));
  }
  if (!verb->takes.empty() && options.names.empty()) {
    return invalid_input(
        fmt::format("“hone story {}” needs {}: give it behind.", verb->name, verb->takes));
  }
  return verb->run(context, options);
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<StoryOptions>();
  limit_to(app.add_option("verb", options->verb, "What to do")->required(),
           {"check", "rules", "new", "edit", "add", "list", "show", "export", "remove", "dismiss",
            "undismiss", "lists", "bind", "matrix", "plan", "conflicts", "tell", "tellings"});
  app.add_option("name", options->names, "A file (- for standard input)")->type_name("FILE");
  app.add_option("--kind", options->kind,
                 "Kind of story: shipped, prioritization, influence, discovery, data, ambiguity, "
                 "failure, disagreement")
      ->type_name("KIND");
  add_choice(app, "--format", options->format, {"text", "json", "sarif"},
             "How findings are printed");
  app.add_option("--pace", options->pace,
                 "Words a minute that you speak, 60 to 300; else as measured, or 140")
      ->type_name("N")
      ->check(CLI::Range(60, 300));
  app.add_option("--reason", options->reason, "Why a rule is dismissed")->type_name("TEXT");
  app.add_option("--version", options->version, "Not the newest version of a story")
      ->type_name("N");
  add_choice(app, "--length", options->length, {"full", "short", "headline"}, "How much is told");
  add_choice(app, "--lead", options->lead, {"written", "result", "decision"},
             "What a telling begins with");
  app.add_flag("--safe", options->safe, "Put ranges and indices in place of private numbers");
  app.add_option("--mask", options->masked, "Print [name] in place of this name")
      ->type_name("NAME");
  add_json(app, options->json);
  return [options](Context& context) { return run(context, *options); };
}

}  // namespace

Command story_command() {
  return {"story", "Keep and check the stories that interviews ask for",
          "hone story check launch.md --kind shipped  what is missing, line by line\n"
          "hone story new \"Stage invoices\" --kind data  write one in your editor\n"
          "hone story tell stage --length short       the 45-second version\n"
          "hone story matrix                          which kinds the stories cover\n"
          "hone story plan recruiter engineer sales   who hears which story",
          declare};
}

}  // namespace hone::cli
