#include "server/rendered_markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <vector>

#include "server/safe_link.h"

namespace hone::server {
namespace {

constexpr int kOptions = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8;
constexpr std::array kExtensions{"table", "strikethrough", "autolink"};

using Parser = std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)>;
using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;
using Text = std::unique_ptr<char, decltype(&std::free)>;

Parser parser() {
  static const bool registered = (cmark_gfm_core_extensions_ensure_registered(), true);
  Parser made(cmark_parser_new(kOptions), &cmark_parser_free);
  for (const char* name : kExtensions) {
    if (!registered) break;
    cmark_parser_attach_syntax_extension(made.get(), cmark_find_syntax_extension(name));
  }
  return made;
}

std::vector<cmark_node*> nodes_of(cmark_node* root) {
  std::vector<cmark_node*> nodes;
  cmark_iter* const steps = cmark_iter_new(root);
  while (cmark_iter_next(steps) != CMARK_EVENT_DONE) {
    if (cmark_iter_get_event_type(steps) == CMARK_EVENT_ENTER) {
      nodes.push_back(cmark_iter_get_node(steps));
    }
  }
  cmark_iter_free(steps);
  return nodes;
}

cmark_node* text_node(const char* text) {
  cmark_node* const node = cmark_node_new(CMARK_NODE_TEXT);
  cmark_node_set_literal(node, text);
  return node;
}

void replace(cmark_node* old, cmark_node* other) {
  cmark_node_replace(old, other);
  cmark_node_free(old);
}

/// Leaves what stands inside a node in its place.
void unwrap(cmark_node* old) {
  while (cmark_node* const child = cmark_node_first_child(old))
    cmark_node_insert_before(old, child);
  cmark_node_free(old);
}

bool is_inside_link(cmark_node* node) {
  while ((node = cmark_node_parent(node)) != nullptr) {
    if (cmark_node_get_type(node) == CMARK_NODE_LINK) return true;
  }
  return false;
}

void show_html(cmark_node* node) {
  replace(node, text_node(cmark_node_get_literal(node)));
}

void show_html_block(cmark_node* node) {
  cmark_node* const paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
  std::string html = cmark_node_get_literal(node);
  html.erase(html.find_last_not_of('\n') + 1);
  cmark_node_append_child(paragraph, text_node(html.c_str()));
  replace(node, paragraph);
}

void judge_link(cmark_node* node) {
  if (kind_of_link(cmark_node_get_url(node)) == LinkKind::kUnsafe) unwrap(node);
}

/// hone keeps no pictures, so one that is not elsewhere is nowhere, and its words are all there is.
void link_to_picture(cmark_node* node) {
  if (kind_of_link(cmark_node_get_url(node)) != LinkKind::kOutside || is_inside_link(node)) {
    return unwrap(node);
  }
  cmark_node* const link = cmark_node_new(CMARK_NODE_LINK);
  cmark_node_set_url(link, cmark_node_get_url(node));
  while (cmark_node* const child = cmark_node_first_child(node)) {
    cmark_node_append_child(link, child);
  }
  replace(node, link);
}

void make_safe(cmark_node* node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HTML_INLINE:
      return show_html(node);
    case CMARK_NODE_HTML_BLOCK:
      return show_html_block(node);
    case CMARK_NODE_LINK:
      return judge_link(node);
    case CMARK_NODE_IMAGE:
      return link_to_picture(node);
    default:
      return;
  }
}

}  // namespace

std::string rendered_markdown(std::string_view text) {
  const Parser reading = parser();
  cmark_parser_feed(reading.get(), text.data(), text.size());
  const Tree tree(cmark_parser_finish(reading.get()), &cmark_node_free);
  for (cmark_node* const node : nodes_of(tree.get())) make_safe(node);
  const Text html(
      cmark_render_html(tree.get(), kOptions, cmark_parser_get_syntax_extensions(reading.get())),
      &std::free);
  return html.get();
}

}  // namespace hone::server
