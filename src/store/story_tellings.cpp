#include "store/numbering.h"
#include "store/query.h"
#include "store/sql_store.h"
#include "store/story_rows.h"

namespace hone::store {
namespace {

constexpr auto kAddTelling =
    "INSERT INTO story_telling (number, story, version, length, at) "
    "VALUES (:number, :story, :version, :length, :at)";
constexpr auto kAddToldPart =
    "INSERT INTO story_telling_part (telling, place, element, text, words, planned_ms, spent_ms) "
    "VALUES (:telling, :place, :element, :text, :words, :planned, :spent)";

constexpr auto kTellings =
    "SELECT story_telling.number, story.id, version, length, at FROM story_telling "
    "JOIN story ON story.number = story_telling.story WHERE story.removed = 0 "
    "ORDER BY at DESC, story_telling.number DESC";
constexpr auto kToldParts =
    "SELECT element, text, words, planned_ms, spent_ms FROM story_telling_part "
    "WHERE telling = :telling ORDER BY place";

void add_part(Connection& session, Number telling, Number place, const app::ToldPart& part) {
  const auto element = static_cast<Number>(part.element);
  const auto words = static_cast<Number>(part.words);
  const Number planned = part.planned.count();
  const Number spent = part.spent.count();
  Query add(session, kAddToldPart);
  add.with("telling", telling).with("place", place).with("element", element);
  add.with("text", part.text).with("words", words).with("planned", planned);
  add.with("spent", spent).run();
}

std::vector<app::ToldPart> parts_of_telling(Connection& session, Number telling) {
  app::ToldPart part;
  Number element = 0;
  Number words = 0;
  Number planned = 0;
  Number spent = 0;
  Query rows(session, kToldParts);
  rows.with("telling", telling).into(element).into(part.text).into(words);
  rows.into(planned).into(spent).start();
  std::vector<app::ToldPart> parts;
  while (rows.next()) {
    part.element = static_cast<std::size_t>(element);
    part.words = static_cast<std::size_t>(words);
    part.planned = Milliseconds{planned};
    part.spent = Milliseconds{spent};
    parts.push_back(part);
  }
  return parts;
}

}  // namespace

Status SqlStore::add_telling(const app::KeptTelling& telling) {
  return database_.write([&](Connection& session) -> Status {
    const Number story = TRY(number_of_story(session, telling.story));
    const Number number = next_number(session, "story_telling");
    const Number version = telling.version;
    const Number at = to_epoch_milliseconds(telling.at);
    Query add(session, kAddTelling);
    add.with("number", number).with("story", story).with("version", version);
    add.with("length", telling.length).with("at", at).run();
    Number place = 0;
    for (const app::ToldPart& part : telling.parts) add_part(session, number, ++place, part);
    return {};
  });
}

Result<std::vector<app::KeptTelling>> SqlStore::tellings() {
  return database_.read([](Connection& session) -> Result<std::vector<app::KeptTelling>> {
    app::KeptTelling telling;
    std::vector<app::KeptTelling> all;
    std::vector<Number> numbers;
    Number number = 0;
    Number version = 0;
    Number at = 0;
    Query rows(session, kTellings);
    rows.into(number).into(telling.story).into(version).into(telling.length).into(at).start();
    while (rows.next()) {
      telling.version = version;
      telling.at = from_epoch_milliseconds(at);
      numbers.push_back(number);
      all.push_back(telling);
    }
    for (std::size_t row = 0; row < all.size(); ++row) {
      all[row].parts = parts_of_telling(session, numbers[row]);
    }
    return all;
  });
}

}  // namespace hone::store
