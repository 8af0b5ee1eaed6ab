// One reader a format: bytes or decoded text in, the reading's text, blocks, anchors, links and meta out.
#pragma once

#include <string>
#include <string_view>

#include "ingest/reading.hpp"

namespace stemma::ingest {

// The file as that format. For "pdf" the bytes are what `pdftotext -bbox-layout` wrote. Errors as
// ingest::read.
Result<Reading> read_as(const std::string& format, std::string_view bytes);

// limit when the file is larger than is read.
Result<void> check_size(std::string_view bytes, const ReadLimits& limits);

// These take decoded text; `map` leads to it.
Reading read_markdown(std::string_view source);
Reading read_html(std::string_view source);

// The charset that an HTML file declares in its first bytes, in lower case; empty when none.
std::string declared_charset(std::string_view bytes);

// The character for "amp", "#233", "#xE9" as UTF-8; empty when there is none of that name.
std::string html_entity(std::string_view name);

}  // namespace stemma::ingest
