#pragma once

#include <string>
#include <string_view>

namespace hone::server {

/// Markdown of a card as HTML: CommonMark with tables, strikethrough and bare addresses as links.
/// The text is data, whoever wrote it: HTML in it is shown as it stands, a link leads to http,
/// https or mailto or to a place of this server, any other is plain text, and a picture from
/// elsewhere becomes a link to it, so that looking at a card asks nothing of anybody.
std::string rendered_markdown(std::string_view text);

}  // namespace hone::server
