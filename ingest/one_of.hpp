// Is a word one of a few that the code names?
#pragma once

#include <cstddef>
#include <string_view>

namespace stemma::ingest {

// The compiler knows the size of each literal, and compares without a call.
template <std::size_t... Sizes>
constexpr bool one_of(std::string_view word, const char (&... literals)[Sizes]) {
  return ((word == std::string_view(literals, Sizes - 1)) || ...);
}

}  // namespace stemma::ingest
