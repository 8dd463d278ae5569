#pragma once

#include <boost/json/value.hpp>
#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"
#include "json/notices.h"

namespace hone::json {

/// A value inside a document that is being read, and the way that leads to it. Lives on the stack
/// beside its parent; the path is spelled out only when something has to be said about it.
class Node {
 public:
  Node(const boost::json::value& value, Notices& notices) : value_(&value), notices_(&notices) {}

  [[nodiscard]] Node member(std::string_view key, const boost::json::value& value) const {
    return Node(value, *this, key, kNoIndex);
  }
  [[nodiscard]] Node element(std::size_t index, const boost::json::value& value) const {
    return Node(value, *this, {}, index);
  }

  [[nodiscard]] const boost::json::value& value() const { return *value_; }

  /// "cards[3].list.items[0].title"; "the document" at the top.
  [[nodiscard]] std::string path() const;

  /// The same without places in arrays, so that it is equal for all of a kind: "cards[].list".
  [[nodiscard]] std::string kind_of_place() const;

  /// The error that something else than `what` stands here, naming place and what was found.
  [[nodiscard]] std::unexpected<Error> expected(std::string_view what) const;

  /// Puts down a warning about this place: "cards[3].colour" + " " + `what`.
  void note(std::string_view what) const { notices_->add(kind_of_place(), path(), what); }

 private:
  static constexpr std::size_t kNoIndex = static_cast<std::size_t>(-1);

  Node(const boost::json::value& value, const Node& parent, std::string_view key, std::size_t index)
      : value_(&value), parent_(&parent), key_(key), index_(index), notices_(parent.notices_) {}

  void spell(std::string& path, bool with_places) const;

  const boost::json::value* value_;
  const Node* parent_ = nullptr;
  std::string_view key_;
  std::size_t index_ = kNoIndex;
  Notices* notices_;
};

}  // namespace hone::json
