#include "cli/study/sample.h"

#include "app/recall_card.h"
#include "app/review_target.h"
#include "cli/study/render.h"
#include "deck/deck.h"
#include "deck/update.h"

namespace hone::cli::studying {
namespace {

deck::Item item(std::string title, std::string qualifier, std::string detail) {
  return {.key = {},
          .title = std::move(title),
          .qualifier = std::move(qualifier),
          .detail = std::move(detail),
          .notes = {}};
}

/// Keys and ids as an import gives them, and the devices' rows on their items.
deck::Card named(deck::Card card) {
  deck::Deck deck{.name = deck::DeckName("Launch interviews"),
                  .description = {},
                  .role = {},
                  .cards = {std::move(card)}};
  deck::assign_names(deck);
  return deck.cards.front();
}

deck::DeviceRow row(const deck::Card& card, std::string letter, std::string cue, std::size_t at,
                    std::string gloss = "") {
  return {std::move(letter), std::move(cue), card.list->items[at].key, std::move(gloss)};
}

deck::Section points(deck::SectionKind kind, std::vector<deck::Point> rows) {
  return {kind, "", deck::Points{"", "", std::move(rows)}};
}

deck::Section paragraph(deck::SectionKind kind, std::string text) {
  return {kind, "", deck::Blocks{{deck::Marker::kParagraph, std::move(text), {}}}};
}

std::vector<deck::Section> launch_sections() {
  using enum deck::SectionKind;
  return {
      paragraph(kOverview, "Four things that a listener checks in the first two minutes."),
      points(kPitfalls, {{"No **number**", "The story ends before anything was measured."},
                         {"“We” throughout", "Nobody can tell what you did yourself."}}),
      {kFollowUps, "",
       deck::QuestionAnswers{"",
                             {{{}, "What would you cut today?", "The export; few use it.", ""}}}},
      paragraph(kWorkedExample, "An invoice importer for small builders, in one quarter."),
      {kDefinitions, "",
       deck::Definitions{{{{}, "Baseline", "The value before anything was changed."},
                          {{}, "Holdout", "People who do not get the change, to compare with."}}}},
      {kUsage, "", deck::Usage{"When asked for something that you shipped.", "For research."}},
      paragraph(kImportance, "It is asked in nearly every loop."),
      paragraph(kHowCommon, "Very common."),
  };
}

}  // namespace

deck::Card launch_card() {
  deck::Card card;
  card.question = "You are asked about something you launched. What must the story hold?";
  card.list = deck::MustHaveList{
      .ordered = false,
      .items = {item("Impact in numbers", "baseline, target, actual",
                     "Where the measure stood, where it ended, and how you know why."),
                item("Ownership", "", "What you decided yourself, and what others did."),
                item("Audience", "segment and role", "Whose day it was meant to change."),
                item("Stakes", "", "What waiting another year would have cost.")}};
  card.list->items[0].notes.elaboration = "Three numbers and a date make a result.";
  card.list->items[0].notes.example = "From 71 % to 78 % in six months.";
  card.sections = launch_sections();
  card = named(std::move(card));
  using enum deck::DeviceFamily;
  card.shown_device = deck::Device{
      kAcrostic,
      "SAIO",
      "The ship must SAIl, Or sink.",
      "",
      {row(card, "S", "Stakes", 3), row(card, "A", "Audience", 2),
       row(card, "I", "Impact, measured", 0, "with its baseline"), row(card, "O", "Own part", 1)}};
  card.devices = {*card.shown_device,
                  {kCueWords,
                   "IOWA",
                   "A launch party in IOWA.",
                   "",
                   {row(card, "I", "Inkwell", 0), row(card, "O", "Oar", 1),
                    row(card, "W", "Wager", 3), row(card, "A", "Auditorium", 2)}}};
  return card;
}

deck::Card ordered_card() {
  deck::Card card;
  card.question = "In which order does a discovery story go?";
  card.list =
      deck::MustHaveList{.ordered = true,
                         .items = {item("Trigger", "", ""), item("Design", "who and how", ""),
                                   item("Insight", "", "")}};
  return named(std::move(card));
}

deck::Card wordy_card() {
  deck::Card card;
  card.question = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung?";
  card.answer =
      "製品管理者は毎週の数字を見る。改善の根拠を一つだけ述べ、残りは質問を待つ。\n\n"
      "https://example.org/a/path/that/goes/on/and/on/without/any/place/to/break/it/at/all\n\n"
      "- A bullet whose text is long enough to be broken over more than one line of the screen\n"
      "- Café, naïve, 👩‍💻 and \x1b[31mno colour of its own\n";
  return named(std::move(card));
}

app::Turn turn_of(const deck::Card& card, deck::FacetKind kind) {
  app::Turn turn;
  turn.card.card = card;
  turn.card.deck = deck::DeckName("Launch interviews");
  turn.card.number = 1;
  const auto wanted =
      kind == deck::FacetKind::kItem && !card.list ? deck::FacetKind::kAnswer : kind;
  for (const deck::Unit& unit : deck::units_of(card)) {
    if (unit.id.facet.kind != wanted) continue;
    turn.units = app::asked_together(card, unit.id.facet);
    break;
  }
  turn.progress.resize(turn.units.size());
  turn.reason = app::TurnReason::kNew;
  turn.number = 3;
  turn.remaining = 9;
  return turn;
}

StudyView question_view(app::Turn turn, Size size) {
  StudyView view;
  view.size = size;
  view.sheet = sheet_of(std::move(turn));
  view.answered = 2;
  view.elapsed = std::chrono::minutes{4};
  return view;
}

StudyView answer_view(app::Turn turn, Size size) {
  StudyView view = question_view(std::move(turn), size);
  press(view, " ");
  view.sheet->hints = {
      {{"1 min", "1m"}, {"1 min", "1m"}, {"6 min", "6m"}, {"10 min", "10m"}, {"8 days", "8d"}}};
  return view;
}

StudyView ending_view(Size size) {
  StudyView view = question_view(turn_of(launch_card()), size);
  view.screen = Screen::kEnding;
  view.ending = Ending{.title = "Done: nothing else is due now.",
                       .summary = {.questions = 3,
                                   .reviewed = 13,
                                   .recalled = 11,
                                   .introduced = 4,
                                   .spent = std::chrono::minutes{6},
                                   .due_tomorrow = 7,
                                   .forecast = {0, 7, 12, 3, 0, 1, 0, 0, 4, 2, 0, 0, 1, 5},
                                   .leeches = {"Stakes"}},
                       .today = std::chrono::local_days{std::chrono::year{2026} / 3 / 2},
                       .advice = {sentence("Next: tomorrow (2026-03-03 08:10).")}};
  return view;
}

Effect press(StudyView& view, std::string_view characters) {
  Effect effect;
  for (const char character : characters) {
    Updated updated = update(std::move(view), character_key(static_cast<char32_t>(character)));
    view = std::move(updated.view);
    effect = updated.effect;
  }
  return effect;
}

Effect press(StudyView& view, KeyName key) {
  Updated updated = update(std::move(view), Key{key});
  view = std::move(updated.view);
  return updated.effect;
}

StudyView compared(StudyView view) {
  Sheet& sheet = *view.sheet;
  take_reading(sheet, app::recall_list(sheet.turn.card.card, sheet.attempt->text).value());
  sheet.typing = false;
  view.screen = Screen::kAnswer;
  return view;
}

std::string screen_text(const StudyView& view) {
  std::string text;
  for (const Line& line : render(view)) text += plain_text(line) + "\n";
  return text;
}

}  // namespace hone::cli::studying
