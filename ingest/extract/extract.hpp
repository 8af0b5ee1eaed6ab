// Extraction as a whole: a reading in, a fragment out. A pure function of text and schema.
#pragma once

#include <span>
#include <string>
#include <vector>

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

// The same of several texts, in their order, each as if it were alone. All of them go through a phase before
// any goes through the next, so that the processor fetches the code and the tables of a phase once for all:
// short texts are read faster so (bench/text.sh), as long as what is known of them stays in its caches.
std::vector<Extraction> extract(std::span<const Reading> readings, const schema::Schema& schema);
inline constexpr std::size_t kBytesTogether = 64 << 10;  // of text: more do not gain

// What `stemma extract FILE` prints: {"document","title","entities":[..],"relations":[..]} with offsets in
// code points of the file as a program outside reads it; of the canonical text where "offsets_in" says so
// (docx, pdf, ...: see Reading::mapped). Where the document has pages, "page" names that of a mention or a
// sentence. `bytes` is the file.
std::string extraction_json(const Extraction& extraction, const Reading& reading, std::string_view file_name,
                            std::string_view bytes);

}  // namespace stemma::ingest
