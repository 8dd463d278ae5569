#include "store/query.h"
#include "store/sql_store.h"

namespace hone::store {
namespace {

constexpr auto kSettings = "SELECT key, value FROM setting WHERE scope = :scope";

constexpr auto kPutSetting =
    "INSERT INTO setting (scope, key, value) VALUES (:scope, :key, :value) "
    "ON CONFLICT (scope, key) DO UPDATE SET value = excluded.value";

constexpr auto kDropSetting = "DELETE FROM setting WHERE scope = :scope AND key = :key";

std::string scope_of(const std::optional<deck::DeckName>& deck) {
  return deck ? deck->value : std::string{};
}

}  // namespace

Result<std::map<std::string, std::string>> SqlStore::settings(
    const std::optional<deck::DeckName>& deck) {
  using Settings = std::map<std::string, std::string>;
  return database_.read([&](Connection& session) -> Result<Settings> {
    const std::string scope = scope_of(deck);
    std::string key;
    std::string value;
    Settings all;
    Query rows(session, kSettings);
    rows.with("scope", scope).into(key).into(value).start();
    while (rows.next()) all.emplace(key, value);
    return all;
  });
}

Status SqlStore::put_setting(const std::optional<deck::DeckName>& deck, const std::string& key,
                             const std::string& value) {
  return database_.write([&](Connection& session) -> Status {
    const std::string scope = scope_of(deck);
    Query change(session, value.empty() ? kDropSetting : kPutSetting);
    change.with("scope", scope).with("key", key);
    if (!value.empty()) change.with("value", value);
    change.run();
    return {};
  });
}

}  // namespace hone::store
