#pragma once

#include <string_view>

#include "base/result.h"
#include "server/message.h"

namespace hone::server {

/// The status that stands for a kind of error.
int status_of(ErrorKind kind);

/// A problem as RFC 9457 has it: application/problem+json with the sentence for the person.
Response problem(int status, std::string_view sentence);

/// The same with the very sentence that the command line prints.
Response problem(const Error& error);

}  // namespace hone::server
