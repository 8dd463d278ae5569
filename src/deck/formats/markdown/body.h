#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "deck/formats/markdown/record.h"

namespace hone::deck::markdown {

/// Writes what stands below a heading.
class BodyWriter {
 public:
  BodyWriter(std::string& out, ShownNames& names) : out_(out), names_(names) {}

  void label(std::string_view label, const std::string& text);
  void prose(const std::string& text);
  void rows(const std::vector<std::string>& texts);
  void blocks(const Blocks& blocks);

  template <typename Record>
  void entries(const std::vector<Record>& records) {
    if (records.empty()) return;
    separate();
    for (const Record& record : records) {
      out_ += '-';
      append_record(out_, 2, names_, record);
    }
  }

  template <typename Record>
  void entries(std::string_view label, const std::vector<Record>& records) {
    if (records.empty()) return;
    separate();
    (out_ += label) += ":\n";
    entries(records);
  }

 private:
  void separate();
  void paragraph(std::string_view text);

  std::string& out_;
  ShownNames& names_;
  std::vector<std::string_view> labels_;
  bool begun_ = false;
};

/// Reads what stands below a heading. A part of the body takes the nodes that are its own.
class BodyReader {
 public:
  explicit BodyReader(const std::vector<Node>& nodes) : nodes_(nodes), used_(nodes.size()) {}

  void label(std::string_view label, std::string& text);
  void prose(std::string& text);
  void rows(std::vector<std::string>& texts);
  void blocks(Blocks& blocks);

  template <typename Record>
  void entries(std::vector<Record>& records) {
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      if (!used_[i] && nodes_[i].marker != Marker::kParagraph) read_record(i, records);
    }
  }

  /// The rows after the paragraph "Label:", up to the next paragraph.
  template <typename Record>
  void entries(std::string_view label, std::vector<Record>& records) {
    for (std::size_t i = list_after(label);
         i < nodes_.size() && nodes_[i].marker != Marker::kParagraph; ++i) {
      read_record(i, records);
    }
  }

  /// To be called last: the first node that has not gone into the body; null when all have.
  [[nodiscard]] const Node* first_unread() const;

 private:
  template <typename Record>
  void read_record(std::size_t node, std::vector<Record>& records) {
    RecordReader reader{nodes_[node]};
    Record record;
    describe(reader, record);
    used_[node] = reader.finish();
    records.push_back(std::move(record));
  }

  [[nodiscard]] bool is_free_paragraph(std::size_t node) const;
  std::size_t list_after(std::string_view label);

  const std::vector<Node>& nodes_;
  std::vector<bool> used_;
};

}  // namespace hone::deck::markdown
