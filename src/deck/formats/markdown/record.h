#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "deck/formats/markdown/outline.h"
#include "deck/formats/markdown/shapes.h"
#include "deck/formats/markdown/shown_names.h"

namespace hone::deck::markdown {

/// Writes one record as a list row: "- **Title** (qualifier): text {#key}" and the rows below it.
class RecordWriter {
 public:
  /// The list marker has been written. Rows below are indented by so many blanks.
  RecordWriter(std::string& out, std::size_t indent, ShownNames& names)
      : out_(out), indent_(indent), names_(names) {}

  void key(const PartKey& key);
  void title(const std::string& title);
  void name(const std::string& name);
  void qualifier(const std::string& qualifier);
  void text(const std::string& text);
  void label(std::string_view label, const std::string& text);
  void each(std::string_view label, const std::vector<std::string>& texts);
  void rows(const std::vector<std::string>& texts);
  void finish();

 private:
  void begin_row();

  std::string& out_;
  std::size_t indent_;
  ShownNames& names_;
  const PartKey* key_ = nullptr;
  bool keyed_ = false;
  bool titled_ = false;
  bool head_done_ = false;
};

template <typename Record>
void append_record(std::string& out, std::size_t indent, ShownNames& names, const Record& record) {
  RecordWriter writer{out, indent, names};
  describe(writer, record);
  writer.finish();
}

/// Reads one record from a list row; also without bold, with the colon inside the bold, or with the
/// text of the first label straight after the title.
class RecordReader {
 public:
  explicit RecordReader(const Node& node)
      : head_(node.raw), node_(node), used_(node.children.size()) {}

  void key(PartKey& key);
  void title(std::string& title);
  void name(std::string& name);
  void qualifier(std::string& qualifier);
  void text(std::string& text);
  void label(std::string_view label, std::string& text);
  void each(std::string_view label, std::vector<std::string>& texts);
  void rows(std::vector<std::string>& texts);

  /// To be called last. Whether all that the row says has gone into the record.
  bool finish();

  /// After finish: the rows below that the record has no place for.
  [[nodiscard]] std::vector<Node> left_over() const;

 private:
  std::string take_rest();

  std::string_view head_;
  const Node& node_;
  std::vector<bool> used_;
  std::string* title_ = nullptr;
  std::string* qualifier_ = nullptr;
  bool bold_ = false;
};

/// "**Name**" at the start of a row, and what follows it.
struct BoldStart {
  std::string_view bold;
  std::string_view rest;
};
std::optional<BoldStart> bold_start(std::string_view raw);

/// Whether a bold start names its row: nothing follows, or a colon does, or the bold ends in one.
bool is_name(const BoldStart& start);

/// Bytes up to and with the parenthesis that closes the one at the start; npos when none does.
std::size_t parenthesis_length(std::string_view text);

/// Takes " {#key}" off the end; empty when there is none.
std::string take_key(std::string_view& raw);
void append_key(std::string& out, std::string_view key);

}  // namespace hone::deck::markdown
