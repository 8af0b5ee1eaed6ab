// Many texts and what must, or must not, be read from each.
#pragma once

#include <vector>

#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {

// A text and what must be read from it.
struct Said {
  const char *text, *from, *to;
};

inline void says(const char* relation, const std::vector<Said>& all) {
  for (const Said& s : all) {
    INFO(s.text << "\n" << s.from << " " << relation << " " << s.to);
    CHECK(Extracted(s.text).says(s.from, relation, s.to));
  }
}

inline void does_not_say(const char* relation, const std::vector<Said>& all) {
  for (const Said& s : all) {
    INFO(s.text << "\nnot: " << s.from << " " << relation << " " << s.to);
    CHECK_FALSE(Extracted(s.text).says(s.from, relation, s.to));
  }
}

}  // namespace stemma::ingest
