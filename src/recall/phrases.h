#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace hone::recall {

/// The statements of a typed answer: its sentences, each line one of its own, except where a long
/// line goes on in lower case on the next.
std::vector<text::Span> statements_of(std::string_view answer);

/// The clauses of a statement, between commas, semicolons, colons, dashes and the words “and”,
/// “then” and “plus”; none without a word. Spans are places in the answer.
std::vector<text::Span> clauses_of(std::string_view answer, text::Span statement);

}  // namespace hone::recall
