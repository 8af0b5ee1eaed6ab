// Runs the rules of schema/data/rules (language: docs/rules.md) over a document.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "ingest/extract/draft.hpp"

namespace stemma::ingest {

class PossibleRules;
struct ThreadRules;

// The token patterns of schema/data/rules at work on one document, phase by phase.
class TokenRules {
 public:
  explicit TokenRules(const Analysis& analysis);
  ~TokenRules();
  void find(Draft& draft, std::string_view phase) const;

 private:
  std::shared_ptr<ThreadRules> rules_;  // of the thread that made this
  std::unique_ptr<PossibleRules> possible_;
};

// Runs the examples and counter-examples that the rules carry, each as a small document of its own; a
// complaint for each that does not come out as it says. Errors: malformed when a rule file does not parse.
Result<std::vector<schema::Complaint>> test_rules(const schema::Schema& schema);

}  // namespace stemma::ingest
