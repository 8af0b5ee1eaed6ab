// One reader a format: decoded text in, the reading's text, blocks, anchors, links and meta out. `map` leads
// to `source`.
#pragma once

#include <string>
#include <string_view>

#include "ingest/reading.hpp"

namespace stemma::ingest {

Reading read_markdown(std::string_view source);
Reading read_html(std::string_view source);

// The charset that an HTML file declares in its first bytes, in lower case; empty when none.
std::string declared_charset(std::string_view bytes);

// The character for "amp", "#233", "#xE9" as UTF-8; empty when there is none of that name.
std::string html_entity(std::string_view name);

}  // namespace stemma::ingest
