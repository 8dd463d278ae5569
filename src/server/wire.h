#pragma once

#include <string>
#include <string_view>

#include "base/instant.h"
#include "server/message.h"

namespace hone::server {

/// How the body of an answer ends.
enum class Framing { kLength, kChunked };

struct WireOptions {
  Instant now{};
  bool keep_alive = true;
  Framing framing = Framing::kLength;
};

/// The head of an answer as it is sent, up to and with the empty line. Every answer, whatever it is
/// about, forbids pages of other sites to frame, embed or guess it, and its own page to run or load
/// anything that does not come from here.
std::string head_of(const Response& response, const WireOptions& options);

/// One piece of a chunked body; an empty piece ends it.
std::string chunk_of(std::string_view piece);

/// A server-sent event with a document of one or several lines.
std::string event_of(std::string_view name, std::string_view document);

}  // namespace hone::server
