#include "server/rendered_markdown.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "server/safe_link.h"

namespace hone::server {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(RenderedMarkdown, IsWhatTheTextMeans) {
  EXPECT_EQ(rendered_markdown("Say *what* you **did**.\n\n- one\n- ~~two~~\n"),
            "<p>Say <em>what</em> you <strong>did</strong>.</p>\n<ul>\n<li>one</li>\n"
            "<li><del>two</del></li>\n</ul>\n");
  EXPECT_THAT(rendered_markdown("| a | b |\n|---|--:|\n| 1 | 2 |\n"),
              HasSubstr("<td align=\"right\">2</td>"));
}

TEST(RenderedMarkdown, ShowsHtmlAsItStands) {
  EXPECT_EQ(rendered_markdown("a <b onclick=\"x()\">b</b>"),
            "<p>a &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;</p>\n");
  EXPECT_EQ(rendered_markdown("<script>alert(1)</script>"),
            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
  EXPECT_THAT(rendered_markdown("| a |\n|---|\n| <i>x</i> |\n"), HasSubstr("&lt;i&gt;x&lt;/i&gt;"));
}

TEST(RenderedMarkdown, FollowsHarmlessLinksAlone) {
  EXPECT_EQ(rendered_markdown("[a](https://example.org/?b&c)"),
            "<p><a href=\"https://example.org/?b&amp;c\">a</a></p>\n");
  EXPECT_EQ(rendered_markdown("[a](/cards/heat)"), "<p><a href=\"/cards/heat\">a</a></p>\n");
  for (const char* address : {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x",
                              "vbscript:x", "file:///etc/passwd", "java&#10;script:alert(1)",
                              "//example.org/", "/\\example.org", "&#1;javascript:alert(1)"}) {
    EXPECT_EQ(rendered_markdown(std::string("[*a*](<") + address + ">)"), "<p><em>a</em></p>\n")
        << address;
  }
}

TEST(RenderedMarkdown, FetchesNoPicture) {
  EXPECT_EQ(rendered_markdown("![a graph](https://example.org/a.png)"),
            "<p><a href=\"https://example.org/a.png\">a graph</a></p>\n");
  EXPECT_EQ(rendered_markdown("![a graph](a.png)"), "<p>a graph</p>\n");
  EXPECT_EQ(rendered_markdown("[![a](https://b.example/)](https://c.example/)"),
            "<p><a href=\"https://c.example/\">a</a></p>\n");
}

TEST(SafeLink, KnowsItsOwnPlaces) {
  for (const char* address : {"", "x", "/cards/x", "#part", "?q=a:b", "cards/a:b", "/a:b"}) {
    EXPECT_EQ(kind_of_link(address), LinkKind::kOwn) << address;
  }
  EXPECT_EQ(kind_of_link("MAILTO:a@example.org"), LinkKind::kOutside);
  EXPECT_EQ(kind_of_link("ftp://example.org"), LinkKind::kUnsafe);
}

/// Pieces of which attacks are made, in any order.
rc::Gen<std::string> attack() {
  const auto piece = rc::gen::element<std::string>(
      "<", ">", "script", "<img src=x onerror=y>", "[a](", ")", "javascript:", "!", "![", "](", "`",
      "\n", "\n\n", "&#106;", "&colon;", "\"", "'", " ", "|", "---", "<!--", "-->", "<a href=", "x",
      "http://", "\\", "> ", "- ", "<javascript:x>", "\xff", "[b]: ", "[b]");
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                      [](const std::vector<std::string>& pieces) {
                        std::string text;
                        for (const auto& one : pieces) text += one;
                        return text;
                      });
}

RC_GTEST_PROP(RenderedMarkdownLaw, HoldsNoOtherElementsThanItsOwn, ()) {
  const std::string html = rendered_markdown(*attack());
  for (const char* never : {"<script", "<img", "<!--", "href=\"javascript", "href=\"//"}) {
    RC_ASSERT(html.find(never) == std::string::npos);
  }
}

}  // namespace
}  // namespace hone::server
