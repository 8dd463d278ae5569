#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hone {

/// Offset of the first byte that does not belong to well-formed UTF-8 (RFC 3629: no surrogates, no
/// overlong forms), or nothing when all of it does.
std::optional<std::size_t> first_malformed_byte(std::string_view text);

/// Line number, from 1, of the byte at `offset`.
std::size_t line_of(std::string_view text, std::size_t offset);

}  // namespace hone
