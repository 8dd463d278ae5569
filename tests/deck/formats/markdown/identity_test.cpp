#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "deck/format.h"
#include "deck/formats/deck_generator.h"
#include "deck/formats/markdown/card_text.h"
#include "deck/update.h"

namespace hone::deck {
namespace {

RC_GTEST_PROP(MarkdownIdentity, HoldsForEveryCardByItself, ()) {
  const Card card = testing::card();
  const std::string text = markdown::print_card(card);
  RC_LOG() << text;
  const auto read = markdown::parse_card(text);
  RC_ASSERT(read.has_value());
  RC_ASSERT(*read == card);
}

RC_GTEST_PROP(MarkdownIdentity, HoldsForEveryNamedDeckAndItsBytes, ()) {
  Deck deck = testing::deck();
  assign_names(deck);
  const Format format = markdown_format();
  const std::string text = format.print(deck);
  RC_LOG() << text;
  const auto read = format.parse(text, {});
  RC_ASSERT(read.has_value());
  RC_ASSERT(read->deck == deck);
  RC_ASSERT(format.print(read->deck) == text);
}

RC_GTEST_PROP(MarkdownIdentity, LeavesNoBlankAtTheEndOfItsOwnLines, ()) {
  Card card = testing::card();
  card.answer.clear();  // an answer's own lines stay as they are
  const std::string text = markdown::print_card(card);
  RC_LOG() << text;
  RC_ASSERT(text.find(" \n") == std::string::npos);
  RC_ASSERT(text.find("\n\n\n") == std::string::npos);
  RC_ASSERT(text.ends_with('\n') && !text.ends_with("\n\n"));
}

}  // namespace
}  // namespace hone::deck
