// What extraction thought on its way, for `stemma explain`: written only when somebody asks.
#pragma once

#include <string>
#include <vector>

#include "ingest/reading.hpp"

namespace stemma::ingest {

struct Note {
  enum class Kind : std::uint8_t {
    made,       // a mention: what = its type
    stated,     // a statement: what = its relation
    attribute,  // what = "NAME key value"
    alias,      // another name of a mention: what = its name
    veto,       // these words are no TYPE; what = the type, empty for any
    rejected,   // something began here and was given up: what = why
  };
  Kind kind = Kind::rejected;
  Span span;
  std::string rule;  // that speaks; for `rejected` the rule or kind of thing that was given up
  std::string what;
};

struct Trace {
  std::vector<Note> notes;  // in the order of the phases
};

}  // namespace stemma::ingest
