#include "json/node.h"

#include <fmt/format.h>

namespace hone::json {
namespace {

std::string_view kind_name(boost::json::kind kind) {
  switch (kind) {
    case boost::json::kind::null:
      return "null";
    case boost::json::kind::bool_:
      return "true or false";
    case boost::json::kind::int64:
    case boost::json::kind::uint64:
    case boost::json::kind::double_:
      return "a number";
    case boost::json::kind::string:
      return "a text";
    case boost::json::kind::array:
      return "a list";
    case boost::json::kind::object:
      return "an object";
  }
  return "something else";
}

}  // namespace

void Node::spell(std::string& path, bool with_places) const {
  if (parent_ == nullptr) return;
  parent_->spell(path, with_places);
  if (index_ != kNoIndex) {
    path += with_places ? fmt::format("[{}]", index_) : "[]";
    return;
  }
  if (!path.empty()) path += '.';
  path += key_;
}

std::string Node::path() const {
  std::string path;
  spell(path, true);
  return path.empty() ? "the document" : path;
}

std::string Node::kind_of_place() const {
  std::string path;
  spell(path, false);
  return path;
}

std::unexpected<Error> Node::expected(std::string_view what) const {
  return invalid_input(fmt::format("At {} there should be {}, but {} stands there; correct it.",
                                   path(), what, kind_name(value_->kind())));
}

}  // namespace hone::json
