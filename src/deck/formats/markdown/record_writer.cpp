#include "deck/formats/markdown/inline_text.h"
#include "deck/formats/markdown/record.h"

namespace hone::deck::markdown {

void append_key(std::string& out, std::string_view key) {
  out += "{#";
  append_inline(out, key, kInBraces);
  out += '}';
}

void RecordWriter::key(const PartKey& key) {
  keyed_ = true;
  if (names_.next() && !key.empty()) key_ = &key;
}

void RecordWriter::title(const std::string& title) {
  out_ += " **";
  append_inline(out_, title, kInBold);
  out_ += "**";
  titled_ = true;
}

void RecordWriter::name(const std::string& name) {
  if (!name.empty()) title(name);
}

void RecordWriter::qualifier(const std::string& qualifier) {
  if (qualifier.empty()) return;
  const std::string enclosed = '(' + qualifier + ')';
  const bool balanced = parenthesis_length(enclosed) == enclosed.size();
  out_ += " (";
  append_inline(out_, qualifier, balanced ? kNowhere : kInParentheses);
  out_ += ')';
}

void RecordWriter::text(const std::string& text) {
  if (text.empty()) return;
  out_ += titled_ ? ": " : " ";
  unsigned guards = keyed_ ? kBeforeBrace : kNowhere;
  if (!titled_) guards |= kAtStart;
  const auto start = bold_start(text);
  const bool passes_for_name = !titled_ && start && is_name(*start);
  append_inline(out_, text, passes_for_name ? guards | kNotBold : guards);
}

void RecordWriter::begin_row() {
  finish();
  out_.append(indent_, ' ');
  out_ += '-';
}

void RecordWriter::label(std::string_view label, const std::string& text) {
  if (text.empty()) return;
  begin_row();
  (((out_ += ' ') += label) += ": ");
  append_inline(out_, text);
  out_ += '\n';
}

void RecordWriter::each(std::string_view label, const std::vector<std::string>& texts) {
  for (const std::string& text : texts) {
    begin_row();
    ((out_ += ' ') += label) += ':';
    if (!text.empty()) out_ += ' ';
    append_inline(out_, text);
    out_ += '\n';
  }
}

void RecordWriter::rows(const std::vector<std::string>& texts) {
  for (const std::string& text : texts) {
    begin_row();
    if (!text.empty()) out_ += ' ';
    append_inline(out_, text, kAtStart);
    out_ += '\n';
  }
}

void RecordWriter::finish() {
  if (head_done_) return;
  head_done_ = true;
  if (key_ != nullptr) {
    out_ += ' ';
    append_key(out_, key_->value);
  }
  out_ += '\n';
}

}  // namespace hone::deck::markdown
