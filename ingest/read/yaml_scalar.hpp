// What a double-quoted value of a front matter says, escapes undone and lines joined.
#pragma once

#include <string>
#include <string_view>

namespace stemma::ingest {

// `quoted`: between the quotes. Escapes as in YAML 1.2 section 5.7 (\uXXXX among them; a backslash at the end
// of a line joins it with the next without a blank); blanks of any kind and line ends become one ' '. An
// escape that is none stays as it is.
std::string yaml_scalar(std::string_view quoted);

}  // namespace stemma::ingest
