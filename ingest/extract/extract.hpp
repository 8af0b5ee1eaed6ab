// Extraction as a whole: a reading in, a fragment out. A pure function of text and schema.
#pragma once

#include <string>

#include "graph/fragment.hpp"
#include "ingest/extract/trace.hpp"
#include "ingest/reading.hpp"
#include "schema/schema.hpp"

namespace stemma::ingest {

struct Extraction {
  std::string title;  // never empty when the text is not
  std::string language;
  graph::Fragment fragment;
};

// Thread-safe; O(bytes) up to the number of entities. `trace` is told what the phases thought.
Extraction extract(const Reading& reading, const schema::Schema& schema, Trace* trace = nullptr);

// What `stemma extract FILE` prints: {"document","title","entities":[..],"relations":[..]} with offsets in
// code points of the file as a program outside reads it; of the canonical text where "offsets_in" says so
// (docx, pdf, ...: see Reading::mapped). Where the document has pages, "page" names that of a mention or a
// sentence. `bytes` is the file.
std::string extraction_json(const Extraction& extraction, const Reading& reading, std::string_view file_name,
                            std::string_view bytes);

}  // namespace stemma::ingest
