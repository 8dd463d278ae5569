#include "deck/formats/markdown/block_text.h"

#include "deck/formats/markdown/inline_text.h"

namespace hone::deck::markdown {
namespace {

/// Writes the rows of one level, numbering those that stand together.
class BlockWriter {
 public:
  BlockWriter(std::string& out, std::size_t indent, std::size_t depth)
      : out_(out), indent_(indent), depth_(depth) {}

  void write(const Blocks& blocks) {
    for (const Block& block : blocks) write(block);
  }

 private:
  void write(const Block& block) {
    const bool paragraph = block.marker == Marker::kParagraph;
    const bool after_paragraph = written_ && last_ == Marker::kParagraph && depth_ == 1;
    if ((paragraph && (written_ || depth_ > 1)) || after_paragraph) out_ += '\n';
    number_ = block.marker == Marker::kNumber && last_ == Marker::kNumber ? number_ + 1 : 1;
    written_ = true;
    last_ = block.marker;
    const std::string marker = marker_text();
    out_.append(indent_, ' ');
    out_ += marker;
    write_text(block.text, paragraph);
    out_ += '\n';
    write_children(block.children, paragraph ? 2 : marker.size() + 1);
  }

  [[nodiscard]] std::string marker_text() const {
    if (last_ == Marker::kParagraph) return {};
    return last_ == Marker::kBullet ? "-" : std::to_string(number_) + ".";
  }

  void write_text(const std::string& text, bool paragraph) {
    if (text.empty()) {
      out_ += paragraph ? kNothing : "";
      return;
    }
    if (!paragraph) out_ += ' ';
    append_inline(out_, text, kAtStart);
  }

  void write_children(const Blocks& children, std::size_t width) {
    if (children.empty()) return;
    if (depth_ == kDeepestNesting) return write(children);
    BlockWriter{out_, indent_ + width, depth_ + 1}.write(children);
  }

  std::string& out_;
  std::size_t indent_;
  std::size_t depth_;
  std::size_t number_ = 0;
  Marker last_ = Marker::kParagraph;
  bool written_ = false;
};

}  // namespace

Blocks blocks_of(const std::vector<Node>& nodes) {
  Blocks blocks;
  blocks.reserve(nodes.size());
  for (const Node& node : nodes) {
    blocks.push_back({node.marker, decode_inline(node.raw), blocks_of(node.children)});
  }
  return blocks;
}

void append_blocks(std::string& out, const Blocks& blocks) {
  BlockWriter{out, 0, 1}.write(blocks);
}

}  // namespace hone::deck::markdown
