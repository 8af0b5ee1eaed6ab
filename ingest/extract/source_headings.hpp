// Headings under which notes or references stand.
#pragma once

#include <string_view>

namespace stemma::ingest {

// "Notes", "ENDNOTES:", "Sources and Notes"
bool opens_notes(std::string_view heading);

// "References", "7. Select Bibliography", "Primary sources"
bool opens_references(std::string_view heading);

// "Books and articles", "Official documents": parts of a list that was opened before.
bool divides_references(std::string_view heading);

}  // namespace stemma::ingest
