#pragma once

#include <string>
#include <vector>

#include "deck/block.h"
#include "deck/formats/markdown/outline.h"

namespace hone::deck::markdown {

/// What nodes say, as blocks.
Blocks blocks_of(const std::vector<Node>& nodes);

/// Appends blocks as Markdown.
void append_blocks(std::string& out, const Blocks& blocks);

}  // namespace hone::deck::markdown
