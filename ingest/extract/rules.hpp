// Runs the rules of schema/data/rules (language: docs/rules.md) over a document.
#pragma once

#include <vector>

#include "schema/schema.hpp"

namespace stemma::ingest {

// Runs the examples and counter-examples that the rules carry, each as a small document of its own; a
// complaint for each that does not come out as it says. Errors: malformed when a rule file does not parse.
Result<std::vector<schema::Complaint>> test_rules(const schema::Schema& schema);

}  // namespace stemma::ingest
