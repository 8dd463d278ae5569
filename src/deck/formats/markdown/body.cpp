#include "deck/formats/markdown/body.h"

#include <algorithm>

#include "deck/formats/markdown/block_text.h"
#include "deck/formats/markdown/inline_text.h"
#include "deck/formats/markdown/markers.h"

namespace hone::deck::markdown {
namespace {

constexpr std::string_view kParagraphEnd = "\n\n";

}  // namespace

void BodyWriter::separate() {
  if (begun_) out_ += '\n';
  begun_ = true;
}

void BodyWriter::label(std::string_view label, const std::string& text) {
  labels_.push_back(label);
  if (text.empty()) return;
  separate();
  (out_ += label) += ": ";
  append_inline(out_, text);
  out_ += '\n';
}

void BodyWriter::paragraph(std::string_view text) {
  separate();
  const bool passes_for_label =
      std::ranges::any_of(labels_, [&](std::string_view label) { return has_label(text, label); });
  if (text.empty()) out_ += kNothing;
  append_inline(out_, text, passes_for_label ? kAtStart | kNotLabel : kAtStart);
  out_ += '\n';
}

void BodyWriter::prose(const std::string& text) {
  if (text.empty()) return;
  std::string_view rest = text;
  for (std::size_t end = rest.find(kParagraphEnd); end != std::string_view::npos;
       end = rest.find(kParagraphEnd)) {
    paragraph(rest.substr(0, end));
    rest.remove_prefix(end + kParagraphEnd.size());
  }
  paragraph(rest);
}

void BodyWriter::rows(const std::vector<std::string>& texts) {
  if (texts.empty()) return;
  separate();
  for (const std::string& text : texts) {
    out_ += text.empty() ? "-" : "- ";
    append_inline(out_, text, kAtStart);
    out_ += '\n';
  }
}

void BodyWriter::blocks(const Blocks& blocks) {
  append_blocks(out_, blocks);
}

bool BodyReader::is_free_paragraph(std::size_t node) const {
  return !used_[node] && nodes_[node].marker == Marker::kParagraph && nodes_[node].children.empty();
}

void BodyReader::label(std::string_view label, std::string& text) {
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    if (!is_free_paragraph(i) || !has_label(nodes_[i].raw, label)) continue;
    text = decode_inline(after_label(nodes_[i].raw, label));
    used_[i] = true;
    return;
  }
}

void BodyReader::prose(std::string& text) {
  bool begun = false;
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    if (nodes_[i].marker != Marker::kParagraph) return;  // what follows the list is not before it
    if (!is_free_paragraph(i)) continue;
    if (begun) text += kParagraphEnd;
    begun = true;
    text += decode_inline(nodes_[i].raw);
    used_[i] = true;
  }
}

void BodyReader::rows(std::vector<std::string>& texts) {
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    if (nodes_[i].marker == Marker::kParagraph || !nodes_[i].children.empty()) continue;
    texts.push_back(decode_inline(nodes_[i].raw));
    used_[i] = true;
  }
}

void BodyReader::blocks(Blocks& blocks) {
  blocks = blocks_of(nodes_);
  used_.assign(used_.size(), true);
}

const Node* BodyReader::first_unread() const {
  const auto unread = std::ranges::find(used_, false);
  return unread == used_.end() ? nullptr
                               : &nodes_[static_cast<std::size_t>(unread - used_.begin())];
}

std::size_t BodyReader::list_after(std::string_view label) {
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    if (!is_free_paragraph(i) || !has_label(nodes_[i].raw, label)) continue;
    if (!after_label(nodes_[i].raw, label).empty()) continue;
    used_[i] = true;
    return i + 1;
  }
  return nodes_.size();
}

}  // namespace hone::deck::markdown
