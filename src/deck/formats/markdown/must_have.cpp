#include "deck/formats/markdown/must_have.h"

#include <fmt/format.h>

#include "deck/formats/markdown/block_text.h"
#include "deck/formats/markdown/record.h"
#include "deck/formats/markdown/section_text.h"

namespace hone::deck::markdown {

void append_list(std::string& out, const MustHaveList& list, ShownNames& names) {
  const CardPart part = list.ordered ? CardPart::kOrderedList : CardPart::kList;
  out += fmt::format("\n### {}\n", heading_of(part));
  if (!list.items.empty()) out += '\n';
  std::size_t number = 0;
  for (const Item& item : list.items) {
    const std::string marker = std::to_string(++number) + ".";
    out += marker;
    append_record(out, marker.size() + 1, names, item);
  }
}

Blocks read_list(MustHaveList& list, const Part& part, WarningList& warnings) {
  std::vector<Node> remarks;
  for (const Node& node : read_outline(part.body, part.body_line(), warnings)) {
    if (node.marker == Marker::kParagraph) {
      warnings.add(node.line,
                   fmt::format("“{}” is no row of the list, so it is kept under “{}”.",
                               excerpt(node.raw), deck::heading_of(SectionKind::kItemRemarks)));
      remarks.push_back(node);
      continue;
    }
    Item item;
    RecordReader reader{node};
    describe(reader, item);
    if (!reader.finish()) {
      Node remark{Marker::kBullet, item.title, node.line, reader.left_over()};
      warnings.add(
          remark.children.front().line,
          fmt::format("“{}” says nothing that an item has a place for, so it is kept under "
                      "“{}”.",
                      excerpt(remark.children.front().raw),
                      deck::heading_of(SectionKind::kItemRemarks)));
      remarks.push_back(std::move(remark));
    }
    list.items.push_back(std::move(item));
  }
  return blocks_of(remarks);
}

}  // namespace hone::deck::markdown
