// What somebody says that a document holds: an annotator, or our own extraction. The JSON of an annotated
// document is described in docs/evaluation.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/fragment.hpp"
#include "schema/result.hpp"

namespace stemma::ingest {

struct Annotation {
  struct Entity {
    std::string id, type;
    std::vector<std::string> names;  // the name first, then its aliases
    std::string edtf{};              // of a date; empty: not said
    double salience = 0;
  };
  struct Relation {
    std::string type, from, to;  // ids, or "DOC"
  };
  std::string document;  // file name of the text
  std::vector<Entity> entities;
  std::vector<Relation> relations;
};

// Errors: malformed, with the place in the JSON.
Result<Annotation> read_annotation(std::string_view json);

// The fragment as an annotation; ids are the fragment's.
Annotation annotation_of(const graph::Fragment& fragment);

}  // namespace stemma::ingest
