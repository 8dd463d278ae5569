#include "deck/formats/csv/markdown_sink.h"

#include <algorithm>
#include <utility>

namespace hone::deck::csv {
namespace {

constexpr std::array<std::string_view, kMarks> kMarkTexts = {"**", "*", "`"};
constexpr std::size_t kDeepestList = 16;

std::string_view text_of(Mark mark) {
  return kMarkTexts[static_cast<std::size_t>(mark)];
}

}  // namespace

void MarkdownSink::text(std::string_view text) {
  settle();
  out_ += text;
}

void MarkdownSink::line_breaks(std::size_t count) {
  breaks_ = std::max(breaks_, count);
}

void MarkdownSink::close(Mark mark) {
  std::size_t& wanted = wanted_[static_cast<std::size_t>(mark)];
  if (wanted > 0) --wanted;
}

void MarkdownSink::open_list(bool ordered) {
  line_breaks(1);
  lists_.push_back({ordered, 0});
}

void MarkdownSink::close_list() {
  line_breaks(1);
  prefix_.clear();
  if (!lists_.empty()) lists_.pop_back();
}

void MarkdownSink::item() {
  line_breaks(1);
  const std::size_t depth = std::clamp<std::size_t>(lists_.size(), 1, kDeepestList);
  prefix_.assign((depth - 1) * 3, ' ');
  const bool ordered = !lists_.empty() && lists_.back().ordered;
  prefix_ += ordered ? std::to_string(++lists_.back().number) + ". " : "- ";
}

/// Closes the marks that are no longer wanted, and those inside them.
void MarkdownSink::close_unwanted(bool all) {
  const auto unwanted =
      all ? written_.begin()
          : std::ranges::find_if(written_, [this](Mark mark) { return !is_open(mark); });
  const auto keep = static_cast<std::size_t>(unwanted - written_.begin());
  while (written_.size() > keep) {
    out_ += text_of(written_.back());
    written_.pop_back();
  }
}

void MarkdownSink::settle() {
  close_unwanted(breaks_ > 0);
  if (!out_.empty()) {
    out_.append(breaks_, '\n');
    if (blank_ && breaks_ == 0) out_ += ' ';
  }
  breaks_ = 0;
  blank_ = false;
  out_ += std::exchange(prefix_, {});
  for (std::size_t i = 0; i < kMarks; ++i) {
    const Mark mark{static_cast<int>(i)};
    if (!is_open(mark) || std::ranges::find(written_, mark) != written_.end()) continue;
    out_ += text_of(mark);
    written_.push_back(mark);
  }
}

std::string MarkdownSink::take() {
  close_unwanted(true);
  return std::move(out_);
}

}  // namespace hone::deck::csv
