#include "store/story_rows.h"

#include <fmt/format.h>

namespace hone::store {
namespace {

constexpr auto kStoryNumber = "SELECT number FROM story WHERE id = :id";

}  // namespace

Result<Number> number_of_story(Connection& session, const std::string& id) {
  Number number = 0;
  if (!Query(session, kStoryNumber).with("id", id).into(number).find()) {
    return not_found(fmt::format("There is no story “{}”; “hone story list” shows them.", id));
  }
  return number;
}

}  // namespace hone::store
