// Word lists from elsewhere: thesauri in SKOS (Turtle, RDF/XML, JSON-LD) and tables (CSV, TSV) become entries
// of a `.lex` file. What is read of SKOS: prefLabel, altLabel and hiddenLabel of each concept.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/files.hpp"
#include "schema/result.hpp"

namespace stemma::schema {

struct Imported {
  std::vector<ListEntry> entries;  // in the order of the file
  std::vector<std::string>
      warnings;  // labels that a list cannot hold, concepts without a label in the language
};

// The format is that of the file's ending: .ttl, .rdf or .xml, .jsonld or .json, .csv, .tsv. Labels with a
// language count when it is `language` (or a dialect of it), those without always. A table has a row of
// titles: name, aliases, negative; several in a cell are parted by | or ;. Errors: unsupported, malformed
// (with line).
Result<Imported> import_terms(std::string_view file_name, std::string_view bytes,
                              std::string_view language = "en");

// The entries as a list of a .lex file; `type` empty: a list of words, where each label stands alone.
std::string list_text(std::string_view name, std::string_view type, const std::vector<ListEntry>& entries);

}  // namespace stemma::schema
