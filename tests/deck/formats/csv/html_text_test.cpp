#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <string_view>

#include "deck/format.h"
#include "deck/formats/csv/html_text.h"

namespace hone::deck::csv {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

std::string markdown(std::string_view html) {
  return markdown_of_html(html).markdown;
}

TEST(HtmlText, KeepsLineBreaksAndParagraphs) {
  EXPECT_EQ(markdown("one<br>two<div>three</div>four<p>five</p>"), "one\ntwo\nthree\nfour\n\nfive");
  EXPECT_EQ(markdown("<div><br></div> a \n b <br><br/> "), "a b");
}

TEST(HtmlText, KeepsMarksWhereverTheyOpenAndClose) {
  EXPECT_EQ(markdown("a <b>bold </b>c"), "a **bold** c");
  EXPECT_EQ(markdown("<b><i>both</b></i> <b></b>none"), "***both*** none");
  EXPECT_EQ(markdown("<b>one<br>two"), "**one**\n**two**");
  EXPECT_EQ(markdown("<code>a*b</code>"), "`a*b`");
}

TEST(HtmlText, KeepsListsInLists) {
  EXPECT_EQ(markdown("x<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>y"),
            "x\n- a\n   1. b\n   2. c\n- d\ny");
}

TEST(HtmlText, DecodesEntitiesItKnowsAndLeavesOthers) {
  EXPECT_EQ(markdown("a &amp; b&nbsp;c &#8594; &#x2192; &mdash; &nope; &#0; &#xD800; &"),
            "a & b c → → — &nope; &#0; &#xD800; &");
}

TEST(HtmlText, NeverLetsTextBecomeATagOrAMark) {
  EXPECT_EQ(markdown("&lt;script&gt; 2 &lt; 3 * 4"), "\\<script> 2 < 3 \\* 4");
  EXPECT_EQ(markdown("a<script>alert('x')</script>b<style>p{}</style>c<!-- d -->e"), "abce");
  EXPECT_EQ(markdown("1 < 2 and <b"), "1 < 2 and \\<b");
}

TEST(HtmlText, KeepsLinksToThePublicWebOnly) {
  EXPECT_EQ(markdown("<a href=\"https://example.org/a\">here</a>"),
            "[here](https://example.org/a)");
  EXPECT_EQ(markdown("<a href='javascript:x'>here</a>"), "here");
}

TEST(HtmlText, NamesThePicturesAndSoundsItLeavesOut) {
  const HtmlText text = markdown_of_html("a<img alt='' src=\"p.png\">[sound:s.mp3]b");
  EXPECT_EQ(text.markdown, "ab");
  EXPECT_THAT(text.media, ElementsAre("p.png", "s.mp3"));
}

TEST(HtmlText, StaysLinearOnWhatInvitesSquares) {
  for (const std::string_view piece : {"<", "<a", "<a \"", "&", "[sound:", "<!--", "<b>", "<li>",
                                       "<ul>", "</b>", "<script>", "<a href=https://x>"}) {
    SCOPED_TRACE(piece);
    std::string html;
    while (html.size() < 500'000) html += piece;
    const auto start = std::chrono::steady_clock::now();
    markdown_of_html(html + "end>]");
    markdown_of_html(html);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
  }
}

TEST(HtmlInCsv, IsTurnedIntoMarkdownWhenTheFileSaysSoOrLooksSo) {
  const auto said =
      csv_format().parse("#separator:tab\n#html:true\nq\t<b>a</b><img src=x.png>\n", {});
  EXPECT_EQ(said->deck.cards.at(0).answer, "**a**");
  ASSERT_THAT(said->warnings, SizeIs(1));
  EXPECT_THAT(said->warnings[0].message, HasSubstr("x.png"));
  EXPECT_EQ(csv_format().parse("q\ta<br>b\n", {})->deck.cards.at(0).answer, "a\nb");
  EXPECT_EQ(csv_format().parse("question,answer\nq,a<br>b\n", {})->deck.cards.at(0).answer,
            "a<br>b");
}

}  // namespace
}  // namespace hone::deck::csv
