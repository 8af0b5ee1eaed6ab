// A damaged store made anew from what is kept in it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "schema/result.hpp"

namespace stemma::graph {

struct RepairReport {
  std::uint64_t documents = 0;  // in the repaired store
  struct Lost {
    std::string document, origin;  // the file it was read from, where that is known
    std::string why;
  };
  std::vector<Lost> lost;  // what is kept of them is itself damaged; sorted by document
  std::string old;         // where the damaged database is now; a store, as far as it can be opened
};

// Builds a new database of the documents, texts and fragments, verifies it and puts it in the place of the
// old one, in one step: killed before that, the store is as it was. Nothing is deleted but what an earlier
// repair has put aside. Errors: not_found, busy, corrupt (nothing kept can be read), io.
Result<RepairReport> repair(const std::string& folder);

}  // namespace stemma::graph
