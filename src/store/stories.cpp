#include <fmt/format.h>

#include "store/numbering.h"
#include "store/query.h"
#include "store/sql_store.h"
#include "store/story_rows.h"

namespace hone::store {
namespace {

constexpr auto kAddStory = "INSERT INTO story (number, id, removed) VALUES (:number, :id, 0)";
constexpr auto kMarkRemoved = "UPDATE story SET removed = :removed WHERE number = :number";

constexpr auto kVersions =
    "SELECT story.id, title, kinds, markdown, version, at FROM story "
    "JOIN story_version ON story_version.story = story.number WHERE story.removed = 0 "
    "AND story.id = :id ORDER BY version DESC";
constexpr auto kNewest =
    "SELECT story.id, title, kinds, markdown, version, at FROM story "
    "JOIN story_version ON story_version.story = story.number WHERE story.removed = 0 "
    "AND version = (SELECT MAX(version) FROM story_version AS other WHERE other.story = "
    "story.number) ORDER BY story.id";

constexpr auto kLastVersion =
    "SELECT COALESCE(MAX(version), 0) FROM story_version WHERE story = :story";
constexpr auto kAddVersion =
    "INSERT INTO story_version (story, version, title, kinds, markdown, at) "
    "VALUES (:story, :version, :title, :kinds, :markdown, :at)";

constexpr auto kDismissals =
    "SELECT rule, reason, at FROM story_dismissal JOIN story ON story.number = "
    "story_dismissal.story WHERE story.id = :id ORDER BY rule";
constexpr auto kPutDismissal =
    "INSERT INTO story_dismissal (story, rule, reason, at) VALUES (:story, :rule, :reason, :at) "
    "ON CONFLICT (story, rule) DO UPDATE SET reason = excluded.reason, at = excluded.at";
constexpr auto kRemoveDismissal =
    "DELETE FROM story_dismissal WHERE story = :story AND rule = :rule";

/// The columns of kVersions and kNewest.
std::vector<app::StoredStory> read_stories(Query& rows) {
  app::StoredStory story;
  Number version = 0;
  Number at = 0;
  rows.into(story.id).into(story.title).into(story.kinds).into(story.markdown);
  rows.into(version).into(at).start();
  std::vector<app::StoredStory> all;
  while (rows.next()) {
    story.version = version;
    story.changed = from_epoch_milliseconds(at);
    all.push_back(story);
  }
  return all;
}

Number made_story(Connection& session, const std::string& id) {
  if (const auto known = number_of_story(session, id)) {
    const Number kept = 0;
    Query(session, kMarkRemoved).with("removed", kept).with("number", *known).run();
    return *known;
  }
  const Number number = next_number(session, "story");
  Query(session, kAddStory).with("number", number).with("id", id).run();
  return number;
}

}  // namespace

Result<std::vector<app::StoredStory>> SqlStore::stories() {
  return database_.read([](Connection& session) -> Result<std::vector<app::StoredStory>> {
    Query rows(session, kNewest);
    return read_stories(rows);
  });
}

Result<std::vector<app::StoredStory>> SqlStore::versions_of_story(const std::string& id) {
  return database_.read([&](Connection& session) -> Result<std::vector<app::StoredStory>> {
    Query rows(session, kVersions);
    rows.with("id", id);
    return read_stories(rows);
  });
}

Result<std::int64_t> SqlStore::put_story(const app::StoredStory& story) {
  return database_.write([&](Connection& session) -> Result<std::int64_t> {
    const Number number = made_story(session, story.id);
    Number version = 0;
    Query(session, kLastVersion).with("story", number).into(version).find();
    ++version;
    const Number at = to_epoch_milliseconds(story.changed);
    Query add(session, kAddVersion);
    add.with("story", number).with("version", version).with("title", story.title);
    add.with("kinds", story.kinds).with("markdown", story.markdown).with("at", at).run();
    return std::int64_t{version};
  });
}

Status SqlStore::remove_story(const std::string& id) {
  return database_.write([&](Connection& session) -> Status {
    const Number number = TRY(number_of_story(session, id));
    const Number removed = 1;
    Query(session, kMarkRemoved).with("removed", removed).with("number", number).run();
    return {};
  });
}

Result<std::vector<app::Dismissal>> SqlStore::dismissals_of(const std::string& id) {
  return database_.read([&](Connection& session) -> Result<std::vector<app::Dismissal>> {
    app::Dismissal dismissal{.story = id, .rule = {}, .reason = {}};
    Number at = 0;
    Query rows(session, kDismissals);
    rows.with("id", id).into(dismissal.rule).into(dismissal.reason).into(at).start();
    std::vector<app::Dismissal> all;
    while (rows.next()) {
      dismissal.at = from_epoch_milliseconds(at);
      all.push_back(dismissal);
    }
    return all;
  });
}

Status SqlStore::put_dismissal(const app::Dismissal& dismissal) {
  return database_.write([&](Connection& session) -> Status {
    const Number number = TRY(number_of_story(session, dismissal.story));
    const Number at = to_epoch_milliseconds(dismissal.at);
    Query put(session, kPutDismissal);
    put.with("story", number).with("rule", dismissal.rule).with("reason", dismissal.reason);
    put.with("at", at).run();
    return {};
  });
}

Status SqlStore::remove_dismissal(const std::string& story, const std::string& rule) {
  return database_.write([&](Connection& session) -> Status {
    const Number number = TRY(number_of_story(session, story));
    Query(session, kRemoveDismissal).with("story", number).with("rule", rule).run();
    return {};
  });
}

}  // namespace hone::store
