#pragma once

#include <string_view>

namespace hone::deck {

/// The value of a sum written with numbers, + - * / ^ and brackets; not a number when it is no sum.
double value_of(std::string_view sum);

}  // namespace hone::deck
