#include <algorithm>
#include <array>
#include <functional>
#include <utility>

#include "deck/formats/lines.h"
#include "deck/formats/markdown/markers.h"
#include "deck/formats/markdown/record.h"
#include "deck/formats/markdown/references.h"

namespace hone::deck::markdown {
namespace {

constexpr std::string_view kBold = "**";
constexpr std::array<std::string_view, 3> kDashes = {"—", "–", "-"};

std::string_view without_dash(std::string_view text) {
  for (const std::string_view dash : kDashes) {
    if (text.starts_with(dash)) return trim_start(text.substr(dash.size()));
  }
  return text;
}

}  // namespace

std::size_t parenthesis_length(std::string_view text) {
  int depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')' && --depth == 0) return i + 1;
  }
  return std::string_view::npos;
}

std::optional<BoldStart> bold_start(std::string_view raw) {
  if (!raw.starts_with(kBold)) return std::nullopt;
  const std::size_t end = raw.find(kBold, kBold.size());
  if (end == std::string_view::npos) return std::nullopt;
  return BoldStart{raw.substr(kBold.size(), end - kBold.size()),
                   trim_start(raw.substr(end + kBold.size()))};
}

bool is_name(const BoldStart& start) {
  return start.rest.empty() || start.rest.starts_with(':') || start.bold.ends_with(':');
}

std::string take_key(std::string_view& raw) {
  const std::size_t open = raw.ends_with('}') ? raw.rfind('{') : std::string_view::npos;
  if (open == std::string_view::npos || !raw.substr(open).starts_with("{#")) return {};
  const std::string_view key = raw.substr(open + 2, raw.size() - open - 3);
  raw = trim_end(raw.substr(0, open));
  return decode_inline(trim(key));
}

void RecordReader::key(PartKey& key) {
  key = PartKey{take_key(head_)};
}

void RecordReader::title(std::string& title) {
  title_ = &title;
  const auto start = bold_start(head_);
  bold_ = start.has_value();
  title = decode_inline(bold_ ? start->bold : head_);
  if (bold_) head_ = start->rest;
}

void RecordReader::name(std::string& name) {
  const auto start = bold_start(head_);
  bold_ = true;
  if (!start || !is_name(*start)) return;
  name = decode_inline(start->bold);
  title_ = &name;
  head_ = start->rest;
}

void RecordReader::qualifier(std::string& qualifier) {
  qualifier_ = &qualifier;
  if (!bold_ || !head_.starts_with('(')) return;
  const std::size_t length = parenthesis_length(head_);
  if (length == std::string_view::npos) return;
  const std::string_view rest = trim_start(head_.substr(length));
  if (!rest.empty() && !rest.starts_with(':')) return;
  qualifier = decode_inline(trim(head_.substr(1, length - 2)));
  head_ = rest;
}

/// What follows the title: after its colon, or (written loosely) after a colon inside the bold, a
/// dash, or nothing.
std::string RecordReader::take_rest() {
  const std::string_view rest = std::exchange(head_, {});
  if (rest.empty() || title_ == nullptr) return decode_inline(rest);
  if (rest.starts_with(':')) return decode_inline(trim(rest.substr(1)));
  if (title_->ends_with(':')) title_->pop_back();
  return decode_inline(without_dash(rest));
}

void RecordReader::text(std::string& text) {
  if (bold_) {
    text = take_rest();
    return;
  }
  const std::size_t colon = head_.find(": ");
  if (colon != std::string_view::npos) {
    *title_ = decode_inline(trim_end(head_.substr(0, colon)));
    text = decode_inline(trim(head_.substr(colon + 1)));
  } else if (title_->ends_with(':')) {
    title_->pop_back();
  }
  head_ = {};
}

void RecordReader::label(std::string_view label, std::string& text) {
  if (!bold_) head_ = {};
  if (!head_.empty()) text = take_rest();
  for (std::size_t i = 0; i < used_.size(); ++i) {
    const Node& child = node_.children[i];
    if (used_[i] || !text.empty() || !child.children.empty() || !has_label(child.raw, label)) {
      continue;
    }
    text = decode_inline(after_label(child.raw, label));
    used_[i] = true;
  }
}

void RecordReader::each(std::string_view label, std::vector<std::string>& texts) {
  for (std::size_t i = 0; i < used_.size(); ++i) {
    const Node& child = node_.children[i];
    if (used_[i] || !child.children.empty() || !has_label(child.raw, label)) continue;
    texts.push_back(decode_inline(after_label(child.raw, label)));
    used_[i] = true;
  }
}

void RecordReader::rows(std::vector<std::string>& texts) {
  if (!bold_) head_ = {};
  for (std::size_t i = 0; i < used_.size(); ++i) {
    if (used_[i] || !node_.children[i].children.empty()) continue;
    texts.push_back(decode_inline(node_.children[i].raw));
    used_[i] = true;
  }
}

bool RecordReader::finish() {
  if (!bold_ && qualifier_ != nullptr) {
    Item item = item_from_title(*title_);
    *title_ = std::move(item.title);
    *qualifier_ = std::move(item.qualifier);
  }
  return head_.empty() && std::ranges::all_of(used_, std::identity{});
}

std::vector<Node> RecordReader::left_over() const {
  std::vector<Node> nodes;
  for (std::size_t i = 0; i < used_.size(); ++i) {
    if (!used_[i]) nodes.push_back(node_.children[i]);
  }
  return nodes;
}

}  // namespace hone::deck::markdown
